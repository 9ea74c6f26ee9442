internal import Dates
internal import Model

/// A month of a task: its lamp, and the report that came in for it.
struct MonthRow: Sendable {
  let standing: TaskStanding
  /// The index in the task's history.
  let position: Int

  var judgement: Judgement { standing.history[position] }
  var month: Month { judgement.day.month }

  /// The report that pages print for the month.
  var report: Report? { standing.monthReports[position].map { standing.task.reports[$0] } }

  /// Every month of some tasks.
  static func all(_ tasks: [TaskStanding]) -> [MonthRow] {
    tasks.flatMap { task in task.history.indices.map { MonthRow(standing: task, position: $0) } }
  }
}

extension Column<MonthRow> {
  /// The task and the month, which begin every row.
  static var place: [Self] {
    [
      Column(
        "task", "任务序号", "任务在台账里的序号。", .id, refersTo: ColumnReference(table: .tasks, column: "number")
      ) { row, _ in Value(row.standing.task.number.text) }.required,
      Column("month", "月份", "月份。", .month) { row, _ in Value(row.month) }.required,
    ]
  }
}
