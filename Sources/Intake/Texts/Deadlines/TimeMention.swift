internal import Dates

/// One time that a text names, before its year is settled.
struct TimeMention {
  /// What part of the calendar is named.
  enum Unit: Hashable {
    case day(month: Int, day: Int)
    /// Some days of a month, nil for its last one: `中旬` is 11 to 20.
    case partOfMonth(month: Int, first: Int, last: Int?)
    case month(Int)
    case quarter(Int)
    case half(Int)
    case year
    /// A day of the month whose month another mention names: `3月1日至5日`.
    case dayOnly(Int)
    /// One of several days, in the year named or in years of their own.
    case oneOf([Option])
  }

  /// One of the days that a text can mean.
  struct Option: Hashable {
    var year: Int?
    var month: Int
    /// Nil for the last day of the month.
    var day: Int?
  }

  /// What the words behind a time make of it.
  enum Edge: Hashable {
    case none
    /// `底`, `末`, `内`, `底前`
    case end
    /// `前` behind anything but a day, which may or may not leave the time itself out.
    case before
    /// `起`
    case start
    /// `初`, `early`, `by 2030`: no day follows from it.
    case vague
  }

  enum Year: Hashable {
    case number(Int)
    /// So many years after the one that the caller knows: `今年`, `明年`.
    case relative(Int)
  }

  var year: Year?
  var unit: Unit
  var edge = Edge.none
  var rule: DeadlineRule?
  /// Whether the mention itself is a span: `1-12月`.
  var isSpan = false
  /// Where a span begins that is written with both its ends.
  var spanStart: SpanStart?
  var range: Range<Int> = 0..<0

  init(year: Year? = nil, _ unit: Unit, edge: Edge = .none, rule: DeadlineRule? = nil) {
    self.year = year
    self.unit = unit
    self.edge = edge
    self.rule = rule
  }

  /// Whether it is a year without any words behind it, which others may belong to.
  var isPlainYear: Bool { unit == .year && edge == .none && year != nil && !isSpan }
}

extension TimeMention {
  /// Whether it is a day of a month that nothing names.
  var isOpen: Bool {
    if case .dayOnly = unit { true } else { false }
  }

  /// The last days that it can mean in a year; empty where the calendar has none of them.
  func ends(in year: Int) -> [Day] {
    if case .oneOf(let options) = unit {
      return Set(options.compactMap { Self.lastDay(of: $0, in: year) }).sorted()
    }
    guard let end = end(in: year) else { return [] }
    return edge == .before ? [start(in: year)?.adding(days: -1), end].compactMap { $0 } : [end]
  }

  private func end(in year: Int) -> Day? {
    switch unit {
    case .day(let month, let day): Day(year: year, month: month, day: day)
    case .partOfMonth(let month, _, let last): Self.lastDay(of: Option(month: month, day: last), in: year)
    case .month(let month): Self.lastDay(of: Option(month: month), in: year)
    case .quarter(let quarter): Self.lastDay(of: Option(month: quarter * 3), in: year)
    case .half(let half): Self.lastDay(of: Option(month: half * 6), in: year)
    case .year: Day(year: year, month: 12, day: 31)
    case .dayOnly, .oneOf: nil
    }
  }

  private func start(in year: Int) -> Day? {
    switch unit {
    case .day(let month, let day), .partOfMonth(let month, let day, _):
      Day(year: year, month: month, day: day)
    case .month(let month): Day(year: year, month: month, day: 1)
    case .quarter(let quarter): Day(year: year, month: quarter * 3 - 2, day: 1)
    case .half(let half): Day(year: year, month: half * 6 - 5, day: 1)
    case .year: Day(year: year, month: 1, day: 1)
    case .dayOnly, .oneOf: nil
    }
  }

  private static func lastDay(of option: Option, in year: Int) -> Day? {
    let year = option.year ?? year
    guard (1...9999).contains(year), (1...12).contains(option.month) else { return nil }
    guard let day = option.day else { return Month(year: year, ordinal: option.month).lastDay }
    return Day(year: year, month: option.month, day: day)
  }

  /// The rule that its own words follow.
  var ownRule: DeadlineRule {
    if isSpan { return .spanEnd }
    if let rule { return rule }
    switch unit {
    case .day, .dayOnly, .oneOf: return .day
    case .partOfMonth: return .partOfMonth
    case .month: return .monthEnd
    case .quarter: return .quarterEnd
    case .half: return .halfYearEnd
    case .year: return .yearEnd
    }
  }
}

/// The time that a span begins with.
struct SpanStart {
  var year: TimeMention.Year?
  var unit: TimeMention.Unit
}
