import Markup

/// The root of a chart: its size, its font, and what it says to those who cannot see it.
struct ChartFrame {
  static let fontSize = 12.0

  private let drawing: Drawing
  private let id: String
  private let title: String
  private let summary: String
  private let isDecorative: Bool

  /// A frame round a drawing; a chart without a title is called by its summary.
  init(_ drawing: Drawing, words: ChartWords, summary: String, isDecorative: Bool) {
    self.drawing = drawing
    id = words.id
    title = words.title.isEmpty ? summary : words.title
    self.summary = words.title.isEmpty ? "" : summary
    self.isDecorative = isDecorative
  }

  var node: Node {
    .element("svg", attributes, isDecorative ? [drawing.marks] : names + [drawing.marks])
  }

  private var attributes: [Attribute] {
    var attributes: [Attribute] = []
    attributes.reserveCapacity(7)
    attributes.append(Attribute("class", drawing.form == .full ? "chart" : "chart-row"))
    attributes.append(Attribute("width", px: drawing.width))
    attributes.append(Attribute("height", px: drawing.height))
    attributes.append(Attribute("viewBox", raw: viewBox))
    if drawing.form == .full { attributes.append(ChartFrame.font) }
    guard !isDecorative else { return attributes + [.hidden] }
    attributes.append(Attribute("role", drawing.holdsLinks ? "group" : "img"))
    let names = summary.isEmpty ? id + "-t" : "\(id)-t \(id)-d"
    attributes.append(Attribute("aria-labelledby", names))
    return attributes
  }

  private static let font = Attribute(run: [
    Attribute("font-family", ChartStyle.fontFamily), Attribute("font-size", fontSize),
  ])

  private var viewBox: Markup {
    var bytes = Array("0 0 ".utf8)
    DecimalText.append(drawing.width, decimals: 1, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    DecimalText.append(drawing.height, decimals: 1, to: &bytes)
    return Markup(raw: bytes)
  }

  private var names: [Node] {
    let title = Node.element("title", [Attribute("id", id + "-t")], text: title)
    guard !summary.isEmpty else { return [title] }
    return [title, .element("desc", [Attribute("id", id + "-d")], text: summary)]
  }
}
