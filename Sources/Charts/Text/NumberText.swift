import Markup

/// Writes the numbers of one chart in one scale: 12000 人 and 3000 人 become 1.2万 and 0.3万.
public struct NumberText: Hashable, Sendable {
  /// What numbers are divided by before they are written.
  public let divisor: Double
  /// The word behind the number, such as 万.
  public let suffix: String

  /// The unit that the scale leads to, where the chart's own is a multiple already: 亿元 for 万元.
  let scaledUnit: String?
  /// The language of the words between numbers.
  let language: ChartLanguage

  /// The scale for numbers up to this size: 万 and 亿 in Chinese, million and billion in English.
  ///
  /// A unit that is a multiple already changes with the scale, since nobody reads 12万万元: it becomes 12亿元.
  public init(upTo largest: Double, unit: String = "", language: ChartLanguage) {
    let multiple = NumberText.multiples.first { unit.utf8.starts(with: $0.word.utf8) }
    let steps = multiple?.steps ?? (language == .zh ? NumberText.chinese : NumberText.english)
    let step = steps.first { abs(largest) >= $0.0 }
    self.language = language
    divisor = step?.0 ?? 1
    suffix = multiple == nil ? step?.1 ?? "" : ""
    scaledUnit = multiple.flatMap { multiple in
      let rest = unit.unicodeScalars.dropFirst(multiple.word.unicodeScalars.count)
      return step.map { $0.1 + String(rest) }
    }
  }

  /// The number with at most this many decimals, a true minus sign and the scale's word.
  ///
  /// A number that would round to 0 shows its first digits, scaled up to the sixth decimal, or else unscaled; where
  /// the scale changed the unit it stays 0.
  public func text(_ value: Double, decimals: Int = 2) -> String {
    let number = digits(of: value, decimals: decimals)
    guard number != "0" else { return scaledUnit == nil ? unscaled(value, decimals: decimals) : "0" }
    return value < 0 ? "−" + number + suffix : suffix.isEmpty ? number : number + suffix
  }

  /// The number with its unit; Latin units stand apart from the number, Chinese ones and % do not.
  public func text(_ value: Double, decimals: Int = 2, unit: String) -> String {
    guard let scaledUnit, !unit.isEmpty else {
      return NumberText.join(text(value, decimals: decimals), unit: unit)
    }
    return digits(of: value, decimals: decimals) == "0"
      ? NumberText.join(unscaled(value, decimals: decimals), unit: unit)
      : NumberText.join(text(value, decimals: decimals), unit: scaledUnit)
  }

  /// A difference between percentages: 8个百分点, 8 points.
  func points(_ value: Double, decimals: Int = 2) -> String {
    let number = text(value, decimals: decimals)
    return number + language.pick("个百分点", number == "1" ? " point" : " points")
  }

  /// The number with its unit for a tooltip: all digits where the scale changed the unit, else as in the picture.
  func exactText(_ value: Double, unit: String) -> String {
    scaledUnit == nil
      ? text(value, unit: unit) : NumberText.join(unscaled(value, decimals: 6), unit: unit)
  }

  private func digits(of value: Double, decimals: Int) -> String {
    let number = DecimalText.text(abs(value) / divisor, decimals: decimals)
    guard number == "0", value != 0 else { return number }
    return divisor == 1
      ? DecimalText.significant(abs(value), decimals: decimals)
      : DecimalText.text(abs(value) / divisor, decimals: 6)
  }

  private func unscaled(_ value: Double, decimals: Int) -> String {
    let rounded = DecimalText.text(abs(value), decimals: decimals)
    let number = rounded == "0" ? DecimalText.significant(abs(value), decimals: decimals) : rounded
    return value < 0 && number != "0" ? "−" + number : number
  }

  /// A number with its unit; a blank stands before a unit that begins with a Latin letter or a digit.
  public static func join(_ number: String, unit: String) -> String {
    unit.isEmpty ? number : number + gap(before: unit) + unit
  }

  /// The space between a number and a Latin unit, or one that begins with a digit; nothing before a Chinese one or %.
  public static func gap(before unit: String) -> String {
    guard let first = unit.unicodeScalars.first else { return "" }
    let isWideDigit = ("０"..."９").contains(first)
    return isWideDigit || (first.value < 0x2000 && first != "%" && first != "/") ? " " : ""
  }

  /// Units that are multiples, the longest word first, with what they come to.
  private static let multiples: [(word: String, steps: [(Double, String)])] = [
    ("万亿", []), ("万", [(1e8, "万亿"), (1e4, "亿")]), ("亿", [(1e4, "万亿")]),
  ]
  private static let chinese = [(1e12, "万亿"), (1e8, "亿"), (1e4, "万")]
  private static let english = [(1e12, " trillion"), (1e9, " billion"), (1e6, " million")]
}
