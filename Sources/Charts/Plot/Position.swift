public import Dates

/// A place along an axis in the axis' own terms: a number, a day, or a band.
public struct Position: Hashable, Sendable {
  /// The number itself; the day's number, plus 1 at its end; the band's index plus a share of its width.
  let coordinate: Double

  /// A place on an axis of values.
  public static func value(_ value: Double) -> Position { Position(coordinate: value) }

  /// The end of a day: what was true at the end of the day stands here.
  public static func end(of day: Day) -> Position { Position(coordinate: Double(day.number + 1)) }

  /// The start of a day.
  public static func start(of day: Day) -> Position { Position(coordinate: Double(day.number)) }

  /// The middle of a band, counted from 0.
  public static func band(_ index: Int) -> Position { Position(coordinate: Double(index) + 0.5) }

  /// The middle of one of the equal slots that a band is cut into.
  public static func band(_ index: Int, slot: Int, of slots: Int) -> Position {
    Position(coordinate: Double(index) + (Double(slot) + 0.5) / Double(max(1, slots)))
  }
}

/// A value at a place along the other axis.
public struct PlotPoint: Hashable, Sendable {
  /// The place along the axis of days, bands or causes.
  public var at: Position
  /// The place along the axis of values.
  public var value: Double
  /// Whether a gap lies before the point, which a line does not cross.
  public var followsGap: Bool

  /// A point that a line joins to the one before, unless it says otherwise.
  public init(_ at: Position, _ value: Double, followsGap: Bool = false) {
    self.at = at
    self.value = value
    self.followsGap = followsGap
  }
}

/// The least and the greatest of the finite numbers that it was shown.
public struct Extent: Hashable, Sendable {
  /// The least number; above `high` when there was none.
  public private(set) var low = Double.infinity
  /// The greatest number.
  public private(set) var high = -Double.infinity

  /// An extent that has seen no number.
  public init() {}

  /// Whether no finite number was shown.
  public var isEmpty: Bool { low > high }
  /// The largest magnitude, 0 when empty.
  public var largest: Double { isEmpty ? 0 : max(abs(low), abs(high)) }
  /// The two ends; none when empty.
  public var ends: [Double] { isEmpty ? [] : [low, high] }

  /// Takes in a number; what is not finite is left out.
  public mutating func add(_ value: Double) {
    guard value.isFinite else { return }
    low = min(low, value)
    high = max(high, value)
  }
}

extension [PlotPoint] {
  /// Asks for room for every point.
  func extend(_ places: inout Extent, _ values: inout Extent) {
    for point in self {
      places.add(point.at.coordinate)
      values.add(point.value)
    }
  }
}
