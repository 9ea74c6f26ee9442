public import Markup

/// A thin line along the middle of each band, which leads the eye from a name to its marks.
public struct BandLines: PlotMark {
  /// How many bands there are.
  public var count: Int

  /// Lines for bands counted from 0.
  public init(count: Int) {
    self.count = count
  }

  /// Writes all lines as one path that screen readers pass over.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    var data = PathData(points: max(0, count) * 2)
    for band in 0..<max(0, count) {
      if plot.isLying {
        data.move(plot.left, plot.y.scale(.band(band)))
        data.horizontal(plot.right)
      } else {
        data.move(plot.x.scale(.band(band)), plot.top)
        data.vertical(plot.bottom)
      }
    }
    if !data.isEmpty { PathMark(data: data, paint: BandLines.paint).write(to: &row) }
  }

  private static let paint: [Attribute] = .run(.gridline + [.hidden])
}
