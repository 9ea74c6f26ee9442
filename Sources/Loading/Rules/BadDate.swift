internal import Diagnostics
internal import Tables

/// Days and months are written year first and exist in the calendar.
enum BadDate: Rule {
  static let id = "bad-date"
  static let about = Wording(
    zh: "日期按年、月、日的次序写，并且确有其日", en: "a date is written year first and exists in the calendar")
  static let help = Wording(zh: "写成 2019-06-30 的样子", en: "write it like 2019-06-30")

  private static let helpWithDeadlines = Wording(
    zh: "写成 2019-06-30 的样子；长年要做的写“长期”，还没有定的写“待定”，原来的写法可以另记在“时限原文”一列",
    en: "write it like 2019-06-30, or 'ongoing', or 'unsettled' where no day is set yet; the column "
      + "deadline_words keeps the original words")

  private static let helpWithStarts = Wording(
    zh: "写成 2019-06-30 的样子；还没有定的写“待定”，空着按方案开始之日算",
    en:
      "write it like 2019-06-30, or 'unsettled' where it is not known; an empty cell is the programme's first day"
  )

  static func check(_ draft: Draft) -> [Finding] {
    draft.doubts.compactMap { doubt in
      switch doubt.kind {
      case .badDate(let problem): finding(at: doubt.spot, day(doubt.text, problem))
      case .badStart(let problem):
        finding(at: doubt.spot, day(doubt.text, problem), help: helpWithStarts)
      case .badDeadline(let problem):
        finding(at: doubt.spot, day(doubt.text, problem), help: helpWithDeadlines)
      case .badMonth(let problem):
        finding(
          at: doubt.spot, month(doubt.text, problem),
          help: Wording(zh: "写成 2019-06 的样子", en: "write it like 2019-06"))
      default: nil
      }
    }
  }

  private static func day(_ text: String, _ problem: DateText.Problem) -> Wording {
    switch problem {
    case .ambiguous: Wording(zh: "“\(text)”可以读成几个日期", en: "'\(text)' can be read as more than one date")
    case .noSuchDay: Wording(zh: "日历上没有“\(text)”这一天", en: "the calendar has no day '\(text)'")
    case .notADate: Wording(zh: "“\(text)”不是日期", en: "'\(text)' is not a date")
    }
  }

  private static func month(_ text: String, _ problem: DateText.Problem) -> Wording {
    switch problem {
    case .noSuchDay: Wording(zh: "没有“\(text)”这个月", en: "there is no month '\(text)'")
    case .ambiguous, .notADate: Wording(zh: "“\(text)”不是月份", en: "'\(text)' is not a month")
    }
  }
}
