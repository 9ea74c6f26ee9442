public import Markup

/// A lamp's shape in its colour, for a table cell or a line of text; the word stands beside it.
public struct LampGlyph: Sendable {
  /// The lamp.
  public var tone: Tone

  /// The shape of a lamp.
  public init(_ tone: Tone) {
    self.tone = tone
  }

  /// The lamp as a small picture, hidden from screen readers.
  public func node(size: Double = 14) -> Node {
    let drawing = Drawing(width: size, height: size, form: .row, capacity: 256) { row in
      LampMark(tone: tone, x: size / 2, y: size / 2, radius: size * 0.4).write(to: &row)
    }
    return ChartFrame(drawing, words: ChartWords(), summary: "", isDecorative: true).node
  }
}
