/// The merged ranges of a sheet, sorted so that the one of a cell is found without looking at all.
struct MergeIndex: Sendable {
  /// By first row, then by first column.
  private var ranges: [CellRange]
  /// The last row of the ranges in each half of the search, by the position in the half's middle.
  private var lastRows: [Int]

  init(_ ranges: [CellRange]) {
    self.ranges = ranges.sorted { $0.start < $1.start }
    lastRows = [Int](repeating: 0, count: ranges.count)
    _ = fillLastRows(0..<ranges.count)
  }

  /// The range that a cell lies in.
  func range(row: Int, column: Int) -> CellRange? {
    ranges.isEmpty ? nil : range(row: row, column: column, among: 0..<ranges.count)
  }

  private func range(row: Int, column: Int, among positions: Range<Int>) -> CellRange? {
    let middle = positions.middle
    guard !positions.isEmpty, lastRows[middle] >= row else { return nil }
    if let found = range(row: row, column: column, among: positions.lowerBound..<middle) { return found }
    let range = ranges[middle]
    if range.start > (row, column) { return nil }
    if range.rows.contains(row), range.columns.contains(column) { return range }
    return self.range(row: row, column: column, among: middle + 1..<positions.upperBound)
  }

  private mutating func fillLastRows(_ positions: Range<Int>) -> Int {
    guard !positions.isEmpty else { return 0 }
    let middle = positions.middle
    lastRows[middle] = max(
      ranges[middle].rows.upperBound, fillLastRows(positions.lowerBound..<middle),
      fillLastRows(middle + 1..<positions.upperBound))
    return lastRows[middle]
  }
}

extension CellRange {
  /// The row and column of the first cell.
  var start: (row: Int, column: Int) { (rows.lowerBound, columns.lowerBound) }
}

extension Range<Int> {
  fileprivate var middle: Int { lowerBound + count / 2 }
}
