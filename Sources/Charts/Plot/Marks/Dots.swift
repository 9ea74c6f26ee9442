public import Markup

/// Points drawn as symbols, each with a tooltip of its place and value.
public struct Dots: PlotMark {
  /// The points.
  public var points: [PlotPoint]
  /// The name of the series, for the tooltips.
  public var name: String
  /// The shape of each point.
  public var symbol: DotSymbol
  /// Half the height of each point.
  public var radius: Double
  /// The paint of all points.
  public var paint: [Attribute]
  /// Half the height of the last point; nil makes it as high as the others.
  public var lastRadius: Double?
  /// Whether a line joins the points: where they crowd, only those alone in a gap and the last are drawn.
  public var isOnLine = false

  /// Points of a series.
  public init(
    _ points: [PlotPoint], name: String = "", style: SeriesStyle = SeriesStyle(0), radius: Double = 3.5
  ) {
    self.init(points, name: name, symbol: style.symbol, radius: radius, paint: style.dots)
  }

  /// Points on the line of a series, which give way where they crowd; the last is the largest.
  public init(
    onLine points: [PlotPoint], name: String = "", style: SeriesStyle = SeriesStyle(0),
    lastRadius: Double = 4.5
  ) {
    self.init(points, name: name, style: style, radius: 3)
    self.lastRadius = lastRadius
    isOnLine = true
  }

  /// Points of a shape and paint of their own.
  public init(
    _ points: [PlotPoint], name: String = "", symbol: DotSymbol, radius: Double = 3.5, paint: [Attribute]
  ) {
    self.points = points
    self.name = name
    self.symbol = symbol
    self.radius = radius
    self.paint = paint
  }

  /// Asks for room for every point.
  public func extend(_ places: inout Extent, _ values: inout Extent) {
    points.extend(&places, &values)
  }

  /// Writes the points in one group that holds their paint.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    guard !points.isEmpty else { return }
    let hidesJoined = isOnLine && isCrowded(on: plot)
    row.append("g", paint) { row in
      for (index, point) in points.enumerated() where point.value.isFinite {
        let isLast = index + 1 == points.count
        if hidesJoined, !isLast, !point.followsGap || !points[index + 1].followsGap { continue }
        let (x, y) = plot.point(point.at, point.value)
        let radius = isLast ? lastRadius ?? radius : radius
        DotMark(symbol: symbol, x: x, y: y, radius: radius).write(to: &row) { row in
          plot.writeTitle(at: point.at, value: point.value, series: name, to: &row)
        }
      }
    }
  }

  /// Points nearer than this make a solid line look dashed by their rims of paper.
  private static let leastDistance = 12.0

  /// Whether most of the joined points stand too near to the one before, along the axis of places.
  private func isCrowded(on plot: PlotLayout) -> Bool {
    var (joined, near) = (0, 0)
    for (before, point) in zip(points, points.dropFirst()) where !point.followsGap {
      let (a, b) = (plot.point(before.at, before.value), plot.point(point.at, point.value))
      joined += 1
      if abs(plot.isLying ? b.y - a.y : b.x - a.x) < Dots.leastDistance { near += 1 }
    }
    return near * 2 > joined
  }
}
