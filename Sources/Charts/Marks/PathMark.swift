import Markup

/// A path drawn in one paint: a line with gaps, many rules, or many bars.
struct PathMark {
  var data: PathData
  var paint: [Attribute]
  var title: String?

  /// A straight rule between two points.
  static func rule(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ paint: [Attribute]) -> Node {
    var data = PathData(points: 2)
    data.move(x1, y1)
    if y1 == y2 { data.horizontal(x2) } else if x1 == x2 { data.vertical(y2) } else { data.line(x2, y2) }
    return PathMark(data: data, paint: paint).node
  }

  var node: Node {
    var attributes = paint
    attributes.append(Attribute("d", raw: data.markup))
    return .element("path", attributes, title.map { [tooltip($0)] } ?? [])
  }
}
