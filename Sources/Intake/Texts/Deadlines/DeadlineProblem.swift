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
  /// Words beside a time that are none of time: `按照《2019年度考核办法》执行`.
  case otherWords(String)
  /// Not understood at all.
  case notUnderstood
}

extension DeadlineProblem {
  /// What is wrong, naming the text of the cell.
  package func summary(of text: String) -> Wording {
    switch self {
    case .twoDates(let words):
      Wording(
        zh: "完成时限“\(text)”里有不止一个时间：\(TextBudget.name(words.joined(separator: "、")))",
        en:
          "the deadline '\(text)' names more than one time: \(TextBudget.name(words.joined(separator: ", ")))"
      )
    case .ambiguous(let days):
      Wording(
        zh: "完成时限“\(text)”有几种读法：\(days.map(\.description).joined(separator: "、"))",
        en: "the deadline '\(text)' can be any of: \(days.map(\.description).joined(separator: ", "))")
    case .noYear: Wording(zh: "完成时限“\(text)”没有写年份", en: "the deadline '\(text)' has no year")
    case .noSuchDay: Wording(zh: "完成时限“\(text)”在日历上不存在", en: "the calendar has no day '\(text)'")
    case .noCertainDay:
      Wording(zh: "完成时限“\(text)”定不到哪一天", en: "no certain day follows from the deadline '\(text)'")
    case .startOnly:
      Wording(zh: "完成时限“\(text)”只写了开始，没有写截止", en: "the deadline '\(text)' says only when the work starts")
    case .dayAndWords:
      Wording(
        zh: "完成时限“\(text)”既有时间，又写着没有固定截止日",
        en: "the deadline '\(text)' names a time and also says that there is none")
    case .otherWords(let words):
      Wording(
        zh: "完成时限“\(text)”里的“\(TextBudget.name(words))”不是时间，看不出完成的日子",
        en:
          "in the deadline '\(text)' the words '\(TextBudget.name(words))' are none of time, so no day is certain"
      )
    case .notUnderstood: Wording(zh: "看不懂完成时限“\(text)”", en: "the deadline '\(text)' is not understood")
    }
  }

  /// What to write instead.
  package var help: Wording {
    switch self {
    case .twoDates:
      Wording(zh: "只写最后的完成日，如 2019-12-31；其余时间写进任务要求", en: "write the last day only, such as 2019-12-31")
    case .noYear: Wording(zh: "写上年份，或用 --year 指定", en: "write the year, or give it with --year")
    case .dayAndWords:
      Wording(zh: "有截止日就只写日期；没有就写“长期坚持”或“待定”", en: "write a day, or 'ongoing', or 'unsettled'")
    default:
      Wording(
        zh: "写成 2019-12-31 这样的日期；没有截止日写“长期坚持”或“待定”",
        en: "write a day such as 2019-12-31, or 'ongoing', or 'unsettled'")
    }
  }
}
