package import Dates

/// Reads deadlines as ledgers write them; what has two readings is a problem, never a guess.
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
    .failure(.notUnderstood)
  }
}
