/// Mobile telephones of China: 11 digits that begin with 13 to 19.
enum MobileNumber {
  static func isOne(_ digits: [UInt8]) -> Bool {
    let national = national(digits)
    return national.count == 11 && national.first == 1 && national.dropFirst().first.map { $0 >= 3 } == true
  }

  /// The digits without the country's code or the zero for a call from elsewhere.
  private static func national(_ digits: [UInt8]) -> ArraySlice<UInt8> {
    switch digits.count {
    case 12 where digits[0] == 0: digits[1...]
    case 13 where digits[..<2] == [8, 6]: digits[2...]
    case 14 where digits[..<3] == [0, 8, 6]: digits[3...]
    case 15 where digits[..<4] == [0, 0, 8, 6]: digits[4...]
    default: digits[...]
    }
  }

  /// Whether the digits are grouped as people group them, or in another way that `mayDiffer` allows.
  static func isGrouped(_ window: NumberWindow, otherwise mayDiffer: Bool) -> Bool {
    let prefix = window.digits.count - 11
    // Thousands are grouped so, and round ones end in zeros.
    if window.cuts == [2, 5, 8], window.digits.suffix(3).allSatisfy({ $0 == 0 }) { return false }
    return window.isGrouped(like: [prefix, prefix + 3, prefix + 7], otherwise: mayDiffer)
  }
}

/// Identity cards: the place in 6 digits, the birthday, and 3 digits more, since 1999 with a check digit or `X`.
enum IdentityNumber {
  /// The first two digits of places: provinces, and Hong Kong, Macao, Taiwan and foreigners.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54,
    61, 62, 63, 64, 65, 71, 81, 82, 83, 91,
  ]

  static func isOne(_ digits: [UInt8], endsInX: Bool) -> Bool {
    guard digits.count >= 15, provinces.contains(WrittenDay.number(digits[..<2])) else { return false }
    switch digits.count {
    case 18: return WrittenDay.isOne(digits[6..<14])
    case 17: return endsInX && WrittenDay.isOne(digits[6..<14])
    case 15: return WrittenDay.isOne(month: digits[8..<10], day: digits[10..<12])
    default: return false
    }
  }

  /// Whether the last of 18 digits is the check digit (GB 11643); shorter numbers have none.
  static func isProved(_ digits: [UInt8]) -> Bool {
    guard digits.count == 18 else { return true }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * Int($1.1) }
    return [1, 0, -1, 9, 8, 7, 6, 5, 4, 3, 2][sum % 11] == Int(digits[17])
  }
}

/// Telephones of offices and homes: an area's code from 010 to 0999, and 7 or 8 digits.
enum LandlineNumber {
  /// Whether it is one; a number with the country's code is, where a plus stands before it.
  static func isOne(_ window: NumberWindow, followsPlus: @autoclosure () -> Bool) -> Bool {
    var digits = window.digits[...]
    var area = 3...4
    guard digits.count <= 14, let first = digits.first, first == 0 || first == 8 else { return false }
    if first == 8 {
      guard digits.starts(with: [8, 6]), followsPlus() else { return false }
      digits = digits.dropFirst(2)
      area = digits.first == 0 ? 3...4 : 2...3
    }
    guard (digits.first == 0) != (area.lowerBound == 2) else { return false }
    if digits.first == 0, let second = digits.dropFirst().first, second == 0 { return false }
    return area.contains { code in
      let local = digits.count - code
      guard local == 7 || local == 8 else { return false }
      let start = window.digits.count - local
      let usual: Set<Int> = [start, start + local - 4, window.digits.count - digits.count]
      // A subscriber's number begins with 2 to 9; one that people made up stands behind its area's code.
      let isSubscriber = digits[digits.startIndex + code] >= 2 || (window.cuts == [start] && first == 0)
      return window.isGrouped(like: usual) && isSubscriber
    }
  }
}

/// Cards of banks: 16 to 19 digits, most with a last digit that Luhn's sum proves.
enum BankCardNumber {
  static func isOne(_ digits: [UInt8], isNamed: @autoclosure () -> Bool) -> Bool {
    guard (16...19).contains(digits.count), digits[0] != 0 else { return false }
    if digits[..<2] == [6, 2] || isNamed() { return true }
    return (3...6).contains(digits[0]) && isProved(digits)
  }

  /// Luhn's sum (ISO/IEC 7812-1).
  private static func isProved(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * (place.isMultiple(of: 2) ? 1 : 2)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10)
  }
}
