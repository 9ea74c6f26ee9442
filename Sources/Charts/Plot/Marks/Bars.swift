public import Markup

/// Bars that stand or lie, one a place, each with a tooltip.
public struct Bars: PlotMark {
  /// One bar.
  public struct Bar: Hashable, Sendable {
    /// The band, the slot of a band, or the day that the bar stands at.
    public var at: Position
    /// The value where the bar begins, 0 for most.
    public var from: Double
    /// The value where the bar ends.
    public var to: Double
    /// The value that the tooltip says.
    public var value: Double

    /// A bar from zero, or from where the one below it ends.
    public init(_ at: Position, from: Double = 0, to: Double, value: Double? = nil) {
      self.at = at
      self.from = from
      self.to = to
      self.value = value ?? (to - from)
    }
  }

  /// The bars; one with an end that is not finite is left out.
  public var bars: [Bar]
  /// The name of the series, for the tooltips.
  public var name: String
  /// The share of a band that a bar is wide, 0…1: 1/3 where three stand side by side.
  public var share: Double
  /// How the bars are filled.
  public var style: SeriesStyle

  /// Bars as wide as their bands, in the style of the first series.
  public init(
    _ bars: [Bar], name: String = "", share: Double = 1, style: SeriesStyle = SeriesStyle(0)
  ) {
    self.bars = bars
    self.name = name
    self.share = share
    self.style = style
  }

  /// The pattern of its style.
  public var patterns: [SeriesStyle] { [style] }

  /// Asks for room for both ends of each bar.
  public func extend(_ places: inout Extent, _ values: inout Extent) {
    for bar in bars {
      places.add(bar.at.coordinate)
      values.add(bar.from)
      values.add(bar.to)
    }
  }

  /// Writes the bars in one group that holds their paint.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    row.append("g", style.fill(in: plot.words)) { row in
      for bar in bars where bar.from.isFinite && bar.to.isFinite {
        rectangle(of: bar, on: plot).write(to: &row) { row in
          plot.writeTitle(at: bar.at, value: bar.value, series: name, to: &row)
        }
      }
    }
  }

  /// The boxes of all bars, for words that keep clear of them.
  func boxes(on plot: PlotLayout) -> [TextBox] {
    bars.filter { $0.from.isFinite && $0.to.isFinite }.map { bar in
      let mark = rectangle(of: bar, on: plot)
      return TextBox(left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height)
    }
  }

  private func rectangle(of bar: Bar, on plot: PlotLayout) -> BarMark {
    let thickness = max(1, plot.bandwidth * share - (share < 1 ? 1 : 0))
    let (a, b) = (plot.point(bar.at, bar.from), plot.point(bar.at, bar.to))
    return BarMark(
      x: plot.isLying ? min(a.x, b.x) : a.x - thickness / 2,
      y: plot.isLying ? a.y - thickness / 2 : min(a.y, b.y),
      width: plot.isLying ? abs(b.x - a.x) : thickness, height: plot.isLying ? thickness : abs(b.y - a.y),
      paint: [])
  }
}
