internal import Diagnostics

/// An indicator's direction is one of three.
enum UnknownDirection: Rule {
  static let id = "unknown-direction"
  static let about = Wording(zh: "指标的方向只能是三种之一", en: "an indicator's direction is one of three")
  static let help = Wording(
    zh: "只能写：at-least（不低于）、at-most（不高于）、between（区间）", en: "write one of: at-least, at-most, between")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .unknownWord(.direction) = doubt.kind else { return nil }
      return finding(
        at: doubt.spot, Wording(zh: "没有“\(doubt.text)”这种方向", en: "there is no direction '\(doubt.text)'"))
    }
  }
}
