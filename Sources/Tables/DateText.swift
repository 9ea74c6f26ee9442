package import Dates

/// Reads days and months as people write them, year first; it never guesses.
package enum DateText {
  /// Why a text is not a day or a month.
  package enum Problem: Error, Hashable, Sendable {
    /// Three numbers without a year of four digits in front, such as `03/04/2027` or `19-6-30`.
    case ambiguous
    /// Well written, but the calendar has no such day or month.
    case noSuchDay
    /// Not a year, month and day at all.
    case notADate
  }

  /// Reads `2019-06-30`, `2019-6-30`, `2019/6/30`, `2019.6.30` or `2019年6月30日`, in ASCII or full-width digits.
  package static func day(_ bytes: Span<UInt8>) -> Result<Day, Problem> {
    Halfwidth.reading(bytes) { bytes in
      let parts = DateParts(bytes)
      guard parts.count == 3 else { return .failure(.notADate) }
      if isYearFirst(parts, separators: daySeparators) {
        let day = Day(year: parts[0].value, month: parts[1].value, day: parts[2].value)
        return day.map(Result.success) ?? .failure(.noSuchDay)
      }
      return .failure(isShort(parts) ? .ambiguous : .notADate)
    }
  }

  /// Reads `2019-06`, `2019/6` or `2019年6月`, in ASCII or full-width digits.
  package static func month(_ bytes: Span<UInt8>) -> Result<Month, Problem> {
    Halfwidth.reading(bytes) { bytes in
      let parts = DateParts(bytes)
      guard parts.count == 2, isYearFirst(parts, separators: monthSeparators) else {
        return .failure(.notADate)
      }
      guard parts[0].value >= 1, (1...12).contains(parts[1].value) else { return .failure(.noSuchDay) }
      return .success(Month(year: parts[0].value, ordinal: parts[1].value))
    }
  }

  /// Reads a day from text without blanks around it.
  package static func day(_ text: String) -> Result<Day, Problem> { day(text.utf8.span) }

  /// Reads a month from text without blanks around it.
  package static func month(_ text: String) -> Result<Month, Problem> { month(text.utf8.span) }

  private typealias Separators = (DateParts.Separator, DateParts.Separator, DateParts.Separator)

  private static let daySeparators: [Separators] = [
    (.hyphen, .hyphen, .none), (.slash, .slash, .none), (.point, .point, .none), (.year, .month, .day),
  ]
  private static let monthSeparators: [Separators] = [
    (.hyphen, .none, .none), (.slash, .none, .none), (.year, .month, .none),
  ]

  private static func isYearFirst(_ parts: DateParts, separators: [Separators]) -> Bool {
    parts[0].digits == 4 && parts[1].digits <= 2 && parts[2].digits <= 2
      && separators.contains {
        $0 == (parts[0].separator, parts[1].separator, parts[2].separator)
      }
  }

  /// Whether the parts are three numbers with one kind of sign between them and no year in front.
  private static func isShort(_ parts: DateParts) -> Bool {
    let separator = parts[0].separator
    return (separator == .hyphen || separator == .slash || separator == .point)
      && parts[1].separator == separator && parts[2].separator == .none && parts[0].digits <= 2
      && parts[1].digits <= 2 && (parts[2].digits == 4 || parts[2].digits <= 2)
  }
}
