public import Markup

/// A line through points, lifted at gaps.
public struct Line: PlotMark {
  /// How two points are joined.
  public enum Curve: Hashable, Sendable {
    /// By the straight way.
    case straight
    /// By keeping each value until the place of the next one.
    case step
  }

  /// The points in order of place.
  public var points: [PlotPoint]
  /// How two points are joined.
  public var curve: Curve
  /// The paint of the line.
  public var paint: [Attribute]

  /// A line as the first series is drawn, unless it says otherwise.
  public init(
    _ points: [PlotPoint], curve: Curve = .straight, paint: [Attribute] = SeriesStyle(0).line
  ) {
    self.points = points
    self.curve = curve
    self.paint = paint
  }

  /// Asks for room for every point.
  public func extend(_ places: inout Extent, _ values: inout Extent) {
    points.extend(&places, &values)
  }

  /// Writes one path.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    var data = PathData(points: points.count)
    data.append(points, curve, on: plot)
    guard !data.isEmpty else { return }
    PathMark(data: data, paint: paint).write(to: &row)
  }
}

extension PathData {
  /// The way through points; `isJoined` goes on from where the path stands.
  mutating func append(
    _ points: some Sequence<PlotPoint>, _ curve: Line.Curve, on plot: PlotLayout, isJoined: Bool = false
  ) {
    var last: (x: Double, y: Double)?
    for point in points {
      let (x, y) = plot.point(point.at, point.value)
      if point.followsGap || (last == nil && !isJoined) {
        move(x, y)
      } else if curve == .step, let last {
        if plot.isLying { line(last.x, y) } else { line(x, last.y) }
        line(x, y)
      } else {
        line(x, y)
      }
      last = (x, y)
    }
  }
}
