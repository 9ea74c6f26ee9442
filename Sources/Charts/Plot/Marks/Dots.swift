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

  /// Points of a series.
  public init(
    _ points: [PlotPoint], name: String = "", style: SeriesStyle = SeriesStyle(0), radius: Double = 3.5
  ) {
    self.init(points, name: name, symbol: style.symbol, radius: radius, paint: style.dots)
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
    for point in points {
      places.add(point.at.coordinate)
      values.add(point.value)
    }
  }

  /// Writes the points in one group that holds their paint.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    guard !points.isEmpty else { return }
    row.append("g", paint) { row in
      for point in points where point.value.isFinite {
        let (x, y) = plot.point(point.at, point.value)
        DotMark(symbol: symbol, x: x, y: y, radius: radius).write(to: &row) { row in
          plot.writeTitle(at: point.at, value: point.value, series: name, to: &row)
        }
      }
    }
  }
}
