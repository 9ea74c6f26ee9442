package import Diagnostics

/// The rule by which a deadline was read, for the intake report.
package enum DeadlineRule: String, CaseIterable, Sendable {
  /// A day as written, `前` included: `6月30日前` ends with that day.
  case day
  /// The last day of a month: `12月底前`, `March 2027`.
  case monthEnd
  /// The tenth, the twentieth or the last day: `上旬`, `中旬`, `下旬`.
  case partOfMonth
  case quarterEnd
  case halfYearEnd
  case yearEnd
  /// The end of a span: `3月至10月`, `2019-2021年`.
  case spanEnd
  /// Three numbers of which the first can only be the day: `31/03/2027`.
  case dayFirst
  /// Three numbers of which the second can only be the day: `12/31/2027`.
  case monthFirst
  /// The number by which a spreadsheet counts its days: `43830`.
  case serial
  /// Words for work without an end.
  case ongoingWords
  /// Words for work that comes again: `每季度`, `Annually`.
  case recurring
  /// Words that say that the day is still open: `待定`, `TBC`.
  case openWords
  /// Words that say at once, without a day: `立行立改`.
  case atOnce
  /// Words that make the day depend on something: `按时序进度`.
  case dependent
  /// A length of time that has no day: `近期`, `Medium-term`.
  case termWords
  /// Words that say it is done, without a day: `已完成`.
  case doneWords
  /// Nothing at all, or a dash.
  case nothing
}

extension DeadlineRule {
  /// The rule in words.
  package var wording: Wording { Wording(zh: rawValue, en: rawValue) }
}
