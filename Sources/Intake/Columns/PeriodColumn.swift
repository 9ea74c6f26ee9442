internal import Dates
package import Diagnostics

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

  package private(set) var year: Year
  /// The last month, from 1 to 12.
  package private(set) var month: Int
  /// Whether it is a whole year.
  package private(set) var isYear: Bool
  package let kind: Kind

  /// The period of a header's cell such as `2025年目标`, `1-6月`, `2019Q1完成` or `上年实际`.
  ///
  /// Nil for years that are not the calendar's (`2025/26`) and for what compares periods (`增速`, `上年同期`, `完成率`).
  /// `完成值`, which names no period, is of the month that the table is read for.
  init?(_ text: String, reportedIn reported: Month? = nil) {
    guard text.unicodeScalars.count <= 60, PeriodWords.mayName(text) || reported != nil else { return nil }
    let line = HeaderText.singleLine(text)
    let name = HeaderText.normalised(line)
    guard line.unicodeScalars.count <= 24, !Self.isFiscal(line), !PeriodWords.compare(name) else {
      return nil
    }
    kind = PeriodWords.kind(name)
    if let reported, PeriodWords.actualNames.contains(name), !PeriodWords.hasBrackets(line) {
      (year, month, isYear) = (.number(reported.year), reported.ordinal, false)
      return
    }
    guard let words = PeriodWords.time(in: line) else { return nil }
    if let (year, month) = Self.part(words) {
      (self.year, self.month, isYear) = (year, month, false)
    } else if let year = PeriodWords.relativeYears(words) {
      (self.year, month, isYear) = (.relative(year), 12, true)
    } else if let year = PeriodWords.wholeYear(words) {
      (self.year, month, isYear) = (.number(year), 12, true)
    } else {
      return nil
    }
    // What was reached this year was reached by the month that the table is read for.
    if let reported, kind == .actual, isYear, year == .number(reported.year) || year == .relative(0) {
      (year, month, isYear) = (.number(reported.year), reported.ordinal, false)
    }
  }

  /// The period that ends with a month: the year where it is December.
  init(endOf month: Month) {
    (year, self.month, isYear, kind) = (.number(month.year), month.ordinal, month.ordinal == 12, .plain)
  }

  private init(_ period: PeriodColumn, kind: Kind) {
    (year, month, isYear, self.kind) = (period.year, period.month, period.isYear, kind)
  }

  /// The same period, whose values are of another kind.
  func of(_ kind: Kind) -> PeriodColumn { PeriodColumn(self, kind: kind) }

  /// The period as reports name it: `2019`, `2019-06`; `-1` and `+0-06` where its year is not written.
  package var name: String {
    let part = isYear ? "" : "-" + (month < 10 ? "0" : "") + String(month)
    return switch year {
    case .number(let year): "\(year)\(part)"
    case .relative(let years): "\(years < 0 ? "" : "+")\(years)\(part)"
    }
  }

  /// The period in words: `2019`, `2019-06`, `本年 6 月止`, `上年`.
  package var wording: Wording {
    guard case .relative(let years) = year else { return Wording(zh: name, en: name) }
    let (zh, en) = PeriodWords.name(ofYear: years)
    return isYear ? Wording(zh: zh, en: en) : Wording(zh: "\(zh) \(month) 月止", en: "\(en), to month \(month)")
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
    // What begins later than in January is no figure up to its end.
    if reading.rule == .spanEnd, !PeriodWords.beginsWithJanuary(rest) { return nil }
    return (reading.usesGivenYear ? .relative(relative) : .number(day.year), day.month.ordinal)
  }

  private static let parts: Set<DeadlineRule> = [.day, .monthEnd, .quarterEnd, .halfYearEnd, .spanEnd]

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
