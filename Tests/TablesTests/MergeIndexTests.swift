import Testing

@testable import Tables

struct MergeIndexTests {
  /// Ranges of several shapes that share no cell, by no order.
  private static let ranges =
    (0..<40).map { CellRange(rows: ($0 * 5 + 1)...($0 * 5 + 3), columns: 2...4) }
    + (0..<20).map { CellRange(rows: ($0 * 10 + 2)...($0 * 10 + 9), columns: 6...6) }
    + [CellRange(rows: 1...200, columns: 1...1), CellRange(rows: 150...400, columns: 8...9)]

  @Test func findsTheSameRangeAsALookAtAll() {
    let index = MergeIndex(Self.ranges)
    for row in 0...401 {
      for column in 0...10 {
        let expected = Self.ranges.first { $0.rows.contains(row) && $0.columns.contains(column) }
        #expect(index.range(row: row, column: column) == expected)
      }
    }
  }

  @Test func leavesOutRangesThatShareACell() {
    let first = CellRange(rows: 1...3, columns: 2...5)
    let inside = CellRange(rows: 2...2, columns: 1...2)
    let below = CellRange(rows: 4...9, columns: 1...9)
    let overlaps = MergeOverlaps([below, inside, first, first])
    #expect(overlaps.apart == [first, below])
    #expect(overlaps.clashes.map(\.range) == [inside])
    #expect(overlaps.clashes.map(\.other) == [first])
  }

  @Test func keepsAllRangesThatShareNoCell() {
    #expect(MergeOverlaps(Self.ranges).apart.count == Self.ranges.count)
  }
}
