public import Markup

/// Short strokes across a band at a value: where a bar should end.
public struct BandTicks: PlotMark {
  /// The places and values.
  public var points: [PlotPoint]
  /// The length in shares of the band, a little more than the bar is wide.
  public var share: Double
  /// The paint of the strokes.
  public var paint: [Attribute]

  /// Strokes in the colour of text, a fifth longer than a bar is wide.
  public init(_ points: [PlotPoint], share: Double = 1.2, paint: [Attribute] = BandTicks.stroke) {
    self.points = points
    self.share = share
    self.paint = paint
  }

  /// The paint of target strokes.
  public static let stroke: [Attribute] = .run(.stroke(.text, width: 2))

  /// Asks for room for every value.
  public func extend(_ places: inout Extent, _ values: inout Extent) {
    for point in points { values.add(point.value) }
  }

  /// Writes all strokes as one path.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    let half = max(3, plot.bandwidth * share / 2)
    var data = PathData(points: points.count * 2)
    for point in points where point.value.isFinite {
      let (x, y) = plot.point(point.at, point.value)
      if plot.isLying {
        data.move(x, y - half)
        data.vertical(y + half)
      } else {
        data.move(x - half, y)
        data.horizontal(x + half)
      }
    }
    if !data.isEmpty { PathMark(data: data, paint: paint).write(to: &row) }
  }
}
