internal import Model

/// One reading of an indicator.
struct ReadingRow: Sendable {
  let indicator: Indicator
  let reading: Reading

  /// The readings that were known at as-of.
  static func all(_ indicators: [IndicatorStanding], in context: TableContext) -> [ReadingRow] {
    indicators.flatMap { standing in
      standing.indicator.readings.known(at: context.standing.asOf)
        .map { ReadingRow(indicator: standing.indicator, reading: $0) }
    }
  }
}

extension TableShape<ReadingRow> {
  /// The readings of all indicators.
  static var readings: Self {
    Self(
      id: .readings, title: "读数", about: "一行是一项指标在一个日期的读数，到截至日为止。", key: ["indicator", "date"],
      columns: [
        Column.indicator(\.indicator),
        Column("date", "日期", "读数的日期。", .day) { row, _ in Value(row.reading.day) }.required,
        Column("value", "读数", "读数，按计量单位。", .number) { row, _ in Value(row.reading.value) },
        Column("origin", "数据来源", "读数由谁提供。", .name) { row, _ in Value(row.reading.source) }
          .borrowed(from: ["readings.source", "readings.origin"]),
        Column("note", "说明", "对读数的说明。", .words) { row, _ in Value(row.reading.note) },
      ] + Column.origin(\.reading.origin))
  }
}

extension Column {
  /// The indicator that a row belongs to.
  static func indicator(_ path: any KeyPath<Row, Indicator> & Sendable) -> Self {
    Column(
      "indicator", "指标编号", "指标的编号。", .id, refersTo: ColumnReference(table: .indicators, column: "id")
    ) { row, _ in Value(row[keyPath: path].id.text) }.required
  }
}
