internal import Model

/// One reading of an indicator.
struct ReadingRow: Sendable {
  let indicator: Indicator
  let reading: Reading
  /// Beside the year before; nil where that is not known.
  let comparison: YearOnYear?

  /// The readings that were known at as-of.
  static func all(_ indicators: [IndicatorStanding], in context: TableContext) -> [ReadingRow] {
    indicators.flatMap { standing in
      let (indicator, asOf) = (standing.indicator, context.standing.asOf)
      let known = indicator.readings.known(at: asOf)
      return known.indices.map { index in
        ReadingRow(
          indicator: indicator, reading: known[index],
          comparison: context.programme.yearOnYear(of: indicator, reading: index, at: asOf))
      }
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
      ] + yearBefore + Column.origin(\.reading.origin))
  }

  /// What the programme before this one published for the same month of the year before.
  private static var yearBefore: [Column<ReadingRow>] {
    [
      Column("value_last_year", "上年同期", "上一个方案上年同月结账时的数，按计量单位；一个月有几个读数的，写在最后一个。", .number) {
        row, _ in Value(row.comparison?.before.value)
      }.only(for: .comparing),
      Column("date_last_year", "上年同期日期", "上年同期读数的日期。", .day) { row, _ in
        Value(row.comparison?.before.day)
      }.only(for: .comparing),
      Column("change", "同比", "读数减去上年同期，按计量单位；单位是 % 的，是百分点。", .number) { row, _ in
        Value(row.comparison?.difference)
      }.only(for: .comparing),
    ]
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
