internal import Diagnostics

/// Where the cells of a row stand, by what their columns mean.
struct CellPlaces: Sendable {
  private let row: Place
  /// The columns from 0, the same for all rows of a table.
  private let columns: [Field: Int]
  /// The cells that stand elsewhere, since they reach down from a row above.
  private let others: [Field: Place]

  init(row: Place, columns: [Field: Int] = [:], others: [Field: Place] = [:]) {
    self.row = row
    self.columns = columns
    self.others = others
  }

  subscript(field: Field) -> Place? { others[field] ?? columns[field].map { row.at(column: $0 + 1) } }

  /// The cell of a column of the content, by its id.
  subscript(column id: String) -> Place? { Field(rawValue: id).flatMap { self[$0] } }
}

extension Place {
  /// The cell of a column, from 1, in the same row.
  func at(column: Int) -> Place {
    var place = self
    switch position {
    case .cell(let row, _): place.position = .cell(row: row, column: column)
    case .sheet(let name, let row, _): place.position = .sheet(name: name, row: row, column: column)
    default: break
    }
    return place
  }
}
