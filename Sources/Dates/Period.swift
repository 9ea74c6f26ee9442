/// The days from a first to a last one, both included.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let start: Day
  /// The last day.
  public let end: Day

  /// A period, or nil when the end lies before the start.
  public init?(start: Day, end: Day) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// The days from the earlier to the later of two.
  public init(spanning a: Day, _ b: Day) {
    self.start = min(a, b)
    self.end = max(a, b)
  }

  /// Every month that has a day in the period, in order.
  public var months: [Month] {
    (0...end.month.months(since: start.month)).map { start.month.adding(months: $0) }
  }

  /// The number of days, at least 1.
  public var dayCount: Int { end.number - start.number + 1 }

  /// Whether a day lies in the period.
  public func contains(_ day: Day) -> Bool { start <= day && day <= end }

  /// The share of the period that has passed at the end of `day`, 0…1 (序时进度).
  public func elapsedShare(at day: Day) -> Double {
    min(1, max(0, Double(day.number - start.number + 1) / Double(dayCount)))
  }
}
