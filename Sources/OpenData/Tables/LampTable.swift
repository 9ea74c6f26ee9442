internal import Diagnostics
internal import Model
internal import Narrative

extension TableShape<MonthRow> {
  /// The lamps of all months.
  static var lamps: Self {
    Self(
      id: .lamps, title: "逐月亮灯", about: "一行是一项任务在一个月末的亮灯，按当时已知的月报判定。",
      key: ["task", "month"], columns: Column.place + lampColumns)
  }

  private static var lampColumns: [Column<MonthRow>] {
    [
      Column("lamp", "亮灯", "月末的亮灯。", .lamp) { row, _ in Value(row.judgement.lamp.rawValue) }.required,
      Column("lamp_word", "亮灯说法", "亮灯的文字。", .id) { row, _ in
        Value(row.judgement.lamp.word(in: .zh))
      }.borrowed(from: ["lamps.lamp", "lamps.lamp_word"]),
      Column("progress", "进度", "当时已知的累计进度。", .number, unit: "%") { row, _ in
        Value(row.judgement.progress)
      },
      Column("schedule_share", "序时进度", "工期到月末已经过去的部分。", .number, unit: "%") { row, _ in
        Value(rounded: row.judgement.scheduleShare)
      },
      Column("rule", "判定", "为什么亮这盏灯。", .name) { row, _ in
        Value(row.judgement.reasonWords(in: .zh))
      },
      Column("overridden", "人工调整", "亮灯是否由人工调整过。", .flag) { row, _ in
        .flag(row.judgement.override != nil)
      },
      Column("override_reason", "调整理由", "人工调整的理由。", .words) { row, _ in
        Value(row.judgement.override?.reason)
      },
    ]
  }
}
