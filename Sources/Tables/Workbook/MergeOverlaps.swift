/// Sorts out merged ranges that reach into one another, which no spreadsheet program allows.
struct MergeOverlaps {
  /// The ranges that share no cell, by first row.
  private(set) var apart: [CellRange] = []
  /// The ranges that were left out, each with the one that has some of its cells.
  private(set) var clashes: [(range: CellRange, other: CellRange)] = []
  /// The ranges that may reach further rows, by first column; those that do not go when they are met.
  private var open: [CellRange] = []

  /// Takes the ranges in order of their first rows; a range that stands twice counts once.
  init(_ ranges: [CellRange]) {
    for range in ranges.sorted(by: { $0.start < $1.start }) where range != apart.last { add(range) }
  }

  private mutating func add(_ range: CellRange) {
    var position = open.partition(after: range.columns.upperBound)
    while position > 0 {
      let other = open[position - 1]
      if other.rows.upperBound < range.rows.lowerBound {
        open.remove(at: position - 1)
        position -= 1
      } else if other.columns.upperBound >= range.columns.lowerBound {
        return clashes.append((range, other))
      } else {
        break
      }
    }
    open.insert(range, at: position)
    apart.append(range)
  }
}

extension [CellRange] {
  /// How many of the ranges, which stand by first column, begin at a column or before it.
  fileprivate func partition(after column: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].columns.lowerBound <= column { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
