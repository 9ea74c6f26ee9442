/// Writes numbers in fixed point without a locale, so that the same value always gives the same bytes.
public enum DecimalText {
  /// Appends a number rounded half away from zero, without trailing zeros; what is not finite becomes 0.
  ///
  /// At most `decimals` digits, 0…6, stand after the point; fewer where a large value cannot hold so many, and
  /// from 9e18 on the number stands as Swift describes it (1e+20).
  public static func append(_ value: Double, decimals: Int, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
      let count = write(value, decimals: decimals, to: buffer)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// The number as text: 33.3, 7, -0.5.
  public static func text(_ value: Double, decimals: Int = 2) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
      let count = write(value, decimals: decimals, to: buffer)
      return String(decoding: UnsafeBufferPointer(rebasing: buffer[..<count]), as: UTF8.self)
    }
  }

  static func append(_ value: Double, decimals: Int, to bytes: inout ByteBuffer) {
    bytes.append(upTo: room) { write(value, decimals: decimals, to: $0) }
  }

  /// More than any number takes: a sign, 19 digits, a point and six zeros before the first digit.
  private static let room = 32

  /// Writes a number at the start of `buffer`, which has `room` bytes, and returns how many it took.
  private static func write(
    _ value: Double, decimals: Int, to buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    guard value.isFinite, abs(value) < 9e18 else {
      return buffer.update(fromContentsOf: (value.isFinite ? String(value) : "0").utf8)
    }
    var places = min(6, max(0, decimals))
    if abs(value) >= 9e9 {
      while places > 0, abs(value) >= 9e15 / Double(power(places)) { places -= 1 }
    }
    let scaled = rounded(places == 1 ? value * 10 : value * Double(power(places)))
    var digits = scaled.magnitude
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    let first = scaled < 0 ? 1 : 0
    let end = first + max(digitCount(digits), places + 1) + (places > 0 ? 1 : 0)
    if scaled < 0 { buffer[0] = UInt8(ascii: "-") }
    let point = places > 0 ? end - 1 - places : end
    var place = end - 1
    while place >= first {
      if place == point {
        buffer[place] = UInt8(ascii: ".")
      } else {
        buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits % 10)
        digits /= 10
      }
      place -= 1
    }
    return end
  }

  /// Half away from zero; the difference to the whole part is exact for every Double.
  @inline(__always)
  private static func rounded(_ value: Double) -> Int {
    let whole = Int(value)
    let rest = value - Double(whole)
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
  }

  private static func digitCount(_ number: UInt) -> Int {
    var count = 1
    var bound: UInt = 10
    while number >= bound, count < 19 {
      count += 1
      bound *= 10
    }
    return count
  }

  private static func power(_ places: Int) -> UInt {
    switch places {
    case 0: 1
    case 1: 10
    case 2: 100
    case 3: 1000
    case 4: 10_000
    case 5: 100_000
    default: 1_000_000
    }
  }
}
