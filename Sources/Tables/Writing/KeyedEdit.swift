package import Diagnostics

/// A delimited table whose rows are found by what tells them apart, changed cell by cell, and traced to where they come from.
///
/// Of two rows with one key, and of two columns with one meaning, the first is meant.
package struct KeyedEdit<Column: Hashable & Sendable, Origin: Sendable>: Sendable {
  package typealias Columns = [Column: Int]

  /// The table as it was read.
  package let table: Table
  /// The numbers of the columns that were set, by row.
  private var changed: [Int: Set<Int>] = [:]
  package private(set) var origins: RowOrigins<Column, Origin>
  private var edit: TableEdit
  private let rows: [String: Row]

  /// Opens a file; nil where it cannot be changed for certain, and the findings say why.
  package static func open(
    _ bytes: [UInt8], file: String, encoding: TextEncoding?,
    column: (_ name: String) -> Column?, key: (_ row: Row, _ columns: Columns) -> String
  ) -> ReadResult<KeyedEdit> {
    let opened = TableEdit.open(bytes, file: file, encoding: encoding)
    let read = CSVReader.read(bytes, file: file, encoding: encoding)
    guard let edit = opened.value, let table = read.value else { return ReadResult(nil, opened.findings) }
    var columns: Columns = [:]
    for (index, name) in table.columnNames.enumerated() where !name.isEmpty {
      if let column = column(name), columns[column] == nil { columns[column] = index + 1 }
    }
    let keyed = table.rows.map { (key($0, columns), $0) }
    return ReadResult(
      KeyedEdit(
        table: table, origins: RowOrigins(file: file, columns: columns), edit: edit,
        rows: Dictionary(keyed) { first, _ in first }))
  }

  private init(table: Table, origins: RowOrigins<Column, Origin>, edit: TableEdit, rows: [String: Row]) {
    self.table = table
    self.origins = origins
    self.edit = edit
    self.rows = rows
  }

  /// The number of each column, from 1.
  package var columns: Columns { origins.columns }

  /// The row that there was with a key.
  package func row(_ key: String) -> Row? { rows[key] }

  /// Notes where what a row says from now on comes from.
  package mutating func note(_ origin: Origin, row: Int) { origins.rows[row] = origin }

  /// Sets a cell in a column that the table has.
  package mutating func set(_ text: String, _ column: Column, row: Int) {
    guard let number = columns[column] else { return }
    edit.set(row: row, column: number, to: text)
    changed[row, default: []].insert(number)
  }

  /// Adds an empty row below all others, and gives its number.
  package mutating func append(_ origin: Origin) -> Int {
    let row = edit.append([])
    note(origin, row: row)
    changed[row] = []
    return row
  }

  /// Adds a column at the right end, unless the table has it.
  package mutating func addColumn(_ column: Column, named name: String) {
    if columns[column] == nil { origins.columns[column] = edit.addColumn(name) }
  }

  /// Whether a row was added or a cell set.
  package var hasChanged: Bool { !changed.isEmpty }

  /// Whether a place is a cell that was set.
  package func isChanged(_ place: Place) -> Bool {
    guard place.file == origins.file, case .cell(let row, let column) = place.position else { return false }
    return changed[row]?.contains(column) == true
  }

  /// The changed file; throws where its encoding lacks a character.
  package func bytes() throws(EncodingFault) -> [UInt8] { try edit.bytes() }
}

/// Where the rows of a table come from, so that findings about them are told there.
package struct RowOrigins<Column: Hashable & Sendable, Origin: Sendable>: Sendable {
  package let file: String
  /// The number of each column, from 1.
  package fileprivate(set) var columns: [Column: Int]
  /// The origin of each row that has one, by the row's number.
  package fileprivate(set) var rows: [Int: Origin]

  package init(file: String, columns: [Column: Int], rows: [Int: Origin] = [:]) {
    self.file = file
    self.columns = columns
    self.rows = rows
  }

  /// What the row of a cell comes from, and which column it is; nil for all other places.
  package func origin(of place: Place) -> (row: Origin, column: Column?)? {
    guard place.file == file, case .cell(let row, let number) = place.position, let origin = rows[row]
    else { return nil }
    return (origin, columns.first { $0.value == number }?.key)
  }
}
