import Markup

/// A chart drawn twice, for wide screens and for phones; the stylesheet shows one of the two.
///
/// One picture scaled to a phone would have unreadable words, and one that scrolls hides half of what it says.
enum ResponsiveChart {
  /// The width of a chart on a phone: 320 px less the page's margins.
  static let narrowWidth = 288.0

  /// Both drawings, one after the other, each with an id of its own made from `id`.
  static func markup(id: String, draw: (_ id: String, _ isNarrow: Bool) -> Node) -> Markup {
    var bytes: [UInt8] = []
    append(draw(id, false), in: "chart-wide", to: &bytes)
    append(draw(id + "-narrow", true), in: "chart-narrow", to: &bytes)
    return Markup(raw: bytes)
  }

  private static func append(_ chart: Node, in name: String, to bytes: inout [UInt8]) {
    HTMLWriter.append(.element("div", [Attribute("class", name)], [chart]), to: &bytes)
  }
}
