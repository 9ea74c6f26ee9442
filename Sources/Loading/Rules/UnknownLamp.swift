internal import Diagnostics

/// A lamp set by hand is one of the five.
enum UnknownLamp: Rule {
  static let id = "unknown-lamp"
  static let about = Wording(zh: "人工亮灯只能是五种灯之一", en: "a lamp set by hand is one of the five")
  static let help = Wording(
    zh: "只能写：done（完成）、green（绿）、yellow（黄）、red（红）、grey（灰）", en: "write one of: done, green, yellow, red, grey")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .unknownWord(.lamp) = doubt.kind else { return nil }
      return finding(
        at: doubt.spot, Wording(zh: "没有“\(doubt.text)”这种灯", en: "there is no lamp '\(doubt.text)'"))
    }
  }
}
