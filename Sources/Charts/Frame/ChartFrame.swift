import Markup

/// The root of a chart: its size, its font, and what it says to those who cannot see it.
struct ChartFrame {
  enum Form { case full, row }

  static let fontSize = 12.0

  var id = ""
  var title = ""
  /// One sentence: what is drawn, its range, its course, its distance to the target.
  var summary = ""
  var width: Double
  var height: Double
  var form = Form.full
  /// Hides the chart from screen readers, because the words beside it say the same.
  var decorative = false
  /// A chart with links in it is a group; an image would hide them from screen readers.
  var holdsLinks = false

  func node(_ marks: [Node]) -> Node {
    .element("svg", attributes, decorative ? marks : words + marks)
  }

  private var attributes: [Attribute] {
    var attributes: [Attribute] = []
    attributes.reserveCapacity(7)
    attributes.append(Attribute("class", form == .full ? "chart" : "chart-row"))
    attributes.append(Attribute("width", px: width))
    attributes.append(Attribute("height", px: height))
    attributes.append(Attribute("viewBox", raw: viewBox))
    if form == .full { attributes.append(ChartFrame.font) }
    guard !decorative else { return attributes + [.hidden] }
    attributes.append(Attribute("role", holdsLinks ? "group" : "img"))
    let names = summary.isEmpty ? id + "-t" : "\(id)-t \(id)-d"
    attributes.append(Attribute("aria-labelledby", names))
    return attributes
  }

  private static let font = Attribute(run: [
    Attribute("font-family", ChartStyle.fontFamily), Attribute("font-size", fontSize),
  ])

  private var viewBox: Markup {
    var bytes = Array("0 0 ".utf8)
    DecimalText.append(width, decimals: 1, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    DecimalText.append(height, decimals: 1, to: &bytes)
    return Markup(raw: bytes)
  }

  private var words: [Node] {
    let title = Node.element("title", [Attribute("id", id + "-t")], text: title)
    guard !summary.isEmpty else { return [title] }
    return [title, .element("desc", [Attribute("id", id + "-d")], text: summary)]
  }
}
