/// Days in digits, the year in four, the month and the day in two each.
enum WrittenDay {
  /// Whether eight digits are a day of the years 1900 to 2099.
  static func isOne(_ digits: ArraySlice<UInt8>) -> Bool {
    (1900...2099).contains(number(digits.prefix(4)))
      && isOne(month: digits.dropFirst(4).prefix(2), day: digits.dropFirst(6))
  }

  static func isOne(month: ArraySlice<UInt8>, day: ArraySlice<UInt8>) -> Bool {
    (1...12).contains(number(month)) && (1...31).contains(number(day))
  }

  static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) } }
}
