/// A decimal number as a workbook stores it, rounded to the 15 digits that spreadsheets show.
struct NumberText {
  private(set) var isNegative = false
  /// The digits without zeros at the end, as a whole number; 0 for nought.
  private var digits = 0
  /// The power of ten that the digits are multiplied by.
  private var exponent = 0

  /// Reads a decimal with an optional point and exponent; nil for anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      index += 1
    }
    guard readDigits(bytes, at: &index) else { return nil }
    if index < bytes.endIndex {
      guard bytes[index] | 0x20 == UInt8(ascii: "e"), let power = Self.power(bytes[(index + 1)...]) else {
        return nil
      }
      exponent += power
    }
    round()
  }

  var isNought: Bool { digits == 0 }

  /// The digits where they stand; nil where the number is so large or so small that it has an exponent.
  var places: DecimalPlaces? {
    if isNought { return DecimalPlaces(digits: [], point: 0) }
    let text = Array(String(digits).utf8)
    let point = text.count + exponent
    guard point <= 15, point >= -14 else { return nil }
    return DecimalPlaces(digits: text, point: point)
  }

  /// Adds the shortest text of the number, or of its hundredfold with a percent sign.
  ///
  /// There is an exponent only from 1e15 and below 1e-15.
  func write(percent: Bool = false, to bytes: inout [UInt8]) {
    let text = Array(String(digits).utf8)
    let exponent = digits == 0 ? 0 : self.exponent + (percent ? 2 : 0)
    let point = text.count + exponent
    if isNegative, digits != 0 { bytes.append(UInt8(ascii: "-")) }
    if point > 15 || point < -14 {
      Self.writeScientific(text, power: point - 1, to: &bytes)
    } else if exponent >= 0 {
      bytes.append(contentsOf: text)
      bytes.append(contentsOf: repeatElement(0x30, count: exponent))
    } else if point > 0 {
      bytes.append(contentsOf: text[..<point])
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: text[point...])
    } else {
      bytes.append(contentsOf: "0.".utf8)
      bytes.append(contentsOf: repeatElement(0x30, count: -point))
      bytes.append(contentsOf: text)
    }
    if percent { bytes.append(UInt8(ascii: "%")) }
  }

  private static func writeScientific(_ digits: [UInt8], power: Int, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: digits.prefix(1))
    if digits.count > 1 { bytes.append(UInt8(ascii: ".")) }
    bytes.append(contentsOf: digits.dropFirst())
    bytes.append(contentsOf: "E\(power < 0 ? "-" : "+")\(abs(power))".utf8)
  }

  /// Reads digits with an optional point; those after the eighteenth count only by their place.
  private mutating func readDigits(_ bytes: ArraySlice<UInt8>, at index: inout Int) -> Bool {
    var isFraction = false
    var count = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if byte.isDigit {
        count += 1
        if digits < 100_000_000_000_000_000 {
          digits = digits * 10 + Int(byte - 0x30)
          exponent -= isFraction ? 1 : 0
        } else if !isFraction {
          exponent += 1
        }
      } else {
        break
      }
      index += 1
    }
    return count > 0
  }

  /// The exponent after the `e`; one beyond four digits counts as 9999.
  private static func power(_ bytes: ArraySlice<UInt8>) -> Int? {
    var digits = bytes
    let sign = bytes.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
    let value = digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 9999) }
    return sign == UInt8(ascii: "-") ? -value : value
  }

  /// Rounds to 15 digits and takes the zeros off the end.
  private mutating func round() {
    var divisor = 1
    while digits / divisor >= 1_000_000_000_000_000 {
      divisor *= 10
      exponent += 1
    }
    if divisor > 1 { digits = (digits + divisor / 2) / divisor }
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
  }
}
