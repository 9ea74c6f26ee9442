import Markup

/// The keys of a chart in rows above or below it: a symbol and its words.
struct Legend {
  struct Entry {
    var text: String
    var symbolWidth: Double
    /// Writes the symbol with its left edge at x and its middle at y.
    var symbol: (_ x: Double, _ y: Double, _ row: inout ElementRow) -> Void
  }

  static let rowHeight = 18.0
  static let size = 12.0

  private var placed: [(entry: Entry, x: Double, row: Int)] = []
  private(set) var rows = 0

  var height: Double { Double(rows) * Legend.rowHeight }

  /// Fills rows from the left; an entry that does not fit begins a new row, one wider than a row is shortened.
  init(_ entries: [Entry], width: Double) {
    var x = 0.0
    for var entry in entries {
      entry.text = TextWidth.fitted(entry.text, width: width - entry.symbolWidth - 6, size: Legend.size)
      let needed = entry.symbolWidth + 6 + TextWidth.of(entry.text, size: Legend.size)
      if rows == 0 || x + needed > width {
        rows += 1
        x = 0
      }
      placed.append((entry, x, rows - 1))
      x += needed + 16
    }
  }

  func write(x: Double, top: Double, to row: inout ElementRow) {
    for (entry, offset, line) in placed {
      let middle = top + (Double(line) + 0.5) * Legend.rowHeight
      entry.symbol(x + offset, middle, &row)
      TextMark(text: entry.text, x: x + offset + entry.symbolWidth + 6, y: middle + 4).write(to: &row)
    }
  }
}
