internal import Diagnostics

/// How much room wrapped text takes, since not every program fits the height of rows to their text.
package enum TextRoom {
  /// The lines of a text in a column so many characters wide; a Chinese character is two wide.
  package static func lines(of value: SheetWriter.Value, width: Double) -> Int {
    guard case .text(let text) = value else { return 1 }
    // A fifth is left for a font wider than the standard one, and for words and marks that move as a whole.
    let room = max(1, Int(width * 0.8))
    let paragraphs = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return paragraphs.reduce(0) { lines, paragraph in
      let needed = DisplayWidth.of(String(String.UnicodeScalarView(paragraph)))
      return lines + max(1, (needed + room - 1) / room)
    }
  }

  /// The height in points of so many lines, at most what a spreadsheet allows.
  package static func height(lines: Int) -> Double {
    min(409, Double(lines) * 15.5 + 8)
  }
}
