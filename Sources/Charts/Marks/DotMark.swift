import Markup

/// A point drawn as a symbol.
struct DotMark: Mark {
  var symbol = DotSymbol.circle
  var x: Double
  var y: Double
  var radius = 4.0
  /// The paint of its own; none in a group that is painted.
  var paint: [Attribute] = []

  func write(to row: inout ElementRow) { write(to: &row) { _ in } }

  /// Writes the symbol with the tooltip that `title` writes.
  func write(to row: inout ElementRow, title: (inout ElementRow) -> Void) {
    guard symbol == .circle else {
      row.begin("path", paint)
      row.append("d", raw: outline.bytes)
      return row.end("path", content: title)
    }
    row.begin("circle", paint)
    row.append("cx", px: x)
    row.append("cy", px: y)
    row.append("r", px: radius)
    row.end("circle", content: title)
  }

  private var outline: PathData {
    var data = PathData(points: 12)
    for corner in symbol.corners {
      let (x, y) = (x + corner.x * radius, y + corner.y * radius)
      if data.isEmpty { data.move(x, y) } else { data.line(x, y) }
    }
    data.close()
    return data
  }
}
