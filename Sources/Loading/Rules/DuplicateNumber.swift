internal import Diagnostics

/// No two tasks have the same number.
enum DuplicateNumber: Rule {
  static let id = "duplicate-number"
  static let about = Wording(zh: "任务的序号不能重复", en: "no two tasks have the same number")
  static let help = Wording(
    zh: "改掉其中一个序号，月报和引用跟着改", en: "change one of the numbers, and the reports and links with it")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.tasks else { return [] }
    return Duplicates.find(in: read.rows, by: \.number).map { row in
      finding(
        at: read.sheet.spot(row.later.row, .number),
        Wording(zh: "序号“\(row.key)”出现了两次", en: "the number '\(row.key)' stands twice"),
        related: Duplicates.first(read.sheet.spot(row.first.row, .number)))
    }
  }
}
