import Markup

/// Many lamps of one size, in groups that hold the paint of neighbours of one tone, so that a lamp costs few bytes.
struct LampField: Mark {
  /// A lamp at its place.
  struct Lamp {
    var tone: Tone
    var x: Double
    var y: Double
    var title = ""
  }

  /// The ground that the lamps stand on.
  enum Ground {
    /// The paper: each lamp has its own colour.
    case paper
    /// A square in the lamp's own colour, or an outlined one for a hollow lamp.
    case own
    /// This ink, under lamps in the colour of the paper.
    case ink(Ink)
  }

  var lamps: [Lamp]
  var radius: Double
  var ground = Ground.paper

  func write(to row: inout ElementRow) {
    var rest = lamps[...]
    while let tone = rest.first?.tone {
      let run = rest.prefix { $0.tone == tone }
      row.append("g", paint(tone)) { row in
        for lamp in run { mark(lamp).writeShape(title: lamp.title, to: &row) }
      }
      rest = rest[run.endIndex...]
    }
    let done = lamps.filter { $0.tone == .done }
    guard !done.isEmpty else { return }
    var ticks = PathData(points: done.count * 3)
    for lamp in done { ticks.append(mark(lamp).tick) }
    let stroke: [Attribute] = .stroke(tickInk, width: rounded(radius * 0.32))
    PathMark(data: ticks, paint: stroke + LampField.noPointer).write(to: &row)
  }

  private func mark(_ lamp: Lamp) -> LampMark {
    LampMark(tone: lamp.tone, x: lamp.x, y: lamp.y, radius: radius)
  }

  /// The paint of one tone; a hollow lamp shows its tooltip inside its line too.
  private func paint(_ tone: Tone) -> [Attribute] {
    let ink = ink(tone)
    return tone.isHollow
      ? .stroke(ink, width: LampMark.ring(radius)) + LampField.wholeShape : .fill(ink)
  }

  private func ink(_ tone: Tone) -> Ink {
    switch ground {
    case .paper: tone.ink
    case .own: tone.isHollow ? .grey : .paper
    case .ink: .paper
    }
  }

  private var tickInk: Ink {
    switch ground {
    case .paper: .paper
    case .own: .done
    case .ink(let ink): ink
    }
  }

  private static let wholeShape = [Attribute("pointer-events", "all")]
  private static let noPointer = [Attribute("pointer-events", "none")]
}
