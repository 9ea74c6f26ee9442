import Dates

/// Writes days and months as a reader of the chart's language would.
enum DayText {
  /// 2019年6月30日, or 2019-06-30 in English.
  static func day(_ day: Day, _ language: ChartLanguage) -> String {
    guard language == .zh else { return day.description }
    let (year, month, dayOfMonth) = day.parts
    var text = ""
    text.reserveCapacity(20)
    text += String(year)
    text += "年"
    text += self.month(month, .zh)
    text += String(dayOfMonth)
    text += "日"
    return text
  }

  /// 2019-06-30 in every language.
  static func iso(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    guard (1000...9999).contains(year) else { return day.description }
    return String(unsafeUninitializedCapacity: 10) { buffer in
      var digits = year * 10_000 + month * 100 + dayOfMonth
      for place in [9, 8, 6, 5, 3, 2, 1, 0] {
        buffer[place] = UInt8(ascii: "0") + UInt8(digits % 10)
        digits /= 10
      }
      buffer[4] = UInt8(ascii: "-")
      buffer[7] = UInt8(ascii: "-")
      return 10
    }
  }

  /// 6月30日, or 30 Jun in English: for marks on an axis that shows the year.
  static func short(_ day: Day, _ language: ChartLanguage) -> String {
    let (_, month, dayOfMonth) = day.parts
    return language == .zh ? "\(month)月\(dayOfMonth)日" : "\(dayOfMonth) \(months[month - 1])"
  }

  /// 6月 or Jun.
  static func month(_ ordinal: Int, _ language: ChartLanguage) -> String {
    language == .zh ? chineseMonths[ordinal - 1] : months[ordinal - 1]
  }

  /// 2019年6月 or Jun 2019.
  static func month(_ month: Month, _ language: ChartLanguage) -> String {
    let name = self.month(month.ordinal, language)
    return language.pick(year(month.year, .zh) + name, name + " " + year(month.year, .en))
  }

  /// 一 to 日, or Mo to Su: Monday first.
  static func weekdays(_ language: ChartLanguage) -> [String] {
    language == .zh
      ? ["一", "二", "三", "四", "五", "六", "日"] : ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  }

  static func quarter(_ ordinal: Int, _ language: ChartLanguage) -> String {
    language == .zh ? "\(["一", "二", "三", "四"][ordinal - 1])季度" : "Q\(ordinal)"
  }

  static func year(_ year: Int, _ language: ChartLanguage) -> String {
    language == .zh ? String(year) + "年" : String(year)
  }

  private static let chineseMonths = (1...12).map { String($0) + "月" }
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
