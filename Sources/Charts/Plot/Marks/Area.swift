public import Markup

/// The area between two lines over the same places, or between a line and a value.
public struct Area: PlotMark {
  /// The points of the upper line; gaps in it are bridged.
  public var upper: [PlotPoint]
  /// The points of the lower line.
  public var lower: [PlotPoint]
  /// How two points are joined.
  public var curve: Line.Curve
  /// The style whose pattern fills the area; nil fills it with `ink`.
  public var style: SeriesStyle?
  /// The filling of an area without a style.
  public var ink: Ink

  /// An area down to a lower line.
  public init(
    _ upper: [PlotPoint], downTo lower: [PlotPoint], curve: Line.Curve = .straight, style: SeriesStyle? = nil,
    ink: Ink = .zone
  ) {
    self.upper = upper
    self.lower = lower
    self.curve = curve
    self.style = style
    self.ink = ink
  }

  /// An area down to zero.
  public init(
    _ upper: [PlotPoint], curve: Line.Curve = .straight, style: SeriesStyle? = nil, ink: Ink = .zone
  ) {
    let ends = [upper.first, upper.last].compactMap { $0 }
    self.init(upper, downTo: ends.map { PlotPoint($0.at, 0) }, curve: curve, style: style, ink: ink)
  }

  /// The pattern of its style.
  public var patterns: [SeriesStyle] { style.map { [$0] } ?? [] }

  /// Asks for room for both lines.
  public func extend(_ places: inout Extent, _ values: inout Extent) {
    upper.extend(&places, &values)
    lower.extend(&places, &values)
  }

  /// Writes one closed path.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    guard upper.count > 1, !lower.isEmpty else { return }
    var data = PathData(points: upper.count + lower.count)
    data.append(upper.map { PlotPoint($0.at, $0.value) }, curve, on: plot)
    data.append(backwards, .straight, on: plot, isJoined: true)
    data.close()
    PathMark(data: data, paint: style?.fill(in: plot.words) ?? .fill(ink)).write(to: &row)
  }

  /// The lower line from its end to its start, with the corners of its steps.
  private var backwards: [PlotPoint] {
    guard curve == .step else { return lower.reversed().map { PlotPoint($0.at, $0.value) } }
    var way: [PlotPoint] = []
    for (index, point) in lower.enumerated() {
      if index > 0 { way.append(PlotPoint(point.at, lower[index - 1].value)) }
      way.append(PlotPoint(point.at, point.value))
    }
    return way.reversed()
  }
}
