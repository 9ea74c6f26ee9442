internal import Dates
internal import Diagnostics
internal import Tables

/// Reads the day on which work begins.
enum StartText {
  /// The day as written, or the first of a month; nil for all other words.
  ///
  /// A day without a year lies in `year`.
  static func day(_ text: String, year: Int?, countsFrom1904: Bool) -> (day: Day, reason: Wording)? {
    let text = bare(HeaderText.singleLine(text))
    let plain = Wording(zh: "写成年-月-日", en: "written as year, month and day")
    if case .success(let day) = DateText.day(text) { return (day, plain) }
    guard
      case .success(let reading) = DeadlineText.read(text, year: year, countsFrom1904: countsFrom1904),
      case .day(let day) = reading.meaning, !saysEnd(text)
    else { return nil }
    switch reading.rule {
    case .day: return (day, reading.usesGivenYear ? givenYear(plain, day) : plain)
    case .dayFirst, .monthFirst, .serial: return (day, reading.rule.wording)
    case .monthEnd:
      let first = Wording(zh: "按当月第一天计", en: "the first day of the month")
      return (day.month.firstDay, reading.usesGivenYear ? givenYear(first, day) : first)
    default: return nil
    }
  }

  private static func givenYear(_ rule: Wording, _ day: Day) -> Wording {
    Wording(zh: "\(rule.zh)；年份 \(day.year) 取自方案", en: "\(rule.en); the year \(day.year) is the programme's")
  }

  /// The text without words that only say that something begins: `自2019年3月起`.
  private static func bare(_ text: String) -> String {
    var bytes = text.utf8[...]
    for word in fronts where bytes.starts(with: word.utf8) { bytes = bytes.dropFirst(word.utf8.count) }
    for word in ends where bytes.suffix(word.utf8.count).elementsEqual(word.utf8) {
      bytes = bytes.dropLast(word.utf8.count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let fronts = ["自", "从", "于"]
  private static let ends = ["起", "开始", "启动", "开工"]

  /// Whether words name an end, which no start can be read from.
  private static func saysEnd(_ text: String) -> Bool {
    let words = text.lowercased()
    return ["底", "末", "end", "by", "前"].contains { Array(words.utf8).firstRange(of: Array($0.utf8)) != nil }
  }
}
