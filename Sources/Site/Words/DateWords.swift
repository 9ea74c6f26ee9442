import Dates

extension Day {
  /// As official Chinese writes it: `2019年6月30日`.
  var words: String {
    let (year, month, day) = parts
    return "\(year)年\(month)月\(day)日"
  }
}

extension Month {
  /// As official Chinese writes it: `2019年6月`.
  var words: String { "\(year)年\(ordinal)月" }
}
