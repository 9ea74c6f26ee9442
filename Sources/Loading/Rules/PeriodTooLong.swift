internal import Dates
internal import Diagnostics
internal import Model

/// The programme's period has years that people plan for, so that a slip of a century does not make ten thousand months.
enum PeriodTooLong: Rule {
  /// The most years from the start to the end.
  static let years = 50

  static let id = "period-too-long"
  static let about = Wording(
    zh: "方案的起止日期相隔不超过 \(years) 年", en: "the programme's period is at most \(years) years long")
  static let help = Wording(
    zh: "看看 period 的 start 和 end 的年份是否写错", en: "see whether a year in start or end of period is mistyped")

  static func check(_ draft: Draft) -> [Finding] {
    guard let start = draft.configuration.start, let end = draft.configuration.end,
      isTooLong(start.day, end.day)
    else { return [] }
    let (wrong, other) = start.day.year < 1900 ? (start, end) : (end, start)
    return [
      finding(
        at: wrong.spot,
        Wording(
          zh: "方案从 \(start.day) 到 \(end.day)，超过 \(years) 年",
          en: "the programme lasts from \(start.day) to \(end.day), more than \(years) years"),
        related: [.init(other.spot.place, Wording(zh: "另一个日期在这里", en: "the other date stands here"))])
    ]
  }

  /// Whether the years between two days are more than a programme may have.
  static func isTooLong(_ start: Day, _ end: Day) -> Bool { end.year - start.year > years }
}
