internal import Model

extension TableShape<MonthRow> {
  /// The monthly reports.
  static var reports: Self {
    Self(
      id: .reports, title: "月报", about: "一行是一项任务一个月的月报，到截至日已经报送的。",
      key: ["task", "month"], columns: Column.place + reportColumns + reportOrigin)
  }

  static var reportColumns: [Column<MonthRow>] {
    [
      Column("progress", "进度", "月报所报的累计进度。", .number, unit: "%") { row, _ in
        Value(row.report?.progress)
      },
      Column("completed_on", "完成日期", "任务完成的日期。", .day) { row, _ in Value(row.report?.completedOn) },
      Column("summary", "进展情况", "本月的进展。", .words) { row, _ in Value(row.report?.summary) },
      Column("problem", "存在问题", "存在的问题。", .words) { row, _ in Value(row.report?.problem) },
      Column("next_step", "下一步", "下一步的工作。", .words) { row, _ in Value(row.report?.nextStep) },
      Column("internal_remark", "内部备注", "不公开的备注。", .words) { row, _ in
        Value(row.report?.internalRemark)
      }.only(for: .insiders),
      Column("reported_by", "填报单位", "填报的单位。", .name) { row, _ in Value(row.report?.reportedBy) },
      Column("reported_on", "填报日期", "报送的日期。", .day) { row, _ in Value(row.report?.reportedOn) },
    ]
  }

  static var reportOrigin: [Column<MonthRow>] {
    [
      Column("source", "来源文件", "数据取自内容文件夹里的哪个文件。", .name) { row, context in
        row.report.map { context.file(of: $0.origin) } ?? .none
      },
      Column("source_row", "来源行", "数据在来源文件的第几行。", .integer) { row, _ in
        row.report.map { .integer($0.origin.row) } ?? .none
      },
    ]
  }
}
