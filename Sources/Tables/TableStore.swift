/// The bytes of a table and where in them each cell lies; all of it constant.
final class TableStore: Sendable {
  /// Where a cell's text lies in the store's bytes.
  struct CellSpan {
    var offset: UInt32
    var length: UInt32

    var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
  }

  /// Which cells make up a row.
  struct RowSpan {
    /// The row as a spreadsheet counts it, from 1.
    var number: UInt32
    var firstCell: UInt32
    var cellCount: UInt32
  }

  let file: String
  /// The workbook's sheet; nil for a text file.
  let sheet: String?
  let bytes: [UInt8]
  let cells: [CellSpan]
  /// The header, then the rows.
  let rows: [RowSpan]

  init(file: String, sheet: String?, bytes: [UInt8], cells: [CellSpan], rows: [RowSpan]) {
    self.file = file
    self.sheet = sheet
    self.bytes = bytes
    self.cells = cells
    self.rows = rows
  }
}
