internal import Diagnostics
internal import Model
internal import Narrative

extension TableShape<IndicatorStanding> {
  /// The indicators, with where each stands.
  static var indicators: Self {
    Self(
      id: .indicators, title: "指标", about: "一行是方案的一项量化指标。", key: ["id"],
      columns: identity + target + group + attainment)
  }

  private static var identity: [Column<IndicatorStanding>] {
    [
      Column("id", "编号", "指标的编号。", .id) { row, _ in Value(row.indicator.id.text) }.required,
      Column("name", "指标", "指标的名称。", .name) { row, _ in Value(row.indicator.name) },
      Column("unit", "计量单位", "目标值和读数的计量单位。", .id) { row, _ in Value(row.indicator.unit) },
      Column("direction", "方向", "怎样的值达标：不低于、不高于目标值，或在上下限之间。", .direction) { row, _ in
        Value(row.indicator.direction.rawValue)
      },
      Column("accumulates", "累计或时点", "读数是累计数，还是某日的数。", .accumulation) { row, _ in
        Value(row.indicator.accumulation.rawValue)
      },
      Column("reporting", "报送频次", "多久有一次读数。", .rhythm) { row, _ in Value(row.indicator.rhythm.rawValue) },
      Column("baseline", "基期值", "起算的值，按计量单位。", .number) { row, _ in Value(row.indicator.baseline) },
    ]
  }

  private static var target: [Column<IndicatorStanding>] {
    Target.columns(homes: "indicators") { (row: IndicatorStanding) in row.indicator.target?.bound } + [
      Column("deadline", "完成时限", "达到目标值的日期。", .day) { row, _ in Value(row.indicator.target?.day) },
      Column("clause", "条款", "目标值的依据。", .name) { row, _ in
        Value(row.indicator.target?.clause ?? "")
      },
    ]
  }

  private static var group: [Column<IndicatorStanding>] {
    [
      Column(
        "workstream", "板块编号", "指标所属的工作板块。", .id,
        refersTo: ColumnReference(table: .workstreams, column: "id")
      ) { row, _ in Value(row.indicator.workstream.text) },
      Column("tasks", "对应任务", "对应任务的序号，多个以分号隔开。", .id) { row, _ in
        Value(list: row.indicator.tasks.map(\.text))
      },
    ]
  }

  private static var attainment: [Column<IndicatorStanding>] {
    [
      Column("value", "最近读数", "截至日最近的读数，按计量单位。", .number) { row, _ in
        Value(row.attainment.reading?.value)
      },
      Column("value_date", "读数日期", "最近读数的日期。", .day) { row, _ in
        Value(row.attainment.reading?.day)
      },
      Column("state", "状态", "最近读数到了去目标值的哪一步：达标、跟上或落后序时、到期未达标等。", .state) { row, _ in
        Value(row.attainment.state.rawValue)
      }.required,
      Column("state_word", "状态说法", "状态的文字。", .id) { row, _ in
        Value(row.attainment.state.word(in: .zh))
      }.borrowed(from: ["indicators.state", "indicators.state_word"]),
      Column("path_value", "序时目标", "按基期值到目标值的进程，截至日应到的值，按计量单位；没有基期值或已到时限的没有。", .number) { row, _ in
        Value(row.attainment.pathValue)
      },
      Column("gap", "差距", "最近读数比应到的值（已达标、到期或没有进程的，比目标值）好多少，差的为负，按计量单位。", .number) { row, _ in
        Value(row.attainment.gap)
      },
    ] + Column.origin(\.indicator.origin)
  }
}

extension Column {
  /// Where the row was read.
  static func origin(_ path: any KeyPath<Row, Origin> & Sendable) -> [Self] {
    [
      Column("source", "来源文件", "数据取自内容文件夹里的哪个文件。", .name) { row, context in
        context.file(of: row[keyPath: path])
      },
      Column("source_row", "来源行", "数据在来源文件的第几行。", .integer) { row, _ in
        .integer(row[keyPath: path].row)
      },
    ]
  }
}
