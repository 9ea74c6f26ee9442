/// One row of a table; it counts its cells from 0, like the table's column names.
package struct Row: Sendable {
  private let store: TableStore
  private let span: TableStore.RowSpan

  init(store: TableStore, index: Int) {
    self.store = store
    self.span = store.rows[index]
  }

  /// The row as a spreadsheet counts it: the header of a text file is usually row 1, and blank rows count.
  package var number: Int { Int(span.number) }

  /// The cell of a column from 0; an empty one where the row ends earlier.
  package subscript(column: Int) -> Cell {
    let span =
      indices.contains(column)
      ? store.cells[Int(span.firstCell) + column] : TableStore.CellSpan(offset: 0, length: 0)
    return Cell(store: store, span: span, row: number, column: column + 1)
  }

  /// Whether no cell holds anything.
  package var isBlank: Bool { allSatisfy(\.isEmpty) }

  /// The row as one line of text, cut where it is long, around a column if one is given.
  package func excerpt(around column: Int = 0) -> String {
    Excerpt.line(of: map(\.raw), around: column)
  }
}

extension Row: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { Int(span.cellCount) }
}
