package import Dates

/// Reads deadlines as ledgers write them; what has two readings is a problem, never a guess.
///
/// - `12月底前`, `6月30日前`: the bound is a day, and it is the last day in time.
/// - `12月前`, `before March`: offices use it both for the end of November and of December, and the law
///   (民法典 第一千二百五十九条) counts the bound in for 以内 and 届满 but says nothing of 前. It stays ambiguous.
/// - `by March 2027` is March's end, since plans report by month; `by 2030` has no certain day.
/// - A start and an end in one expression are one span, and its end is the deadline.
/// - `2027/28` and `FY28` have no certain day: such years end in March, June, July or September.
package enum DeadlineText {
  /// What the words of a deadline say.
  package enum Meaning: Hashable, Sendable {
    /// The last day on which the work is in time.
    case day(Day)
    /// The work has no end: `长期坚持`, `每月`.
    case ongoing
    /// The ledger names no day: `待定`, `—`, `近期`.
    case unsettled
  }

  /// A meaning with the rule that gave it.
  package struct Reading: Hashable, Sendable {
    package var meaning: Meaning
    package var rule: DeadlineRule
    /// Whether the year was not written and is the one that the caller gave.
    package var usesGivenYear: Bool

    package init(_ meaning: Meaning, by rule: DeadlineRule, usesGivenYear: Bool = false) {
      self.meaning = meaning
      self.rule = rule
      self.usesGivenYear = usesGivenYear
    }
  }

  /// Reads a cell; `year` is for days that are written without one.
  ///
  /// A blank cell, `—`, `-` and `/` are unsettled by the rule `.nothing`.
  package static func read(
    _ text: String, year: Int?, countsFrom1904: Bool = false
  ) -> Result<Reading, DeadlineProblem> {
    let scalars = FoldedText.compact(text)
    if scalars.allSatisfy({ nothingSigns.contains($0) }) {
      return .success(Reading(.unsettled, by: .nothing))
    }
    if let day = serial(scalars, countsFrom1904: countsFrom1904) {
      return .success(Reading(.day(day), by: .serial))
    }
    let scan = TimeScan(scalars)
    return scan.mentions.isEmpty ? words(scan) : times(scan, year: year)
  }

  private static let nothingSigns: Set<Unicode.Scalar> = ["-", "/", "\\", " ", ".", "·", "、", "…", "_", "*"]

  /// The day of a plain whole number from 20000 to 80000, which spreadsheets count days by.
  private static func serial(_ scalars: [Unicode.Scalar], countsFrom1904: Bool) -> Day? {
    var cursor = TextCursor(scalars)
    guard let digits = cursor.takeDigits(most: 5), (20_000...80_000).contains(digits.value) else {
      return nil
    }
    _ = cursor.take(".0")
    guard cursor.isAtEnd else { return nil }
    // 1970-01-01 is day 25569 from 1900 and day 24107 from 1904.
    return Day(number: digits.value - (countsFrom1904 ? 24_107 : 25_569))
  }

  // MARK: Without a time

  private static func words(_ scan: TimeScan) -> Result<Reading, DeadlineProblem> {
    guard scan.scalars.count <= mostWords else { return .failure(.notUnderstood) }
    let rule = DeadlineWords.rule(scan.scalars)
    if rule == .recurring { return .success(Reading(.ongoing, by: .recurring)) }
    if DeadlineWords.nameNoCertainDay(scan.scalars), rule != .termWords { return .failure(.noCertainDay) }
    return rule.map { .success(Reading($0.meaning, by: $0)) } ?? .failure(.notUnderstood)
  }

  /// The longest text in which words alone, without any day, are taken for the whole meaning.
  private static let mostWords = 60

  // MARK: With times

  private static func times(_ scan: TimeScan, year: Int?) -> Result<Reading, DeadlineProblem> {
    let rest = Array(scan.rest.unicodeScalars)
    let deniesDay = DeadlineWords.denyDay(rest)
    if scan.mentions.allSatisfy({ $0.edge == .start }) {
      return DeadlineWords.isOngoing(rest)
        ? .success(Reading(.ongoing, by: .ongoingWords)) : .failure(.startOnly)
    }
    if scan.hasStrayDate { return .failure(.notUnderstood) }
    if deniesDay { return .failure(.dayAndWords) }
    if scan.mentions.contains(where: { $0.edge == .vague || $0.edge == .start || $0.isOpen }) {
      return .failure(.noCertainDay)
    }
    let isYearOnly = scan.mentions.allSatisfy(\.isPlainYear)
    if isYearOnly, DeadlineWords.nameSeason(rest) { return .failure(.noCertainDay) }
    let agreement = TimeAgreement(scan, year: year).reading()
    // What differs in itself is told before what stands beside it.
    if case .success = agreement, let words = WordsBeside(scan).strange {
      return .failure(.otherWords(words))
    }
    return agreement
  }
}
