/// A number as people write it in a cell: `33.3`, `1,200`, `-0.5`, `80%`, `８０％`.
package struct DecimalNumber: Hashable, Sendable {
  /// The number as written: `80%` is 80.
  package let value: Double
  /// Whether a percent sign follows.
  package let isPercent: Bool

  /// Reads text without blanks around it; nil for anything but a plain decimal of up to 15 digits.
  ///
  /// Refused: exponents, `NaN`, wrongly grouped thousands, a point without digits on both sides.
  package init?(_ bytes: Span<UInt8>) {
    guard let number = Halfwidth.reading(bytes, { Self.read($0) }) else { return nil }
    self = number
  }

  /// Reads text as the other initialiser reads bytes.
  package init?(_ text: String) {
    self.init(text.utf8.span)
  }

  private init(value: Double, isPercent: Bool) {
    self.value = value
    self.isPercent = isPercent
  }

  private static func read(_ bytes: Span<UInt8>) -> DecimalNumber? {
    var end = bytes.count
    let isPercent = end > 0 && bytes[end - 1] == UInt8(ascii: "%")
    if isPercent { end -= 1 }
    while isPercent, end > 0, bytes[end - 1] == .space { end -= 1 }
    var start = 0
    let isNegative = end > 0 && bytes[0] == UInt8(ascii: "-")
    if end > 0, isNegative || bytes[0] == UInt8(ascii: "+") { start = 1 }
    guard let magnitude = magnitude(bytes.extracting(start..<end)) else { return nil }
    return DecimalNumber(value: isNegative && magnitude > 0 ? -magnitude : magnitude, isPercent: isPercent)
  }

  /// The value of digits with an optional point; 15 digits and a power of ten up to 15 divide exactly rounded.
  private static func magnitude(_ bytes: Span<UInt8>) -> Double? {
    let point = bytes.indices.first { bytes[$0] == UInt8(ascii: ".") } ?? bytes.count
    guard let whole = whole(bytes.extracting(0..<point)) else { return nil }
    if point == bytes.count { return whole.digits <= 15 ? Double(whole.value) : nil }
    let decimals = bytes.count - point - 1
    guard decimals > 0, whole.digits + decimals <= 15 else { return nil }
    var value = whole.value
    var scale = 1.0
    for index in point + 1..<bytes.count {
      guard bytes[index].isDigit else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      scale *= 10
    }
    return Double(value) / scale
  }

  /// The value of digits, or of groups of three set apart by commas; counts the digits, of which 15 are read.
  private static func whole(_ bytes: Span<UInt8>) -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    var groupStart = 0
    var isGrouped = false
    for index in bytes.indices {
      if bytes[index] == .comma {
        let length = index - groupStart
        guard isGrouped ? length == 3 : (1...3).contains(length) else { return nil }
        isGrouped = true
        groupStart = index + 1
        continue
      }
      guard bytes[index].isDigit, digits < 15 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      digits += 1
    }
    if digits == 0 || (isGrouped && bytes.count - groupStart != 3) { return nil }
    return (value, digits)
  }
}
