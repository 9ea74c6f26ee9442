import Dates
import Loading

/// Reads the period of the next programme from the command line.
enum RolloverPeriod {
  /// The year `2020`, or the days `2020-01-01..2020-12-31`; nil for anything else.
  static func read(_ text: String) -> Period? {
    if text.utf8.count == 4, let year = Int(text), (1949...2100).contains(year),
      let start = Day(year: year, month: 1, day: 1), let end = Day(year: year, month: 12, day: 31)
    {
      return Period(start: start, end: end)
    }
    guard case .success(let period) = PeriodText.read(text), period.months.count >= 12,
      period.start.year >= 1949, period.end.year <= 2100
    else { return nil }
    return period
  }
}
