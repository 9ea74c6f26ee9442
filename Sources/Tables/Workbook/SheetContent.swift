internal import Diagnostics

/// What was read of one sheet.
struct SheetContent {
  /// The rows; nil where the sheet cannot be read.
  var rows: TableBuilder?
  /// The rows with cells that are struck through as a whole, and those cells.
  var struckRows = TableBuilder()
  var cellCount = 0
  /// The size of the texts of all cells, shared ones counted for each cell.
  var textBytes = 0
  var merges: [CellRange] = []
  var hiddenRows: Set<Int> = []
  var hiddenColumns: Set<Int> = []
  var monthCells: Set<CellPosition> = []
  /// How many radicals were read as characters, and where the first of them stood.
  var radicals = 0
  var firstRadical: Place?
  var shownNumbers = ShownNumbers()
  var findings: [Finding] = []
  /// The size of the part when it is unpacked.
  var unpackedBytes = 0
}
