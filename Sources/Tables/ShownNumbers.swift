/// Which cells of a sheet show their number in another form than its value has.
struct ShownNumbers: Sendable {
  private struct Entry {
    var row: UInt32
    var column: UInt16
    var pattern: UInt16
  }

  /// In reading order.
  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  /// Adds a cell that stands after all others; a pattern beyond the 65,536th is left out.
  mutating func add(row: Int, column: Int, pattern: Int) {
    guard let row = UInt32(exactly: row), let column = UInt16(exactly: column),
      let pattern = UInt16(exactly: pattern)
    else { return }
    entries.append(Entry(row: row, column: column, pattern: pattern))
  }

  /// The number of the pattern by which a cell is shown.
  func pattern(row: Int, column: Int) -> Int? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      let entry = entries[middle]
      if (Int(entry.row), Int(entry.column)) < (row, column) { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].row == row, entries[low].column == column else { return nil }
    return Int(entries[low].pattern)
  }
}
