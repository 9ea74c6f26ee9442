import Markup

/// A path drawn in one paint: a line with gaps, many rules, or many bars.
struct PathMark: Mark {
  var data: PathData
  var paint: [Attribute]
  var title = ""

  /// A straight rule between two points.
  static func rule(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ paint: [Attribute]) -> PathMark {
    var data = PathData(points: 2)
    data.move(x1, y1)
    if y1 == y2 { data.horizontal(x2) } else if x1 == x2 { data.vertical(y2) } else { data.line(x2, y2) }
    return PathMark(data: data, paint: paint)
  }

  func write(to row: inout ElementRow) {
    guard !data.isEmpty else { return }
    row.begin("path", paint)
    row.append("d", raw: data.bytes)
    row.end("path", tooltip: title)
  }
}
