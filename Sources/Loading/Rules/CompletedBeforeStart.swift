internal import Dates
internal import Diagnostics
internal import Model

/// A task is not completed before it begins.
enum CompletedBeforeStart: Rule {
  static let id = "completed-before-start"
  static let about = Wording(zh: "完成日期不早于开始时间", en: "a task is not completed before it begins")
  static let help = Wording(zh: "改正完成日期，或台账里的开始时间", en: "mend the date, or the start in the ledger")

  static func check(_ draft: Draft) -> [Finding] {
    guard let tasks = draft.tasks else { return [] }
    let starts: [TaskNumber: (day: Day, spot: Spot)] = Dictionary(
      tasks.rows.compactMap { task in
        guard let number = task.number, let start = task.start else { return nil }
        return (number, (start, tasks.sheet.spot(task.row, .start)))
      }
    ) { first, _ in first }
    return draft.reports.flatMap { reports in
      reports.rows.compactMap { report in
        guard let day = report.completedOn, let task = report.task, let start = starts[task.key],
          day < start.day
        else { return nil }
        return finding(
          at: reports.sheet.spot(report.row, .completedOn),
          Wording(
            zh: "完成日期 \(day) 早于任务的开始时间 \(start.day)",
            en: "it was completed on \(day), before the task begins on \(start.day)"),
          related: [.init(start.spot.place, Wording(zh: "开始时间在这里", en: "the start stands here"))])
      }
    }
  }
}
