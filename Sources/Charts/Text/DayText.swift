import Dates

/// Writes days and months as a reader of the chart's language would.
enum DayText {
  /// 2019年6月30日, or 2019-06-30 in English.
  static func day(_ day: Day, _ language: ChartLanguage) -> String {
    guard language == .zh else { return day.description }
    let (year, month, dayOfMonth) = day.parts
    return "\(year)年\(month)月\(dayOfMonth)日"
  }

  /// 6月30日, or 30 Jun in English: for marks on an axis that shows the year.
  static func short(_ day: Day, _ language: ChartLanguage) -> String {
    let (_, month, dayOfMonth) = day.parts
    return language == .zh ? "\(month)月\(dayOfMonth)日" : "\(dayOfMonth) \(months[month - 1])"
  }

  /// 6月 or Jun.
  static func month(_ ordinal: Int, _ language: ChartLanguage) -> String {
    language == .zh ? "\(ordinal)月" : months[ordinal - 1]
  }

  static func quarter(_ ordinal: Int, _ language: ChartLanguage) -> String {
    language == .zh ? "\(["一", "二", "三", "四"][ordinal - 1])季度" : "Q\(ordinal)"
  }

  static func year(_ year: Int, _ language: ChartLanguage) -> String {
    language == .zh ? "\(year)年" : "\(year)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
