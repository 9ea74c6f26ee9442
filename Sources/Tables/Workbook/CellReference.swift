/// A cell's place as a workbook writes it: `AB12`.
struct CellReference: Hashable {
  var row: Int
  var column: Int

  /// Reads capital letters and digits; nil for anything else, and beyond the last row or column of the format.
  init?(_ bytes: ArraySlice<UInt8>) {
    var column = 0
    var row = 0
    var index = bytes.startIndex
    while index < bytes.endIndex, (0x41...0x5A).contains(bytes[index]) {
      column = column * 26 + Int(bytes[index] - 0x40)
      guard column <= WorkbookLimits.columns else { return nil }
      index += 1
    }
    while index < bytes.endIndex, bytes[index].isDigit {
      row = row * 10 + Int(bytes[index] - 0x30)
      guard row <= WorkbookLimits.rows else { return nil }
      index += 1
    }
    guard index == bytes.endIndex, column > 0, row > 0 else { return nil }
    self.row = row
    self.column = column
  }
}

extension CellRange {
  /// Reads `A1:F2` or `A1`; nil for anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first.flatMap({ CellReference($0) }),
      let last = parts.last.flatMap({ CellReference($0) }), first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }
}
