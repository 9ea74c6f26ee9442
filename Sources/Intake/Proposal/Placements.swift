internal import Diagnostics
internal import Tables

/// Tells for the cells of a table of the content from which cells of the ledger they come.
struct Placements {
  let table: ProposedTable
  /// The last row that there was before; 0 for a new table.
  let lastRow: Int
  /// The cells whose text is another than before.
  let updated: Set<Place>

  /// A placement for each cell of the ledger that a row has, in the order of the content.
  func all(_ origins: RowOrigins<String, ProposedRow>) -> [IntakeReport.Placement] {
    let columns = origins.columns.sorted { $0.value < $1.value }
    return origins.rows.sorted { $0.key < $1.key }.flatMap { number, row in
      columns.compactMap { id, column in
        guard let place = row.source(of: id), !table.cell(id, row).isEmpty else { return nil }
        let target = Place.cell(origins.file, row: number, column: column)
        let state: IntakeReport.Placement.State =
          number > lastRow ? .added : updated.contains(target) ? .updated : .unchanged
        return IntakeReport.Placement(
          place: place, target: target, column: id, value: table.cell(id, row), state: state)
      }
    }
  }
}

extension ProposedRow {
  /// The cell of the ledger that a column of a report or of a dated figure comes from.
  fileprivate func source(of column: String) -> Place? {
    column == "value" ? place : places[column: column]
  }
}
