/// A number as people and programs write it in a cell: `33.3`, `1,200`, `-0.5`, `80%`, `８０％`, `5.87e-05`.
package struct DecimalNumber: Hashable, Sendable {
  /// The number as written: `80%` is 80.
  package let value: Double
  /// Whether a percent sign follows.
  package let isPercent: Bool

  /// Reads text without blanks around it; nil for anything but a decimal whose whole part has up to 17 digits.
  ///
  /// Up to 40 decimals are read, and give the nearest value; a power of ten behind it lies within -30…30. Refused:
  /// `NaN`, wrongly grouped thousands, a point without digits on both sides.
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

  /// The value of digits with an optional point and power of ten, exactly rounded.
  private static func magnitude(_ bytes: Span<UInt8>) -> Double? {
    for index in bytes.indices where bytes[index] | 0x20 == UInt8(ascii: "e") {
      return scientific(bytes, mark: index)
    }
    return plain(bytes)
  }

  /// The value of a number such as `5.87e-05`, whose `e` stands at `mark`.
  private static func scientific(_ bytes: Span<UInt8>, mark: Int) -> Double? {
    guard plain(bytes.extracting(0..<mark)) != nil else { return nil }
    var digits = mark + 1..<bytes.count
    if let sign = digits.first, bytes[sign] == UInt8(ascii: "-") || bytes[sign] == UInt8(ascii: "+") {
      digits = digits.dropFirst()
    }
    guard let power = whole(bytes.extracting(digits)), power.value <= 30, power.digits == digits.count else {
      return nil
    }
    return nearest(bytes)
  }

  /// The value of digits with an optional point; 15 digits and a power of ten up to 15 divide exactly rounded.
  private static func plain(_ bytes: Span<UInt8>) -> Double? {
    let point = bytes.indices.first { bytes[$0] == UInt8(ascii: ".") } ?? bytes.count
    guard let whole = whole(bytes.extracting(0..<point)) else { return nil }
    if point == bytes.count { return Double(whole.value) }
    let decimals = bytes.count - point - 1
    guard (1...40).contains(decimals) else { return nil }
    let isExact = whole.digits + decimals <= 15
    var value = whole.value
    var scale = 1.0
    for index in point + 1..<bytes.count {
      guard bytes[index].isDigit else { return nil }
      guard isExact else { continue }
      value = value * 10 + Int(bytes[index] - 0x30)
      scale *= 10
    }
    return isExact ? Double(value) / scale : nearest(bytes)
  }

  /// The value next to a decimal of any length, with its commas left out.
  private static func nearest(_ bytes: Span<UInt8>) -> Double? {
    var digits = ""
    for index in bytes.indices where bytes[index] != .comma {
      digits.unicodeScalars.append(Unicode.Scalar(bytes[index]))
    }
    return Double(digits)
  }

  /// The value of digits, or of groups of three set apart by commas; counts the digits, of which 17 are read.
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
      guard bytes[index].isDigit, digits < 17 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      digits += 1
    }
    if digits == 0 || (isGrouped && bytes.count - groupStart != 3) { return nil }
    return (value, digits)
  }
}
