public import Dates

/// A named stretch of an axis of days: a month, a quarter or one or more years.
public struct TimeBand: Hashable, Sendable {
  /// The first month.
  public var first: Month
  /// The number of months.
  public var months: Int

  /// The first day.
  public var start: Day { first.firstDay }
  /// The last day.
  public var end: Day { first.adding(months: months - 1).lastDay }
}

/// How an axis of days is cut into named stretches.
public enum TimeUnit: Hashable, Sendable {
  case month
  case quarter
  case years(Int)

  /// The units from fine to coarse.
  public static let all: [TimeUnit] =
    [.month, .quarter] + [1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000].map(TimeUnit.years)

  /// The number of months in a stretch.
  public var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .years(let count): 12 * count
    }
  }

  /// The finest unit whose full band is at least as wide as its label asks for.
  public static func fitting(_ pixelsPerDay: Double, labelWidth: (TimeUnit) -> Double) -> TimeUnit {
    let month = pixelsPerDay * 30.4
    return all.first { month * Double($0.months) >= labelWidth($0) } ?? .years(5000)
  }

  /// The bands that touch a period, in order; the first and last may reach beyond it.
  public func bands(over period: Period) -> [TimeBand] {
    let last = period.end.month
    let ordinal = period.start.month.year * 12 + period.start.month.ordinal - 1
    var first = period.start.month.adding(months: -(ordinal % months))
    var bands: [TimeBand] = []
    while first <= last {
      bands.append(TimeBand(first: first, months: months))
      first = first.adding(months: months)
    }
    return bands
  }
}
