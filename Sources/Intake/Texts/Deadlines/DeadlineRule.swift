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
  /// What a text without a day means by this rule.
  var meaning: DeadlineText.Meaning {
    self == .recurring || self == .ongoingWords ? .ongoing : .unsettled
  }

  /// The rule in words.
  package var wording: Wording {
    switch self {
    case .day: Wording(zh: "写明了日期（“前”含当日）", en: "the day as written; 'before' a day includes it")
    case .monthEnd: Wording(zh: "按当月最后一天计", en: "the last day of the month")
    case .partOfMonth:
      Wording(zh: "上旬到10日、中旬到20日、下旬到月底", en: "the 10th, the 20th or the last day of the month")
    case .quarterEnd: Wording(zh: "按该季度最后一天计", en: "the last day of the quarter")
    case .halfYearEnd: Wording(zh: "按该半年最后一天计", en: "the last day of the half-year")
    case .yearEnd: Wording(zh: "按该年12月31日计", en: "the last day of the year")
    case .spanEnd: Wording(zh: "起止时间取截止的一端", en: "the end of the span")
    case .dayFirst: Wording(zh: "第一个数大于12，只能是日", en: "the first number is over 12, so it is the day")
    case .monthFirst: Wording(zh: "第二个数大于12，只能是日", en: "the second number is over 12, so it is the day")
    case .serial: Wording(zh: "表格软件的日期序号", en: "the number by which a spreadsheet counts days")
    case .ongoingWords: Wording(zh: "长期任务，没有截止日", en: "ongoing work without a last day")
    case .recurring: Wording(zh: "周期性任务，没有截止日", en: "work that comes again, without a last day")
    case .openWords: Wording(zh: "时限尚未确定", en: "the day is still open")
    case .atOnce: Wording(zh: "要求立即办理，没有写明日期", en: "to be done at once, without a day")
    case .dependent: Wording(zh: "时限取决于其他安排，没有写明日期", en: "the day depends on something else")
    case .termWords: Wording(zh: "只写了近期、中期或远期，没有写明日期", en: "a term such as short or long, without a day")
    case .doneWords: Wording(zh: "只写了已完成，没有写明日期", en: "said to be done, without a day")
    case .nothing: Wording(zh: "没有填写时限", en: "no deadline is written")
    }
  }
}
