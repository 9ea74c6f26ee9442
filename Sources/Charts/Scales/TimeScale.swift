public import Dates

/// Maps days to pixels; a day takes room, so that a period ends where its last day ends.
public struct TimeScale: Hashable, Sendable {
  /// The days of the axis.
  public let period: Period
  /// The pixel where the first day begins.
  public let start: Double
  /// The pixel where the last day ends.
  public let end: Double

  /// A scale that gives every day of a period the same room.
  public init(_ period: Period, from start: Double, to end: Double) {
    self.period = period
    self.start = start
    self.end = end
  }

  /// The room of one day.
  public var pixelsPerDay: Double { (end - start) / Double(period.dayCount) }

  /// The pixel where a day begins.
  public func start(of day: Day) -> Double {
    start + Double(day.number - period.start.number) * pixelsPerDay
  }

  /// The pixel where a day ends: what was true at the end of the day is drawn here.
  public func end(of day: Day) -> Double { start(of: day.adding(days: 1)) }

  /// The pixel where a day ends, kept inside the picture.
  public func clampedEnd(of day: Day) -> Double { min(end, max(start, end(of: day))) }

  /// The pixel where a day begins, kept inside the picture.
  public func clampedStart(of day: Day) -> Double { min(end, max(start, start(of: day))) }
}
