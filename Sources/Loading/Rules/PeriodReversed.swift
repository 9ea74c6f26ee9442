internal import Dates
internal import Diagnostics

/// The programme ends after it begins.
enum PeriodReversed: Rule {
  static let id = "period-reversed"
  static let about = Wording(zh: "方案的结束日期不早于开始日期", en: "the programme does not end before it begins")
  static let help = Wording(zh: "改正 period 的 start 或 end", en: "mend start or end of period")

  static func check(_ draft: Draft) -> [Finding] {
    guard let start = draft.configuration.start, let end = draft.configuration.end, end.day < start.day else {
      return []
    }
    return [
      finding(
        at: end.spot,
        Wording(
          zh: "方案的结束日期 \(end.day) 早于开始日期 \(start.day)",
          en: "the programme ends on \(end.day), before it begins on \(start.day)"),
        related: [.init(start.spot.place, Wording(zh: "开始日期在这里", en: "it begins here"))])
    ]
  }
}
