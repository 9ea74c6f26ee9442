import Markup

/// Two places on a line, joined from a hollow dot to the tip of an arrow, or one place with its own shape.
struct ChangeMark: Mark {
  var change: ValueChange
  /// The pixel of the earlier value, or of the only one.
  var before: Double
  /// The pixel of the later value, or of the only one.
  var after: Double
  var y: Double

  init(_ change: ValueChange, from before: Double, to after: Double, y: Double) {
    self.change = change
    self.before = before
    self.after = after
    self.y = y
  }

  /// The mark of a key between two pixels.
  init(_ change: ValueChange, in range: ClosedRange<Double>, y: Double) {
    let (low, high) = (range.lowerBound + ChangeMark.radius + 1, range.upperBound)
    let middle = (range.lowerBound + range.upperBound) / 2
    switch change {
    case .risen: self.init(change, from: low, to: high, y: y)
    case .fallen: self.init(change, from: high - ChangeMark.radius - 1, to: range.lowerBound, y: y)
    case .unchanged, .begun, .ended: self.init(change, from: middle, to: middle, y: y)
    }
  }

  static let radius = 4.0
  static let head = 9.0

  func write(to row: inout ElementRow) {
    switch change {
    case .unchanged:
      DotMark(x: after, y: y, radius: ChangeMark.radius, paint: .fill(change.ink)).write(to: &row)
    case .begun:
      DotMark(symbol: .square, x: after, y: y, radius: ChangeMark.radius, paint: .fill(change.ink))
        .write(to: &row)
    case .ended: hollow.write(to: &row)
    case .risen, .fallen:
      if !isShort {
        PathMark.rule(before, y, base, y, .stroke(change.ink, width: 2.5)).write(to: &row)
        hollow.write(to: &row)
      }
      PathMark(data: arrow, paint: .fill(change.ink)).write(to: &row)
    }
  }

  /// Whether the arrow's head takes all the room there is; it stands alone then.
  private var isShort: Bool { abs(after - before) < ChangeMark.head + ChangeMark.radius }

  /// From the leftmost to the rightmost pixel.
  var reach: ClosedRange<Double> {
    guard change.isJoined else { return (after - ChangeMark.radius)...(after + ChangeMark.radius) }
    let tail = isShort ? base : before + (change == .risen ? -ChangeMark.radius : ChangeMark.radius)
    return min(tail, after)...max(tail, after)
  }

  /// The pixel where the head of the arrow begins.
  private var base: Double { after + (change == .risen ? -ChangeMark.head : ChangeMark.head) }

  private var hollow: DotMark {
    DotMark(
      x: before, y: y, radius: ChangeMark.radius - 0.5, paint: .fill(.paper, outline: change.ink, width: 1.5))
  }

  private var arrow: PathData {
    var data = PathData(points: 3)
    data.move(after, y)
    data.line(base, y - 5)
    data.line(base, y + 5)
    data.close()
    return data
  }
}
