import Dates

/// The years of values that each stand for a whole one, side by side, so that each year is named under its value.
struct YearBands {
  private let first: Int
  /// The names of the years, those without a value as well.
  let names: [String]

  /// More years than this are drawn along days.
  private static let most = 30

  /// Nil where a value stands for less than a year, where there are fewer than two, or too many years.
  init?(_ values: [DatedValue]) {
    let isWhole = values.allSatisfy { $0.day == Month(year: $0.day.year, ordinal: 12).lastDay }
    guard isWhole, values.count > 1, let first = values.first?.day.year, let last = values.last?.day.year,
      last - first < YearBands.most
    else { return nil }
    self.first = first
    names = (first...last).map(String.init)
  }

  /// The middle of the year of a day.
  func position(of day: Day) -> Position { .band(day.year - first) }
}
