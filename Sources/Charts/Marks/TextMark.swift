import Markup

/// A line of text whose box is known before it is drawn.
struct TextMark {
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

  /// The text in the font size of the chart's root, which only a different size needs to state.
  var node: Node {
    var attributes: [Attribute] = []
    attributes.reserveCapacity(6)
    attributes.append(contentsOf: hasHalo ? [Attribute].haloed(ink) : [Attribute].fill(ink))
    attributes.append(Attribute("x", px: x))
    attributes.append(Attribute("y", px: y))
    if anchor != .start { attributes.append(Attribute("text-anchor", anchor == .middle ? "middle" : "end")) }
    if size != ChartFrame.fontSize { attributes.append(Attribute("font-size", size)) }
    if isBold { attributes.append(Attribute("font-weight", "600")) }
    return .element("text", attributes, text: text)
  }
}
