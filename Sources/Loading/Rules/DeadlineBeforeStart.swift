internal import Dates
internal import Diagnostics
internal import Model

/// A task does not end before it begins.
enum DeadlineBeforeStart: Rule {
  static let id = "deadline-before-start"
  static let about = Wording(zh: "完成时限不早于开始时间", en: "a task does not end before it begins")
  static let help = Wording(zh: "改正开始时间或完成时限", en: "mend the start or the deadline")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.tasks else { return [] }
    return read.rows.compactMap { task in
      guard let start = task.start, let deadline = task.deadline?.day, deadline < start else { return nil }
      return finding(
        at: read.sheet.spot(task.row, .deadline),
        Wording(
          zh: "完成时限 \(deadline) 早于开始时间 \(start)", en: "the deadline \(deadline) is before the start \(start)"),
        related: [
          .init(read.sheet.spot(task.row, .start).place, Wording(zh: "开始时间在这里", en: "the start stands here"))
        ])
    }
  }
}
