import Markup

/// A lamp's shape drawn round a middle point; the shapes differ without colour.
struct LampMark: Mark {
  var tone: Tone
  var x: Double
  var y: Double
  /// Half the height of the shape.
  var radius = 5.0
  /// The ink of the shape, for lamps on a coloured ground.
  var ink: Ink?
  /// The ink of the tick inside the done lamp.
  var tickInk = Ink.paper

  func write(to row: inout ElementRow) {
    writeShape(
      tone.isHollow ? .stroke(ink ?? .grey, width: LampMark.ring(radius)) : .fill(ink ?? tone.ink), to: &row)
    guard tone == .done else { return }
    PathMark(data: tick, paint: .stroke(tickInk, width: rounded(radius * 0.32))).write(to: &row)
  }

  /// Writes the shape without the tick, in a paint of its own or in that of the group it stands in.
  func writeShape(_ paint: [Attribute] = [], title: String = "", to row: inout ElementRow) {
    switch tone {
    case .done, .green: writeCircle(radius, paint, title, to: &row)
    case .grey: writeCircle(radius * 0.85, paint, title, to: &row)
    case .notBegun:
      writePolygon([(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)], paint, title, to: &row)
    case .yellow: writePolygon([(0, -1.05), (1.1, 0.9), (-1.1, 0.9)], paint, title, to: &row)
    case .awaited: writePolygon([(0, -1.05), (1.05, 0), (0, 1.05), (-1.05, 0)], paint, title, to: &row)
    case .red: writePolygon([(0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)], paint, title, to: &row)
    }
  }

  /// The tick inside the done lamp.
  var tick: PathData {
    var data = PathData()
    data.move(x - radius * 0.5, y)
    data.line(x - radius * 0.1, y + radius * 0.42)
    data.line(x + radius * 0.52, y - radius * 0.4)
    return data
  }

  /// The width of the line round a hollow lamp.
  static func ring(_ radius: Double) -> Double { rounded(max(1.5, radius * 0.3)) }

  private func writeCircle(
    _ radius: Double, _ paint: [Attribute], _ title: String, to row: inout ElementRow
  ) {
    row.begin("circle", paint)
    row.append("cx", px: x)
    row.append("cy", px: y)
    row.append("r", px: radius)
    row.end("circle", tooltip: title)
  }

  private func writePolygon(
    _ corners: [(x: Double, y: Double)], _ paint: [Attribute], _ title: String, to row: inout ElementRow
  ) {
    var data = PathData(points: corners.count)
    for (index, corner) in corners.enumerated() {
      if index == 0 {
        data.move(x + corner.x * radius, y + corner.y * radius)
      } else {
        data.line(x + corner.x * radius, y + corner.y * radius)
      }
    }
    data.close()
    PathMark(data: data, paint: paint, title: title).write(to: &row)
  }
}
