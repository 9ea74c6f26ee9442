internal import Diagnostics

/// A task's number becomes an address: letters, digits, points and hyphens.
enum BadTaskNumber: Rule {
  static let id = "bad-task-number"
  static let about = Wording(
    zh: "任务序号只用数字、字母、点和连字符", en: "a task's number is made of letters, digits, points and hyphens")
  static let help = Wording(
    zh: "写成 3、2.10 或 A-3 的样子，用半角，以数字或字母开头和结尾",
    en: "write it like 3, 2.10 or A-3, beginning and ending with a digit or letter")

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      guard case .badTaskNumber = doubt.kind else { return nil }
      return finding(
        at: doubt.spot, Wording(zh: "“\(doubt.text)”不能作序号", en: "'\(doubt.text)' cannot be a task's number"))
    }
  }
}
