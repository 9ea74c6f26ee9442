import Markup

/// A line of text whose box is known before it is drawn.
struct TextMark: Mark {
  enum Anchor { case start, middle, end }

  var text: String
  var x: Double
  /// The baseline.
  var y: Double
  var size = 12.0
  var anchor = Anchor.start
  var ink = Ink.text
  var isBold = false
  /// A rim in the colour of the paper, for words that stand over lines.
  var hasHalo = false

  /// The measured width in pixels; bold letters are about a twelfth wider.
  var width: Double { TextWidth.of(text, size: size) * (isBold ? 1.08 : 1) }
  var left: Double {
    switch anchor {
    case .start: x
    case .middle: x - width / 2
    case .end: x - width
    }
  }
  var right: Double { left + width }

  /// The same text, centred on `x` as far as the bounds allow.
  static func centred(
    _ text: String, on x: Double, y: Double, within low: Double, _ high: Double, size: Double = 12,
    ink: Ink = .text
  ) -> TextMark {
    var mark = TextMark(text: text, x: x, y: y, size: size, anchor: .middle, ink: ink)
    let half = mark.width / 2
    mark.x = max(low + half, min(high - half, x))
    return mark
  }

  /// Whether two texts on one line leave less than `gap` pixels between them.
  func collides(with other: TextMark, gap: Double = 6) -> Bool {
    left < other.right + gap && other.left < right + gap
  }

  /// Writes the text in the font size of the chart's root, which only a different size needs to state.
  func write(to row: inout ElementRow) {
    row.begin("text", hasHalo ? .haloed(ink) : .fill(ink))
    row.append("x", px: x)
    row.append("y", px: y)
    if anchor != .start { row.append(anchor == .middle ? TextMark.middle : TextMark.end) }
    if size != ChartFrame.fontSize { row.append("font-size", size, decimals: 3) }
    if isBold { row.append(TextMark.bold) }
    row.end("text", text: text)
  }

  private static let middle = Attribute("text-anchor", "middle")
  private static let end = Attribute("text-anchor", "end")
  private static let bold = Attribute("font-weight", "600")
}
