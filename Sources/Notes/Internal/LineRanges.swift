/// Some lines of a text, asked for in their order.
struct LineRanges {
  private var ranges: ArraySlice<ClosedRange<Int>>

  init(_ ranges: [ClosedRange<Int>]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }[...]
  }

  /// Whether a line is among them; no line may be asked for that is before one asked for earlier.
  mutating func contains(_ line: Int) -> Bool {
    while let first = ranges.first, first.upperBound < line { ranges = ranges.dropFirst() }
    return ranges.first?.contains(line) ?? false
  }
}
