internal import Markup
internal import Tables

/// A decimal of any length, on which arithmetic is exact.
struct ExactDecimal: Hashable, Sendable {
  /// The most digits of a result; more have no meaning for a figure.
  private static let mostDigits = 60

  private let isNegative: Bool
  /// The digits from the first that is not 0; empty for zero.
  private let digits: [UInt8]
  /// How many of the digits stand behind the point.
  private let decimals: Int

  private init(isNegative: Bool, digits: [UInt8], decimals: Int) {
    var digits = digits
    var decimals = decimals
    while decimals > 0, digits.last == 0 {
      digits.removeLast()
      decimals -= 1
    }
    self.digits = Array(digits.drop { $0 == 0 })
    self.decimals = decimals
    self.isNegative = isNegative && !self.digits.isEmpty
  }

  /// Reads what `DecimalNumber` reads, without a percent sign; nil for anything else.
  init?(_ text: String) {
    guard let number = DecimalNumber(text), !number.isPercent else { return nil }
    var digits: [UInt8] = []
    var decimals = 0
    var isBehindPoint = false
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      bytes.removeFirst()
    }
    while let byte = bytes.first, byte | 0x20 != UInt8(ascii: "e") {
      bytes.removeFirst()
      if byte == UInt8(ascii: ".") {
        isBehindPoint = true
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        digits.append(byte - 0x30)
        if isBehindPoint { decimals += 1 }
      } else if byte != UInt8(ascii: ",") {
        return nil
      }
    }
    let power = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)) ?? 0
    if power > decimals { digits += Array(repeating: 0, count: power - decimals) }
    self.init(isNegative: isNegative, digits: digits, decimals: max(0, decimals - power))
  }

  /// The product with a fraction; nil where it does not come out even, or is too long.
  func multiplied(by factor: Fraction) -> ExactDecimal? {
    guard factor.over > 0, let product = Self.product(digits, factor.times) else { return nil }
    guard let (quotient, more) = Self.quotient(product, factor.over) else { return nil }
    return ExactDecimal(isNegative: isNegative, digits: quotient, decimals: decimals + more)
  }

  /// The product of two; nil where it is too long.
  func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    guard digits.count + other.digits.count <= Self.mostDigits else { return nil }
    var product = [Int](repeating: 0, count: digits.count + other.digits.count)
    for (left, a) in digits.enumerated() {
      for (right, b) in other.digits.enumerated() { product[left + right + 1] += Int(a) * Int(b) }
    }
    for index in product.indices.reversed().dropLast() {
      product[index - 1] += product[index] / 10
      product[index] %= 10
    }
    return ExactDecimal(
      isNegative: isNegative != other.isNegative, digits: product.map { UInt8($0) },
      decimals: decimals + other.decimals)
  }

  /// The sum, with the sign of each.
  static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    let decimals = max(a.decimals, b.decimals)
    let (left, right) = (a.digits(to: decimals), b.digits(to: decimals))
    if a.isNegative == b.isNegative {
      return ExactDecimal(isNegative: a.isNegative, digits: sum(left, right), decimals: decimals)
    }
    let isLess =
      left.count < right.count || left.count == right.count && left.lexicographicallyPrecedes(right)
    let (large, small) = isLess ? (right, left) : (left, right)
    return ExactDecimal(
      isNegative: isLess ? b.isNegative : a.isNegative, digits: difference(large, small), decimals: decimals)
  }

  static prefix func - (a: ExactDecimal) -> ExactDecimal {
    ExactDecimal(isNegative: !a.isNegative, digits: a.digits, decimals: a.decimals)
  }

  /// The decimal as tables write it: `-0.5`, without zeros at its end.
  var text: String {
    let whole = digits.dropLast(decimals)
    let missing = max(0, decimals - digits.count)
    let behind = Array(repeating: 0, count: missing) + digits.suffix(decimals)
    return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : Self.text(whole))
      + (decimals > 0 ? "." + Self.text(behind) : "")
  }

  private static func text(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }

  private func digits(to decimals: Int) -> [UInt8] {
    digits + Array(repeating: 0, count: decimals - self.decimals)
  }

  private static func product(_ digits: [UInt8], _ factor: Int) -> [UInt8]? {
    guard (0...Int.max / 16).contains(factor) else { return nil }
    var product: [UInt8] = []
    var carry = 0
    for digit in digits.reversed() {
      let (partial, isTooLarge) = (Int(digit)).multipliedReportingOverflow(by: factor)
      guard !isTooLarge else { return nil }
      carry += partial
      product.append(UInt8(carry % 10))
      carry /= 10
    }
    while carry > 0 {
      product.append(UInt8(carry % 10))
      carry /= 10
    }
    return product.count <= mostDigits ? product.reversed() : nil
  }

  /// The quotient, and how many digits more it has behind the point.
  private static func quotient(_ digits: [UInt8], _ divisor: Int) -> (digits: [UInt8], more: Int)? {
    guard divisor <= Int.max / 16 else { return nil }
    var quotient: [UInt8] = []
    var rest = 0
    for digit in digits {
      rest = rest * 10 + Int(digit)
      quotient.append(UInt8(rest / divisor))
      rest %= divisor
    }
    var more = 0
    while rest > 0 {
      guard more < 20, quotient.count < mostDigits else { return nil }
      rest *= 10
      quotient.append(UInt8(rest / divisor))
      rest %= divisor
      more += 1
    }
    return (quotient, more)
  }

  private static func sum(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var sum: [UInt8] = []
    var carry: UInt8 = 0
    for (left, right) in pairs(a, b) {
      carry += left + right
      sum.append(carry % 10)
      carry /= 10
    }
    return [carry] + sum.reversed()
  }

  private static func difference(_ large: [UInt8], _ small: [UInt8]) -> [UInt8] {
    var difference: [UInt8] = []
    var borrow: UInt8 = 0
    for (left, right) in pairs(large, small) {
      let taken = right + borrow
      borrow = left < taken ? 1 : 0
      difference.append(left + borrow * 10 - taken)
    }
    return difference.reversed()
  }

  /// The digits of both from the last, with 0 where one has none.
  private static func pairs(_ a: [UInt8], _ b: [UInt8]) -> [(UInt8, UInt8)] {
    let length = max(a.count, b.count)
    let (left, right) = (Array(a.reversed()), Array(b.reversed()))
    return (0..<length).map { ($0 < left.count ? left[$0] : 0, $0 < right.count ? right[$0] : 0) }
  }
}
