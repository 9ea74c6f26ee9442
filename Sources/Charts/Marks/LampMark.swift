import Markup

/// A lamp's shape drawn round a middle point; the five shapes differ without colour.
struct LampMark {
  var tone: Tone
  var x: Double
  var y: Double
  /// Half the height of the shape.
  var radius = 5.0
  /// The ink of the shape, for lamps on a coloured ground.
  var ink: Ink?
  /// The ink of the tick inside the done lamp.
  var tickInk = Ink.paper

  var node: Node {
    let paint: [Attribute] =
      tone == .grey ? .stroke(ink ?? .grey, width: LampMark.ring(radius)) : .fill(ink ?? tone.ink)
    guard tone == .done else { return shape(paint) }
    let tick = PathMark(data: tick, paint: .stroke(tickInk, width: rounded(radius * 0.32)))
    return .fragment([shape(paint), tick.node])
  }

  /// The shape without the tick, in a paint of its own or in that of the group it stands in.
  func shape(_ paint: [Attribute] = []) -> Node {
    switch tone {
    case .done, .green: circle(radius, paint)
    case .grey: circle(radius * 0.85, paint)
    case .yellow: polygon([(0, -1.05), (1.1, 0.9), (-1.1, 0.9)], paint)
    case .red: polygon([(0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)], paint)
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

  /// The width of the line round the hollow lamp.
  static func ring(_ radius: Double) -> Double { rounded(max(1.5, radius * 0.3)) }

  private func circle(_ radius: Double, _ paint: [Attribute]) -> Node {
    .element("circle", paint + [Attribute("cx", px: x), Attribute("cy", px: y), Attribute("r", px: radius)])
  }

  private func polygon(_ corners: [(x: Double, y: Double)], _ paint: [Attribute]) -> Node {
    var data = PathData()
    for (index, corner) in corners.enumerated() {
      if index == 0 {
        data.move(x + corner.x * radius, y + corner.y * radius)
      } else {
        data.line(x + corner.x * radius, y + corner.y * radius)
      }
    }
    data.close()
    return PathMark(data: data, paint: paint).node
  }
}
