public import Markup

/// The distance between two values at one place, named in words beside it; for values that stand.
public struct ValueGap: PlotMark {
  /// The place of both values.
  public var at: Position
  /// The value that should be, under a hollow dot.
  public var from: Double
  /// The value that is.
  public var to: Double
  /// The words beside the middle of the distance.
  public var text: String

  /// A distance with its words.
  public init(at place: Position, from: Double, to: Double, text: String) {
    at = place
    self.from = from
    self.to = to
    self.text = text
  }

  /// Asks for room for both values.
  public func extend(_ places: inout Extent, _ values: inout Extent) {
    places.add(at.coordinate)
    values.add(from)
    values.add(to)
  }

  /// Writes the distance; the words stand right of it, else left of it, else not at all.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    guard from.isFinite, to.isFinite, !plot.isLying else { return }
    let (x, start) = plot.point(at, from)
    let end = plot.point(at, to).y
    PathMark.rule(x, start, x, end, ValueGap.stroke).write(to: &row)
    DotMark(x: x, y: start, radius: 3.5, paint: ValueGap.hollow).write(to: &row)
    words(x: x, middle: (start + end) / 2, on: plot)?.write(to: &row)
  }

  private func words(x: Double, middle: Double, on plot: PlotLayout) -> TextMark? {
    let baseline = min(plot.bottom - 5, max(plot.top + 12, middle + 4))
    var mark = TextMark(text: text, x: x + 9, y: baseline)
    mark.isBold = true
    mark.hasHalo = true
    if mark.right <= plot.width { return mark }
    mark.anchor = .end
    mark.x = x - 9
    return mark.left >= plot.left + 4 ? mark : nil
  }

  private static let stroke: [Attribute] = .run(.stroke(.text, width: 2.5))
  private static let hollow: [Attribute] = .run(.fill(.paper, outline: .text, width: 1.5))
}
