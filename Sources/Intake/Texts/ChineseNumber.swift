/// Numbers in Chinese characters, as labels and dates use them: `十二`, `二十一`, `二〇一九`.
enum ChineseNumber {
  /// The value of one digit; 两 is not used in dates and labels.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零", "○", "Ｏ": 0
    case "一", "壹": 1
    case "二", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  /// The number from 1 to 999 that some scalars write: `十`, `二十一`, `一百零三`; nil for anything else.
  static func value(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
    var total = 0
    var digitValue: Int?
    var scale = 1000
    for scalar in scalars {
      if let digit = digit(scalar) {
        guard digitValue == nil || digitValue == 0 else { return nil }
        digitValue = digit
        continue
      }
      let unit: Int
      switch scalar {
      case "十", "拾": unit = 10
      case "百", "佰": unit = 100
      default: return nil
      }
      guard unit < scale else { return nil }
      let factor = digitValue ?? 1
      guard factor > 0, unit == 10 || digitValue != nil else { return nil }
      total += factor * unit
      scale = unit
      digitValue = nil
    }
    total += digitValue ?? 0
    return total > 0 ? total : nil
  }

  /// Whether the scalar can stand in such a number.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || scalar == "十" || scalar == "百" || scalar == "拾" || scalar == "佰"
  }
}
