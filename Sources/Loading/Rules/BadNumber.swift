internal import Diagnostics

/// Numbers are plain decimals.
enum BadNumber: Rule {
  static let id = "bad-number"
  static let about = Wording(zh: "数值必须是数字", en: "a value must be a number")
  static let help = Wording(
    zh: "只写数字，如 35 或 5.6；单位和说明写到别的列",
    en: "write the number alone, such as 35 or 5.6; put units and words elsewhere")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .badNumber = doubt.kind else { return nil }
      return finding(
        at: doubt.spot, Wording(zh: "“\(doubt.text)”不是数字", en: "'\(doubt.text)' is not a number"))
    }
  }
}
