import Markup

/// A rectangle.
struct BarMark: Mark {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
  var radius = 0.0
  var paint: [Attribute]
  var title = ""

  func write(to row: inout ElementRow) {
    write(to: &row) { row in
      if !title.isEmpty { row.append("title", []) { $0.append(text: title) } }
    }
  }

  /// Writes the rectangle with the tooltip that `title` writes.
  func write(to row: inout ElementRow, title: (inout ElementRow) -> Void) {
    row.begin("rect", paint)
    row.append("x", px: x)
    row.append("y", px: y)
    row.append("width", px: max(0, width))
    row.append("height", px: max(0, height))
    if radius > 0 { row.append("rx", px: radius) }
    row.end("rect", content: title)
  }
}
