public import Markup

/// Writes a chart as a file of its own that browsers, Inkscape, rsvg and WPS open alike.
///
/// The file keeps the light colours on a ground of their own in every viewer, since it is pasted into reports; rules
/// with variables would lose the colours where they are not understood.
public enum StandaloneSVG {
  /// The bytes of an XML document; a node that is no `svg` element is written as it is.
  public static func bytes(of chart: Node) -> [UInt8] {
    guard case .element(var root) = chart, root.name.description == "svg" else {
      return HTMLWriter.bytes(of: chart)
    }
    root.attributes.insert(Attribute("xmlns", "http://www.w3.org/2000/svg"), at: 0)
    root.children.insert(.element("style", [], text: ChartStyle.halo), at: 0)
    return HTMLWriter.bytes(of: .element(root)) + [UInt8(ascii: "\n")]
  }
}

extension Chart {
  /// The bytes of an SVG file in which title, unit, source and as-of day stand inside the picture.
  public func standalone() -> [UInt8] {
    let picture = StandalonePicture(drawing(), words: words)
    let frame = ChartFrame(picture.drawing, words: words, summary: summary, isDecorative: false)
    return StandaloneSVG.bytes(of: frame.node)
  }
}

/// A drawing on its own ground, between its title and its source, which wrap to its width.
struct StandalonePicture {
  private static let margin = 16.0
  private static let leastWidth = 240.0
  private static let titleSize = 15.0
  private static let noteSize = 11.0

  private let inner: Drawing
  private let width: Double
  private let title: [String]
  private let unit: [String]
  private let source: [String]

  init(_ drawing: Drawing, words: ChartWords) {
    inner = drawing
    width = max(StandalonePicture.leastWidth, drawing.width)
    let size = StandalonePicture.titleSize
    title = LabelLayout.lines(of: words.title, width: width / 1.08, size: size, most: 3)
    let unitLine = drawing.namesUnit ? "" : words.unitLine
    unit = LabelLayout.lines(of: unitLine, width: width, size: StandalonePicture.noteSize, most: 2)
    source = LabelLayout.lines(
      of: words.sourceLine, width: width, size: StandalonePicture.noteSize, most: 3)
  }

  var drawing: Drawing {
    let left = StandalonePicture.margin
    var row = ElementRow(capacity: 1024)
    var y = left
    for line in title {
      y += 20
      TextMark(text: line, x: left, y: y - 5, size: StandalonePicture.titleSize, isBold: true).write(to: &row)
    }
    StandalonePicture.write(unit, x: left, below: &y, to: &row)
    let top = y + (y > left ? 8 : 0)
    y = top + inner.height + (source.isEmpty ? 0 : 6)
    StandalonePicture.write(source, x: left, below: &y, to: &row)
    let size = (width: width + 2 * left, height: y + left)
    let ground = BarMark(x: 0, y: 0, width: size.width, height: size.height, paint: .fill(.paper))
    let place = Attribute("transform", "translate(\(Int(left)) \(DecimalText.text(top, decimals: 1)))")
    return Drawing(
      width: size.width, height: size.height, holdsLinks: inner.holdsLinks,
      marks: .fragment([ground.node, row.node, group([place], [inner.marks])]))
  }

  private static func write(_ lines: [String], x: Double, below y: inout Double, to row: inout ElementRow) {
    for line in lines {
      y += 16
      TextMark(text: line, x: x, y: y - 4, size: noteSize, ink: .quiet).write(to: &row)
    }
  }
}
