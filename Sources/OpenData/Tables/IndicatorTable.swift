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
      Column("baseline", "基期值", "起算的值，按计量单位。", .number) { row, _ in Value(row.indicator.baseline) },
    ]
  }

  private static var target: [Column<IndicatorStanding>] {
    Target.columns(homes: "indicators") { (row: IndicatorStanding) in row.indicator.target.bound } + [
      Column("deadline", "完成时限", "达到目标值的日期。", .day) { row, _ in Value(row.indicator.target.day) },
      Column("clause", "条款", "目标值的依据。", .name) { row, _ in Value(row.indicator.target.clause) },
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
      Column("state", "是否达标", "最近读数是否达到目标值。", .verdict) { row, _ in
        Value(row.attainment.verdict)
      }.required,
      Column("state_word", "达标说法", "是否达标的文字。", .id) { row, _ in
        Value(Attainment.verdictWords(row.attainment.isMet, in: .zh))
      }.borrowed(from: ["indicators.state", "indicators.state_word"]),
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
