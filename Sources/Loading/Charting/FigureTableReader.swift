internal import Dates
internal import Diagnostics
package import Model
package import Tables

/// Which columns of a table a chart is made from; those that are not named are found by what they hold.
package struct FigureColumns: Hashable, Sendable {
  package var x: String?
  package var y: [String]
  package var series: String?
  package var label: String?

  package init(x: String? = nil, y: [String] = [], series: String? = nil, label: String? = nil) {
    self.x = x
    self.y = y
    self.series = series
    self.label = label
  }
}

/// Reads a table of somebody's own figures for a chart; every mistake is found in one run.
package struct FigureTableReader {
  /// The most rows that a chart is made from.
  package static let mostRows = 5_000
  /// The most series that a column may name.
  package static let mostSeries = 60

  private let table: Table
  private let needs: TableNeeds
  private var findings = FigureFindings()

  /// Reads the bytes of a file for a kind of chart with these needs.
  package static func read(
    _ bytes: [UInt8], file: String, for needs: TableNeeds, _ columns: FigureColumns = FigureColumns()
  ) -> ReadResult<FigureTable> {
    let result = TableReader.read(bytes, file: file)
    guard let table = result.value else { return ReadResult(nil, result.findings) }
    var reader = FigureTableReader(table: table, needs: needs)
    if reader.hasTitleAbove(result.findings) {
      reader.findings.titleAbove(table)
      return ReadResult(nil, reader.findings.all)
    }
    let figures = reader.read(columns)
    let all = result.findings + reader.findings.all
    return ReadResult(all.hasErrors ? nil : figures, all.inOrder())
  }

  private init(table: Table, needs: TableNeeds) {
    self.table = table
    self.needs = needs
  }

  /// Whether the first row is a title: it has one cell, perhaps a merged one, and rows below it have more.
  private func hasTitleAbove(_ faults: [Finding]) -> Bool {
    Set(table.columnNames.filter { !$0.isEmpty }).count == 1
      && faults.contains { ["too-many-fields", "unnamed-column", "duplicate-column"].contains($0.rule) }
  }

  private mutating func read(_ columns: FigureColumns) -> FigureTable? {
    guard table.rowCount > 0 else {
      findings.noRows(table)
      return nil
    }
    var chooser = ColumnChooser(table, needs)
    let chosen = chooser.choose(columns)
    findings.all += chooser.findings.all
    guard let chosen else { return nil }
    if table.rowCount > Self.mostRows {
      findings.tooManyRows(table.row(Self.mostRows), most: Self.mostRows)
      return nil
    }
    var figures = FigureTable(
      x: column(chosen.x, as: needs.x, isNeeded: true), y: chosen.y.map { column($0, as: needs.y) })
    if needs.y == .number {
      findMixedPercent(chosen.y)
      takeUnit(chosen.y, &figures)
    }
    if needs.areProgress, let values = figures.y.first { findBeyondRange(chosen.y[0], values) }
    if needs.y == .day, chosen.y.count == 2 { findReversed(chosen.y, figures.y) }
    if needs.yAreMonths {
      for (place, index) in chosen.y.enumerated() { figures.y[place].name = month(index) }
    }
    figures.label = chosen.label.map { column($0, as: .text) }
    figures.lamp = chosen.lamp.map { column($0, as: .lamp) }
    figures.progress = chosen.progress.map { column($0, as: .number) }
    if let index = chosen.progress, let values = figures.progress { findBeyondRange(index, values) }
    let series = chosen.series.map { column($0, as: .text, isNeeded: true) }
    if let index = chosen.series, let series, hasTooManySeries(index, series) { return nil }
    if !needs.repeatsX { findRepeated(chosen.x, figures.x, series) }
    return series.map { figures.split(by: $0) } ?? figures
  }

  private mutating func column(
    _ index: Int, as sort: ColumnSort, isNeeded: Bool = false
  ) -> FigureTable.Column {
    let cells = table.rows.map { row -> FigureTable.Cell in
      let cell = row[index]
      if isNeeded, cell.isEmpty { findings.missing(row, index, table.columnNames[index]) }
      guard let meaning = CellMeaning.read(cell, as: sort) else {
        findings.unreadable(row, index, as: sort)
        return .empty
      }
      return meaning
    }
    return FigureTable.Column(table.columnNames[index], cells)
  }

  /// Whether a column names more series than a chart can show, which is a finding.
  private mutating func hasTooManySeries(_ index: Int, _ series: FigureTable.Column) -> Bool {
    var names: Set<String> = []
    for (position, name) in series.texts.enumerated() where names.insert(name).inserted {
      guard names.count > Self.mostSeries else { continue }
      findings.tooManySeries(table.row(position), index, most: Self.mostSeries)
      return true
    }
    return false
  }

  /// The month that a column is named for, as `2019-06`.
  private mutating func month(_ index: Int) -> String {
    if case .success(let month) = table.header[index].month { return month.description }
    findings.notAMonth(table, index)
    return ""
  }

  /// Takes the unit that all names of columns end in out of them; numbers with percent signs have their own.
  private func takeUnit(_ columns: [Int], _ figures: inout FigureTable) {
    if isPercent(columns) { figures.unit = "%" }
    let names = columns.map { UnitName(table.columnNames[$0]) }
    guard let unit = names.first?.unit, names.allSatisfy({ $0.unit == unit }) else { return }
    figures.unit = unit
    for (index, name) in names.enumerated() { figures.y[index].name = name.plain }
  }

  private func isPercent(_ columns: [Int]) -> Bool {
    let numbers = table.rows.flatMap { row in columns.compactMap { row[$0].number } }
    return !numbers.isEmpty && numbers.allSatisfy(\.isPercent)
  }

  /// Finds a column's first number without a percent sign where others have one; nought may be bare.
  private mutating func findMixedPercent(_ columns: [Int]) {
    for column in columns {
      let numbers = table.rows.compactMap { row in row[column].number.map { (row: row, number: $0) } }
      guard numbers.contains(where: \.number.isPercent),
        let bare = numbers.first(where: { !$0.number.isPercent && $0.number.value != 0 })
      else { continue }
      findings.notInPercent(bare.row, column)
    }
  }

  private mutating func findBeyondRange(_ index: Int, _ values: FigureTable.Column) {
    for (row, value) in zip(table.rows, values.numbers) {
      if let value, !(0...100).contains(value) { findings.notProgress(row, index) }
    }
  }

  private mutating func findReversed(_ columns: [Int], _ days: [FigureTable.Column]) {
    for (position, row) in table.rows.enumerated() {
      guard let start = days[0][position].days?.start, let end = days[1][position].days?.end, end < start
      else { continue }
      findings.endsBeforeStart(row, columns[1], start: columns[0])
    }
  }

  /// Finds rows whose x stands in an earlier row of the same series.
  private mutating func findRepeated(_ index: Int, _ x: FigureTable.Column, _ series: FigureTable.Column?) {
    var seen: [[FigureTable.Cell]: Int] = [:]
    for (position, cell) in x.cells.enumerated() where cell != .empty {
      let key = [cell] + (series.map { [$0[position]] } ?? [])
      if let first = seen[key] {
        findings.repeated(
          table.row(position), index, first: table.row(first),
          offersSeries: needs.takesSeries && series == nil)
      } else {
        seen[key] = position
      }
    }
  }
}

extension FigureTable {
  /// The table with a column for each series in the place of the one that is drawn, and a row for each x.
  fileprivate func split(by series: Column) -> FigureTable {
    guard let values = y.first else { return self }
    var rows: [Cell: Int] = [:]
    var order: [Cell] = []
    for cell in x.cells where rows[cell] == nil {
      rows[cell] = order.count
      order.append(cell)
    }
    var names: [String] = []
    var columns: [String: [Cell]] = [:]
    for (position, name) in series.texts.enumerated() {
      if columns[name] == nil {
        names.append(name)
        columns[name] = [Cell](repeating: .empty, count: order.count)
      }
      if let row = rows[x[position]] { columns[name]?[row] = values[position] }
    }
    var table = self
    table.x = Column(x.name, order)
    table.y = names.map { Column($0, columns[$0] ?? []) }
    return table
  }
}
