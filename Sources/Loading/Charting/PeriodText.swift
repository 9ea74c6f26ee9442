package import Dates
package import Diagnostics
internal import Tables

/// Periods as people write them: `2019-01..2019-06`, `2019-01-15 至 2019-03-31`, or one month.
package enum PeriodText {
  /// Why a text is no period.
  package enum Problem: Error, Hashable, Sendable {
    /// A part of the text is neither a day nor a month.
    case notADate(String)
    /// The end lies before the start.
    case reversed
  }

  package static func read(_ text: String) -> Result<Period, Problem> {
    let parts = split(text)
    guard let first = bounds(parts.first) else { return .failure(.notADate(parts.first)) }
    guard let last = bounds(parts.last) else { return .failure(.notADate(parts.last)) }
    guard let period = Period(start: first.start, end: last.end) else { return .failure(.reversed) }
    return .success(period)
  }

  /// What to write instead.
  package static var help: Wording {
    Wording(
      zh: "写成 2019-01..2019-06 或 2019-01-15..2019-03-31 的样子",
      en: "write it like 2019-01..2019-06 or 2019-01-15..2019-03-31")
  }

  /// The first and the last day of a day or a month.
  private static func bounds(_ text: String) -> (start: Day, end: Day)? {
    if case .success(let day) = DateText.day(text) { return (day, day) }
    if case .success(let month) = DateText.month(text) { return (month.firstDay, month.lastDay) }
    return nil
  }

  /// The texts before and after the sign between them; the whole text twice where there is none.
  private static func split(_ text: String) -> (first: String, last: String) {
    for separator in ["..", "…", "–", "—", "～", "~", "至", "到"] {
      guard let parts = RangeText.split(text, at: separator) else { continue }
      return parts
    }
    let whole = ListText.trimmed(text)
    return (whole, whole)
  }
}

extension PeriodText.Problem {
  /// What is wrong with the text of a period.
  package func wording(_ text: String) -> Wording {
    switch self {
    case .notADate(let part):
      Wording(
        zh: "“\(text)”不是时段：“\(part)”不是日期或月份",
        en: "'\(text)' is not a period: '\(part)' is neither a day nor a month")
    case .reversed:
      Wording(zh: "“\(text)”的末尾早于开头", en: "'\(text)' ends before it starts")
    }
  }
}
