public import Markup

/// A straight rule across the plot, at a value or at a place.
public struct Rule: PlotMark {
  /// What the rule marks.
  public enum Subject: Hashable, Sendable {
    /// A value, over the places from a first to a last; nil reaches the edge of the field.
    case value(Double, from: Position?, to: Position?)
    /// A place, over all values.
    case place(Position)
  }

  /// What the rule marks.
  public var subject: Subject
  /// The paint of the rule.
  public var paint: [Attribute]

  /// A rule at a value, with a foot where it ends before the field does.
  public init(
    value: Double, from: Position? = nil, to: Position? = nil, paint: [Attribute] = Rule.target(0)
  ) {
    subject = .value(value, from: from, to: to)
    self.paint = paint
  }

  /// A rule at a place, through all values.
  public init(at place: Position, paint: [Attribute] = Rule.target(0)) {
    subject = .place(place)
    self.paint = paint
  }

  /// The dashes that tell target rules apart without colour, in the order the targets are given.
  public static func target(_ index: Int) -> [Attribute] { targets[max(0, index) % targets.count] }

  /// The dots that mark the as-of day.
  static let asOf: [Attribute] = .run(.stroke(.quiet, width: 1, dash: "1 2"))

  private static let targets = ["7 4", "2 3", "10 3 2 3", "4 2", "1 4"].map {
    [Attribute].run(.stroke(.text, width: 1.5, dash: $0))
  }
  private static let foot: [Attribute] = .run(.stroke(.text, width: 1.5))

  /// Asks for room for its value or place.
  public func extend(_ places: inout Extent, _ values: inout Extent) {
    switch subject {
    case .value(let value, let from, let to):
      values.add(value)
      if let from { places.add(from.coordinate) }
      if let to { places.add(to.coordinate) }
    case .place(let place): places.add(place.coordinate)
    }
  }

  /// Writes the rule, and its feet.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    switch subject {
    case .value(let value, let from, let to):
      guard value.isFinite else { return }
      write(plot, value, from, to, to: &row)
    case .place(let place):
      if plot.isLying {
        let y = plot.y.scale(place)
        PathMark.rule(plot.left, y, plot.right, y, paint).write(to: &row)
      } else {
        let x = plot.x.scale(place)
        PathMark.rule(x, plot.top, x, plot.bottom, paint).write(to: &row)
      }
    }
  }

  private func write(
    _ plot: PlotLayout, _ value: Double, _ from: Position?, _ to: Position?, to row: inout ElementRow
  ) {
    guard !plot.isLying else {
      let x = plot.x.scale(.value(value)).rounded()
      let ends = (from.map { plot.y.scale($0) } ?? plot.top, to.map { plot.y.scale($0) } ?? plot.bottom)
      return PathMark.rule(x, ends.0, x, ends.1, paint).write(to: &row)
    }
    func clamped(_ place: Position) -> Double { min(plot.right, max(plot.left, plot.x.scale(place))) }
    let left = from.map(clamped) ?? plot.left
    let right = to.map(clamped) ?? plot.right
    let y = plot.y.scale(.value(value)).rounded()
    PathMark.rule(left, y, right, y, paint).write(to: &row)
    if right < plot.right { PathMark.rule(right, y - 4, right, y + 4, Rule.foot).write(to: &row) }
  }
}
