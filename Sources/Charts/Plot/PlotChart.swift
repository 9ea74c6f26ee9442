/// A chart that is one plot, so that facets can give several the same scales.
public protocol PlotChart: Chart {
  /// The chart as marks over shared scales.
  var plot: Plot { get }
}

extension PlotChart {
  /// The picture of the plot.
  public func drawing() -> Drawing { plot.drawing() }
}
