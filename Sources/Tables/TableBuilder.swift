/// Collects the cells of a table row by row, whatever kind of file they come from.
struct TableBuilder {
  private var cells: [TableStore.CellSpan] = []
  private(set) var rows: [TableStore.RowSpan] = []
  private var rowStart = 0

  /// How many cells the row that is being collected has.
  var currentCount: Int { cells.count - rowStart }

  /// How many cells all rows have.
  var cellCount: Int { cells.count }

  /// The cells of a finished row.
  func cells(of row: TableStore.RowSpan) -> ArraySlice<TableStore.CellSpan> {
    cells[Int(row.firstCell)...].prefix(Int(row.cellCount))
  }

  /// Adds a cell whose text lies in the given range of the bytes that `store` will get.
  mutating func addCell(_ range: Range<Int>) {
    cells.append(.init(offset: UInt32(range.lowerBound), length: UInt32(range.count)))
  }

  /// Ends the row with the number that a spreadsheet gives it, from 1.
  mutating func endRow(number: Int) {
    rows.append(
      .init(
        number: UInt32(number), firstCell: UInt32(rowStart), cellCount: UInt32(cells.count - rowStart)))
    rowStart = cells.count
  }

  /// Forgets the row that is being collected.
  mutating func discardRow() {
    cells.removeSubrange(rowStart...)
  }

  /// The store of all finished rows.
  consuming func store(file: String, sheet: String?, bytes: [UInt8]) -> TableStore {
    TableStore(file: file, sheet: sheet, bytes: bytes, cells: cells, rows: rows)
  }
}
