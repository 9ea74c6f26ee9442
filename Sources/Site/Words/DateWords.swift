import Dates

extension Day {
  /// As official Chinese writes it: `2019年6月30日`.
  var words: String {
    let (year, month, day) = parts
    return String(year) + "年" + String(month) + "月" + String(day) + "日"
  }
}

extension Month {
  /// As official Chinese writes it: `2019年6月`.
  var words: String { String(year) + "年" + String(ordinal) + "月" }
}
