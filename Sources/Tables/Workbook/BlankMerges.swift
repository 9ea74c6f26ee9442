/// The merged ranges that show nothing since their first cells are empty, row by row.
struct BlankMerges {
  /// Those that begin further down, by first row.
  private var waiting: ArraySlice<CellRange>
  /// Those that reach the row, by first column; no two of them share a column.
  private var open: [CellRange] = []
  /// The first row after which one of these ends.
  private var nextEnd = Int.max

  init(_ ranges: [CellRange]) {
    waiting = ranges.sorted { $0.start < $1.start }[...]
  }

  var isEmpty: Bool { waiting.isEmpty && open.isEmpty }

  /// Goes on to a row below.
  mutating func goOn(to row: Int) {
    if nextEnd < row {
      open.removeAll { $0.rows.upperBound < row }
      nextEnd = open.lazy.map(\.rows.upperBound).min() ?? .max
    }
    while let range = waiting.first, range.rows.lowerBound <= row {
      _ = waiting.popFirst()
      guard range.rows.upperBound >= row else { continue }
      open.insert(range, at: position(after: range.columns.lowerBound))
      nextEnd = min(nextEnd, range.rows.upperBound)
    }
  }

  /// The range that a column of the row lies in.
  func range(at column: Int) -> CellRange? {
    let position = position(after: column)
    guard position > 0, open[position - 1].columns.contains(column) else { return nil }
    return open[position - 1]
  }

  /// How many of the open ranges begin at a column or before it.
  private func position(after column: Int) -> Int {
    var (low, high) = (0, open.count)
    while low < high {
      let middle = (low + high) / 2
      if open[middle].columns.lowerBound <= column { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
