public import Markup

/// Marks of one kind in the terms of the data, which a plot maps through its scales.
public protocol PlotMark: Sendable {
  /// Shows the places and values that must lie inside the plot.
  func extend(_ places: inout Extent, _ values: inout Extent)
  /// The styles whose patterns the marks are filled with.
  var patterns: [SeriesStyle] { get }
  /// Writes the marks in pixels.
  func write(on plot: PlotLayout, to row: inout ElementRow)
}

extension PlotMark {
  /// Asks for no room, unless the kind of mark says otherwise.
  public func extend(_ places: inout Extent, _ values: inout Extent) {}
  /// Uses no pattern, unless the kind of mark says otherwise.
  public var patterns: [SeriesStyle] { [] }
}
