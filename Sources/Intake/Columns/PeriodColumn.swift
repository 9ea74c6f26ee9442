internal import Dates

/// A year, or a part of one, in the header of a column of indicators, with what its values are.
package struct PeriodColumn: Hashable, Sendable {
  /// What a value of the period is.
  package enum Kind: Hashable, Sendable {
    /// What is to be reached: `2019年目标`.
    case target
    /// What was reached: `2018年完成`, `上年实际`.
    case actual
    /// Where things stood: `2015年基期值`.
    case baseline
    /// The header does not say.
    case plain
  }

  /// The year of a period.
  package enum Year: Hashable, Sendable {
    case number(Int)
    /// So many years after the one that the table is for: −1 for 上年, 0 where the header names no year.
    case relative(Int)
  }

  package let year: Year
  /// The last month, from 1 to 12.
  package let month: Int
  /// Whether it is a whole year.
  package let isYear: Bool
  package let kind: Kind

  /// The period of a header's cell such as `2025年目标`, `1-6月`, `2019Q1完成` or `上年实际`.
  ///
  /// Nil for years that are not the calendar's (`2025/26`) and for what compares periods (`增速`, `上年同期`, `完成率`).
  init?(_ text: String) {
    guard PeriodWords.mayNameTime(text) else { return nil }
    let line = HeaderText.singleLine(text)
    let name = HeaderText.normalised(line)
    guard line.unicodeScalars.count <= 24, !Self.isFiscal(line), !PeriodWords.compare(name) else {
      return nil
    }
    kind = PeriodWords.kind(name)
    let words = PeriodWords.time(in: line)
    if let (year, month) = Self.part(words) {
      (self.year, self.month, isYear) = (year, month, false)
    } else if let year = PeriodWords.relativeYears(words) {
      (self.year, month, isYear) = (.relative(year), 12, true)
    } else if let year = HeaderText.year(in: line), !PeriodWords.namePartOfYear(name, beside: year) {
      (self.year, month, isYear) = (.number(year), 12, true)
    } else {
      return nil
    }
  }

  /// The period as reports name it: `2019`, `2019-06`; `-1` and `+0-06` where its year is not written.
  package var name: String {
    let part = isYear ? "" : "-" + (month < 10 ? "0" : "") + String(month)
    return switch year {
    case .number(let year): "\(year)\(part)"
    case .relative(let years): "\(years < 0 ? "" : "+")\(years)\(part)"
    }
  }

  /// The last day; nil without a year.
  func lastDay(in year: Int?) -> Day? {
    switch self.year {
    case .number(let number): Month(year: number, ordinal: month).lastDay
    case .relative(let years): year.map { Month(year: $0 + years, ordinal: month).lastDay }
    }
  }

  /// The year and the last month of a month, a quarter, a half-year, or months of one year: `1-6月`.
  private static func part(_ words: String) -> (Year, Int)? {
    guard Set(HeaderText.years(in: words)).count <= 1 else { return nil }
    let (relative, rest) = PeriodWords.withoutRelativeYear(PeriodWords.spelledOut(words))
    // A leap year, in which every day of a month exists.
    guard case .success(let reading) = DeadlineText.read(rest, year: 2000),
      case .day(let day) = reading.meaning, parts.contains(reading.rule),
      day == day.month.lastDay
    else { return nil }
    if reading.rule == .spanEnd, day.month.ordinal == 12, !PeriodWords.nameMonth(rest) { return nil }
    return (reading.usesGivenYear ? .relative(relative) : .number(day.year), day.month.ordinal)
  }

  private static let parts: Set<DeadlineRule> = [.monthEnd, .quarterEnd, .halfYearEnd, .spanEnd]

  /// Whether two numbers that follow each other name a year that begins within one: `2025/26`.
  private static func isFiscal(_ text: String) -> Bool {
    let numbers = text.unicodeScalars.map(HeaderText.folded).split {
      !$0.isASCIIDigit && !"/-–—".unicodeScalars.contains($0)
    }
    return numbers.contains { piece in
      let parts = piece.split { !$0.isASCIIDigit }.map { Int(String(String.UnicodeScalarView($0))) ?? 0 }
      guard parts.count >= 2, parts[0] >= 1000 else { return false }
      return parts[1] > 12 || parts[1] == (parts[0] + 1) % 100
    }
  }
}
