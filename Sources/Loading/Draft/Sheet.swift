internal import Tables

/// A table whose columns are known by their meaning.
struct Sheet<Column: ColumnKey>: Sendable {
  let table: Table
  /// The index of the file in `Programme.sources`.
  let source: Int
  /// Where each column stands, by raw value; nil where the table lacks it.
  private let positions: [Int?]
  /// The columns that no name of `Column` fits.
  let extras: [ExtraColumn]

  /// A column that is no part of the known ones.
  struct ExtraColumn: Hashable, Sendable {
    let name: String
    /// From 0.
    let position: Int
  }

  init(_ table: Table, source: Int) {
    self.table = table
    self.source = source
    var known: [String: Column] = [:]
    for column in Column.allCases {
      for name in column.names.all { known[ColumnName.normalised(name)] = column }
    }
    var positions = [Int?](repeating: nil, count: Column.allCases.count)
    var extras: [ExtraColumn] = []
    for (position, name) in table.columnNames.enumerated() where !name.isEmpty {
      if let column = known[ColumnName.normalised(name)], positions[column.rawValue] == nil {
        positions[column.rawValue] = position
      } else {
        extras.append(ExtraColumn(name: name, position: position))
      }
    }
    self.positions = positions
    self.extras = extras
  }

  var file: String { table.file }

  /// Where a column stands, from 0; nil where the table lacks it.
  func position(_ column: Column) -> Int? { positions[column.rawValue] }

  func has(_ column: Column) -> Bool { positions[column.rawValue] != nil }

  /// The columns that the table lacks, in the order of their declaration.
  var missing: [Column] { Column.allCases.filter { !has($0) } }

  /// The cell of a column; an empty one past the row's end where the table lacks the column.
  func cell(_ row: Row, _ column: Column) -> Cell {
    row[positions[column.rawValue] ?? row.count]
  }

  func spot(_ row: Row, _ column: Column) -> Spot {
    Spot(row, column: positions[column.rawValue] ?? row.count)
  }

  /// The header's cell of an extra column.
  func headerSpot(_ extra: ExtraColumn) -> Spot {
    Spot(table.header, column: extra.position)
  }
}

/// How names of columns compare: without blanks, case or the difference of `_`, `-` and space.
package enum ColumnName {
  /// The name as it compares.
  package static func normalised(_ name: String) -> String {
    let kept = name.lowercased().unicodeScalars.filter {
      !$0.properties.isWhitespace && $0 != "_" && $0 != "-"
    }
    return String(String.UnicodeScalarView(kept))
  }
}
