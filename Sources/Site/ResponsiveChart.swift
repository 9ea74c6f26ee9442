import Markup

/// A chart drawn twice, for wide screens and for phones; the stylesheet shows one of the two.
///
/// One picture scaled to a phone would have unreadable words, and one that scrolls hides half of what it says.
enum ResponsiveChart {
  /// The width of a chart on a phone: 320 px less the page's margins.
  static let narrowWidth = 288.0

  /// Both drawings; each gets an id of its own, made from `id`.
  static func node(id: String, draw: (_ id: String, _ isNarrow: Bool) -> Node) -> Node {
    .fragment([
      .element("div", [Attribute("class", "chart-wide")], [draw(id, false)]),
      .element("div", [Attribute("class", "chart-narrow")], [draw(id + "-narrow", true)]),
    ])
  }
}
