import Charts
import Dates
import Testing

/// A day written as `2019-06-30`, for tests.
func day(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Day {
  guard let day = Day(text) else {
    Issue.record("'\(text)' is no day", sourceLocation: sourceLocation)
    return Day(number: 0)
  }
  return day
}

/// Readings at the ends of months: `[(1, 5.8), (2, 5.9)]` are those of January and February 2019.
func monthly(_ values: [(month: Int, value: Double)], year: Int = 2019) -> [DatedValue] {
  values.map { DatedValue(Month(year: year, ordinal: $0.month).lastDay, $0.value) }
}

let year2019 = Period(
  spanning: Month(year: 2019, ordinal: 1).firstDay, Month(year: 2019, ordinal: 12).lastDay)
