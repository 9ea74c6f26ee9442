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
    let width = DecimalText.text(width, decimals: 1)
    let height = DecimalText.text(height, decimals: 1)
    var attributes = [
      Attribute("class", form == .full ? "chart" : "chart-row"), Attribute("width", width),
      Attribute("height", height), Attribute("viewBox", "0 0 \(width) \(height)"),
    ]
    if form == .full {
      attributes.append(Attribute("font-family", ChartStyle.fontFamily))
      attributes.append(Attribute("font-size", ChartFrame.fontSize))
    }
    guard !decorative else { return attributes + [.hidden] }
    attributes.append(Attribute("role", holdsLinks ? "group" : "img"))
    let names = summary.isEmpty ? id + "-t" : "\(id)-t \(id)-d"
    attributes.append(Attribute("aria-labelledby", names))
    return attributes
  }

  private var words: [Node] {
    let title = Node.element("title", [Attribute("id", id + "-t")], [.text(title)])
    guard !summary.isEmpty else { return [title] }
    return [title, .element("desc", [Attribute("id", id + "-d")], [.text(summary)])]
  }
}
