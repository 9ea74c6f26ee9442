internal import Diagnostics

/// The target of the direction `between` is a range, any other target one number.
enum BadRange: Rule {
  static let id = "bad-range"
  static let about = Wording(
    zh: "方向是 between 时目标值是一个范围，其他方向是一个数", en: "a target of 'between' is a range, any other target one number")
  static let help = Wording(
    zh: "between 写成 35..45（小的在前）；at-least 和 at-most 只写一个数",
    en: "for between write 35..45, the lower first; for at-least and at-most write one number")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .badRange = doubt.kind else { return nil }
      return finding(
        at: doubt.spot,
        Wording(zh: "目标值“\(doubt.text)”与方向不符", en: "the target '\(doubt.text)' does not fit the direction"))
    }
  }
}
