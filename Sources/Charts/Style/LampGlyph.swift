package import Markup

/// A lamp's shape in its colour, for a table cell or a line of text; the word stands beside it.
package struct LampGlyph: Sendable {
  package var tone: Tone

  package init(_ tone: Tone) {
    self.tone = tone
  }

  /// The lamp as a small picture, hidden from screen readers.
  package func node(size: Double = 14) -> Node {
    let frame = ChartFrame(width: size, height: size, form: .row, decorative: true)
    let middle = size / 2
    return frame.node([LampMark(tone: tone, x: middle, y: middle, radius: size * 0.4).node])
  }
}
