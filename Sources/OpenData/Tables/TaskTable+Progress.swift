internal import Diagnostics
internal import Model
internal import Narrative

extension TableShape<TaskStanding> {
  /// Where a task stands at as-of.
  static var progress: [Column<TaskStanding>] {
    [
      Column("lamp", "亮灯", "截至日的亮灯。", .lamp) { task, _ in Value(task.now.lamp.rawValue) }.required,
      Column("lamp_word", "亮灯说法", "亮灯的文字。", .id) { task, _ in Value(task.now.lamp.word(in: .zh)) }
        .borrowed(from: ["tasks.lamp", "tasks.lamp_word"]),
      Column("progress", "进度", "最近一次月报的累计进度。", .number, unit: "%") { task, _ in
        Value(task.now.progress)
      },
      Column("schedule_share", "序时进度", "工期已经过去的部分；没有起止日期的没有。", .number, unit: "%") { task, _ in
        Value(rounded: task.now.scheduleShare)
      },
      Column("overdue", "逾期", "是否超过完成时限而未完成。", .flag) { task, _ in .flag(task.isOverdue) },
      Column("last_report", "最近月报", "最近一次月报的月份。", .month) { task, _ in
        Value(task.lastReport.map { task.task.reports[$0].month })
      },
    ]
  }
}

extension ColumnKind {
  /// One of the lamps.
  static var lamp: Self { .choice(Lamp.allCases.map(\.rawValue)) }
}
