import Markup

/// Writes the numbers of one chart in one scale: 12000 人 and 3000 人 become 1.2万 and 0.3万.
public struct NumberText: Hashable, Sendable {
  /// What numbers are divided by before they are written.
  public let divisor: Double
  /// The word behind the number, such as 万.
  public let suffix: String

  /// The scale for numbers up to this size: 万 and 亿 in Chinese, million and billion in English.
  ///
  /// A unit that is a multiple already (万元, 亿元) keeps its numbers whole: nobody reads 万万元.
  public init(upTo largest: Double, unit: String = "", language: ChartLanguage) {
    let steps = language == .zh ? NumberText.chinese : NumberText.english
    let isScaled = unit.utf8.starts(with: "万".utf8) || unit.utf8.starts(with: "亿".utf8)
    let step = isScaled ? nil : steps.first { abs(largest) >= $0.0 }
    divisor = step?.0 ?? 1
    suffix = step?.1 ?? ""
  }

  /// The number with at most this many decimals, a true minus sign and the scale's word.
  ///
  /// A number that would round to 0 shows its first digits up to the sixth decimal, or else stands unscaled.
  public func text(_ value: Double, decimals: Int = 2) -> String {
    var number = DecimalText.text(abs(value) / divisor, decimals: decimals)
    if number == "0", value != 0 { number = DecimalText.text(abs(value) / divisor, decimals: 6) }
    guard number != "0" else {
      let unscaled = DecimalText.text(abs(value), decimals: decimals)
      return value < 0 && unscaled != "0" ? "−" + unscaled : unscaled
    }
    return value < 0 ? "−" + number + suffix : suffix.isEmpty ? number : number + suffix
  }

  /// The number with its unit; Latin units stand apart from the number, Chinese ones and % do not.
  public func text(_ value: Double, decimals: Int = 2, unit: String) -> String {
    NumberText.join(text(value, decimals: decimals), unit: unit)
  }

  static func join(_ number: String, unit: String) -> String {
    unit.isEmpty ? number : number + gap(before: unit) + unit
  }

  /// The space between a number and a Latin unit; nothing before a Chinese one or %.
  static func gap(before unit: String) -> String {
    guard let first = unit.unicodeScalars.first else { return "" }
    return first.value < 0x2000 && first != "%" ? " " : ""
  }

  private static let chinese = [(1e12, "万亿"), (1e8, "亿"), (1e4, "万")]
  private static let english = [(1e12, " trillion"), (1e9, " billion"), (1e6, " million")]
}
