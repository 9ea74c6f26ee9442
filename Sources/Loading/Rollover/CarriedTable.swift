internal import Tables

/// A table of the old content, as far as its rows go on, with the cells that change.
///
/// The columns stay in their order and keep their names; a column that the old table lacks comes behind them.
struct CarriedTable<Column: ColumnKey> {
  private struct CarriedRow {
    let row: Row
    let changes: [Column: String]
    /// The text of the own column.
    let own: String
  }

  let sheet: Sheet<Column>
  /// The name of a column of the new table's own; nil for none.
  private let ownColumn: String?
  private var rows: [CarriedRow] = []

  init(_ sheet: Sheet<Column>, ownColumn: String? = nil) {
    self.sheet = sheet
    self.ownColumn = ownColumn
  }

  var isEmpty: Bool { rows.isEmpty }

  /// Carries a row on with some of its cells changed.
  mutating func carry(_ row: Row, _ changes: [Column: String], own: String = "") {
    rows.append(CarriedRow(row: row, changes: changes, own: own))
  }

  /// The new table, as every table of ours is written.
  var bytes: [UInt8] {
    let kept = sheet.table.columnNames.indices.filter { !sheet.table.columnNames[$0].isEmpty }
    let keptNames = kept.map { sheet.table.columnNames[$0] }
    let added = Column.allCases.filter { column in
      !sheet.has(column) && rows.contains { $0.changes[column]?.isEmpty == false }
    }
    let own = ownColumn.flatMap { keptNames.contains($0) ? nil : $0 }
    let header = keptNames + added.map(name) + (own.map { [$0] } ?? [])
    let texts = rows.map { row in
      kept.map { text(of: row, at: $0) } + added.map { row.changes[$0] ?? "" } + (own == nil ? [] : [row.own])
    }
    return (try? CSVText.bytes([header] + texts)) ?? []
  }

  private func text(of row: CarriedRow, at position: Int) -> String {
    if let ownColumn, sheet.table.columnNames[position] == ownColumn { return row.own }
    let column = row.changes.keys.first { sheet.position($0) == position }
    return column.flatMap { row.changes[$0] } ?? row.row[position].text
  }

  /// What a column is called beside the others, in Chinese where they are.
  private func name(_ column: Column) -> String {
    let isEnglish = sheet.table.columnNames.contains { name in
      Column.allCases.contains { $0.names.id == name }
    }
    return isEnglish ? column.names.id : column.names.synonyms.first ?? column.names.id
  }
}
