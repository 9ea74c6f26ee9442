/// The digits of a number without its sign, before and behind the point.
struct DecimalPlaces {
  /// Nothing for a number below 1.
  private(set) var whole: [UInt8]
  /// Without noughts at the end.
  private(set) var fraction: [UInt8]

  var isNought: Bool { whole.isEmpty && fraction.isEmpty }

  /// Digits, and where the point stands among them; far noughts are written out.
  init(digits: [UInt8], point: Int) {
    let zero = UInt8(ascii: "0")
    let front = max(0, min(point, digits.count))
    whole = Array(digits[..<front]) + [UInt8](repeating: zero, count: max(0, point - digits.count))
    fraction = [UInt8](repeating: zero, count: max(0, -point)) + digits[front...]
    trim()
  }

  /// With so many digits behind the point, a half away from nought, as spreadsheets round.
  func rounded(to count: Int) -> DecimalPlaces {
    guard fraction.count > count else { return self }
    var places = self
    let goesUp = fraction[count] >= UInt8(ascii: "5")
    places.fraction.removeSubrange(count...)
    if goesUp { places.countUp() }
    places.trim()
    return places
  }

  private mutating func countUp() {
    if Self.countUp(&fraction), Self.countUp(&whole) { whole.insert(UInt8(ascii: "1"), at: 0) }
  }

  /// Adds one to the last digit; true where one is carried over.
  private static func countUp(_ digits: inout [UInt8]) -> Bool {
    for index in digits.indices.reversed() {
      if digits[index] < UInt8(ascii: "9") {
        digits[index] += 1
        return false
      }
      digits[index] = UInt8(ascii: "0")
    }
    return true
  }

  private mutating func trim() {
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    whole = Array(whole.drop { $0 == UInt8(ascii: "0") })
  }
}
