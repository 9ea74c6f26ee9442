package import Dates
package import Diagnostics

/// Why a deadline cannot be read for certain.
package enum DeadlineProblem: Error, Hashable, Sendable {
  /// Several different times, in the words of the cell.
  case twoDates([String])
  /// One time that can be any of these days: `03/04/2027`, `12月前`.
  case ambiguous([Day])
  /// A time without a year where none is known: `6月底前`.
  case noYear
  /// Well written, but the calendar has no such day.
  case noSuchDay
  /// A time that no calendar gives a day for: `Summer 2027`, `3个月内`, `2027/28`.
  case noCertainDay
  /// Only when the work starts: `2019年3月起`.
  case startOnly
  /// A day beside words that say there is none: `12月底前，长期坚持`.
  case dayAndWords
  /// Not understood at all.
  case notUnderstood
}

extension DeadlineProblem {
  /// What is wrong, naming the text of the cell.
  package func summary(of text: String) -> Wording { Wording(zh: text, en: text) }

  /// What to write instead.
  package var help: Wording { Wording(zh: "", en: "") }
}
