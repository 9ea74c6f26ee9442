internal import Dates
internal import Tables

/// Where a table with a row for each period has its periods and values.
struct LongLayout {
  /// The columns of periods, of kinds and of values.
  let spread: Set<Int>
  /// The columns that name the period together: 年份 and 季度.
  private let periods: [UnderstoodColumn]
  /// The columns of values; the kind is nil where a column of its own says it.
  private let values: [(column: UnderstoodColumn, kind: PeriodColumn.Kind?)]
  private let kind: UnderstoodColumn?
  /// The column of ids, which may also only count the rows.
  private let id: Int?

  /// Nil where the rows have no periods, or no indicator has two.
  init?(_ rows: [SheetEntry], _ reading: ColumnReading) {
    guard reading.kind == .indicators, let name = reading.column(.name)?.position,
      let kinds = LongLayout.columns(reading)
    else { return nil }
    let (candidates, values, kindColumns) = kinds
    let kind = kindColumns.first { column in
      !rows.isEmpty && rows.allSatisfy { Self.kind($0.texts[column.position]?.text ?? "") != nil }
    }
    self.kind = kind
    id = reading.column(.id)?.position
    self.values = values.filter { ($0.kind == nil) == (kind != nil) }
    guard !self.values.isEmpty,
      let periods = candidates.first(where: { Self.tellsPeriods($0, rows, name) })
    else { return nil }
    self.periods = periods
    spread = Set((periods + [kind].compactMap { $0 } + self.values.map(\.column)).map(\.position))
  }

  /// Whether a header may be one of such a table.
  static func isHeader(_ reading: ColumnReading) -> Bool {
    reading.has(.name) && columns(reading) != nil
      && reading.columns.contains { periodNames.contains(HeaderText.normalised($0.name)) }
  }

  /// What tells an indicator from the others of its table: all that its rows say beside periods, values and their count.
  func key(_ row: SheetEntry) -> String {
    row.texts.filter { column, text in
      !spread.contains(column) && !text.text.isEmpty
        && (column != id || IndicatorIdentity.isName(text.text))
    }
    .map { "\($0.key)\u{1F}\(CellComparison.folded($0.value.text))" }.joined(separator: "\u{1E}")
  }

  /// The values of a row with the periods that they are for.
  func values(_ row: SheetEntry) -> [(period: PeriodColumn, text: EntryText)] {
    guard let period = Self.period(periods, row) else { return [] }
    return values.compactMap { column, kind in
      guard let text = row.texts[column.position], !text.text.isEmpty,
        let kind = kind ?? self.kind.flatMap({ Self.kind(row.texts[$0.position]?.text ?? "") })
      else { return nil }
      return (period.of(kind), text)
    }
  }

  /// The column that takes the values of a period.
  func column(_ period: PeriodColumn, position: Int) -> UnderstoodColumn? {
    guard let source = (values.first { $0.kind == period.kind } ?? values.first)?.column else { return nil }
    return UnderstoodColumn(
      position: position, name: "\(period.name) \(source.name)", place: source.place, role: .period(period),
      basis: .periodInRows(periods.map(\.name).joined(separator: "、")))
  }

  // MARK: Columns

  private typealias Columns = (
    periods: [[UnderstoodColumn]], values: [(column: UnderstoodColumn, kind: PeriodColumn.Kind?)],
    kinds: [UnderstoodColumn]
  )

  /// The columns that may tell of periods, values and kinds; nil where there are none of one sort.
  private static func columns(_ reading: ColumnReading) -> Columns? {
    var columns: Columns = ([], [], [])
    guard reading.periods.isEmpty else { return nil }
    var named: [UnderstoodColumn] = []
    for column in reading.columns where column.basis != .mapping {
      let name = HeaderText.normalised(column.name)
      if column.role == .extra, periodNames.contains(name) { named.append(column) }
      if column.field == .target { columns.values.append((column, .target)) }
      if column.field == .target || valueNames.contains(name) { columns.values.append((column, nil)) }
      if column.role == .extra, PeriodWords.actualNames.contains(name) {
        columns.values.append((column, .actual))
      }
      if kindNames.contains(name) { columns.kinds.append(column) }
    }
    if !named.isEmpty { columns.periods.append(named) }
    if let deadline = reading.column(.deadline) { columns.periods.append([deadline]) }
    return columns.periods.isEmpty || columns.values.isEmpty ? nil : columns
  }

  /// Whether every row names a period in columns; deadlines do so only where an indicator has two of them.
  private static func tellsPeriods(_ columns: [UnderstoodColumn], _ rows: [SheetEntry], _ name: Int) -> Bool {
    var seen: [String: PeriodColumn] = [:]
    var hasTwo = false
    for row in rows {
      guard let period = period(columns, row) else { return false }
      let key = CellComparison.folded(row.texts[name]?.text ?? "")
      if let other = seen[key], other != period { hasTwo = true }
      seen[key] = period
    }
    return hasTwo || columns.contains { $0.field != .deadline }
  }

  /// The period that columns name together: 2019 and 一季度.
  private static func period(_ columns: [UnderstoodColumn], _ row: SheetEntry) -> PeriodColumn? {
    let texts = columns.map { HeaderText.singleLine(row.texts[$0.position]?.text ?? "") }
    guard texts.count > 1 else { return texts.first.flatMap(period) }
    let words = texts.map { $0.utf8.count == 4 && HeaderText.year(in: $0) != nil ? $0 + "年" : $0 }
    return period(words.joined())
  }

  /// A year, a part of one, or the last day of a month.
  private static func period(_ text: String) -> PeriodColumn? {
    if case .success(let day) = DateText.day(text) {
      return day == day.month.lastDay ? PeriodColumn(endOf: day.month) : nil
    }
    return PeriodColumn(text)
  }

  private static func kind(_ text: String) -> PeriodColumn.Kind? {
    let kind = PeriodWords.kind(HeaderText.normalised(text))
    return kind == .plain ? nil : kind
  }

  static let periodNames: Set<String> = [
    "年份", "年度", "年", "时间", "日期", "月份", "期间", "时段", "季度", "周期", "year", "date", "period", "month", "quarter",
  ]
  private static let valueNames: Set<String> = ["数值", "值", "数据", "指标值", "value", "figure"]
  private static let kindNames: Set<String> = ["类型", "类别", "性质", "数据类型", "指标值类型", "type", "kind"]
}
