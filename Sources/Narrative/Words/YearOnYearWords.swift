package import Diagnostics
package import Model

extension Indicator {
  /// `比上年同期 5.8 增加 0.2（+3.4%）`, without a full stop.
  package func sentence(for comparison: YearOnYear, in language: Language) -> String {
    let (difference, before) = (comparison.difference, comparison.before)
    let value = valueText(before.value) + (isPercentage ? unit : "")
    let day = comparison.isOfItsMonth ? "" : before.day.words(in: language)
    let isDated = !day.isEmpty
    let dated = isDated ? language.pick("\(value)（\(day)）", "\(value) (\(day))") : value
    let gap = isDated ? "" : " "
    if difference == 0 {
      return language.pick("与上年同期 \(dated)\(gap)持平", "the same as \(dated) a year before")
    }
    let text = valueText(abs(difference))
    let distance = isPercentage ? pointsWords(text, in: language) : text
    let way = language.pick(difference > 0 ? "增加" : "减少", difference > 0 ? "up" : "down")
    let share = shareWords(comparison, in: language)
    return language.pick(
      "比上年同期 \(dated)\(gap)\(way) \(distance)\(share)",
      "\(way) \(distance)\(share) from \(dated) a year before")
  }

  /// `5.8 公里`, with the day of its reading where that lies before the month.
  package func beforeWords(_ comparison: YearOnYear, in language: Language) -> String {
    let value = quantityText(valueText(comparison.before.value), unit)
    guard !comparison.isOfItsMonth else { return value }
    let day = comparison.before.day.words(in: language)
    return language.pick("\(value)（\(day)）", "\(value) (\(day))")
  }

  /// `+0.2 公里（+3.4%）`, or `+2.5 个百分点` of an indicator in per cent.
  package func changeWords(_ comparison: YearOnYear, in language: Language) -> String {
    let difference = comparison.difference
    let sign = difference > 0 ? "+" : difference < 0 ? "−" : ""
    let text = sign + valueText(abs(difference))
    if isPercentage { return pointsWords(text, in: language) }
    return quantityText(text, unit) + shareWords(comparison, in: language)
  }

  /// `（+3.4%）`; empty for an indicator in per cent, and where no share can be told.
  private func shareWords(_ comparison: YearOnYear, in language: Language) -> String {
    guard !isPercentage, let share = comparison.share else { return "" }
    let text = signedText(share * 100)
    return language.pick("（\(text)%）", " (\(text)%)")
  }

  /// Whether differences of its values are percentage points.
  var isPercentage: Bool { ["%", "％", "百分比", "百分数", "百分点"].contains(unit) }
}
