import Markup

/// Quiet words below the marks of a chart that say what the picture leaves out.
struct ChartNote {
  private static let size = 11.0
  private static let lineHeight = 16.0

  private let lines: [String]

  /// A note in at most three lines of this width; an empty text takes no room.
  init(_ text: String, width: Double) {
    lines = LabelLayout.lines(of: text, width: width, size: ChartNote.size, most: 3)
  }

  /// A picture of nothing but the words, for a chart without anything to draw.
  static func drawing(_ text: String, width: Double) -> Drawing {
    let note = ChartNote(text, width: width)
    return Drawing(width: width, height: max(1, note.height), capacity: 256) { note.write(top: 0, to: &$0) }
  }

  var height: Double { lines.isEmpty ? 0 : Double(lines.count) * ChartNote.lineHeight + 4 }

  /// Writes the lines from a top downwards.
  func write(top: Double, to row: inout ElementRow) {
    for (index, line) in lines.enumerated() {
      let y = top + Double(index + 1) * ChartNote.lineHeight - 2
      TextMark(text: line, x: 0, y: y, size: ChartNote.size, ink: .quiet).write(to: &row)
    }
  }
}
