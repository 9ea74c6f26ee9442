extension DecimalText {
  /// The shortest text that reads as the number again: 35, 6.1, 5.87e-05.
  public static func exact(_ value: Double) -> String {
    let text = value.description
    return text.utf8.suffix(2).elementsEqual(".0".utf8)
      ? String(decoding: text.utf8.dropLast(2), as: UTF8.self) : text
  }

  /// The number with at most `decimals` digits, 0…6, after the point, but never fewer than its first three digits.
  ///
  /// 13.333333 is 13.3333 and 0.000041666 is 0.0000417 with four decimals; below 1e-12 the number stands as Swift
  /// describes it (1e-20).
  public static func significant(_ value: Double, decimals: Int) -> String {
    let size = value.magnitude
    guard size > 0, value.isFinite else { return text(value, decimals: decimals) }
    guard size >= 1e-12 else { return exact(value) }
    var places = decimals
    var scaled = size
    for _ in 0..<decimals { scaled *= 10 }
    if scaled >= 100 { return text(value, decimals: decimals) }
    while scaled < 100 {
      scaled *= 10
      places += 1
    }
    return (value < 0 ? "-" : "") + fraction(Int(scaled.rounded()), places: places)
  }

  /// The number of digits behind the point as text: 417 of seven places is 0.0000417.
  private static func fraction(_ digits: Int, places: Int) -> String {
    var digits = digits
    var places = places
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    guard places > 0 else { return String(digits) }
    let padded = Array(repeating: UInt8(ascii: "0"), count: places + 1) + Array(String(digits).utf8)
    let kept = padded.suffix(max(places + 1, String(digits).utf8.count))
    return String(decoding: kept.dropLast(places), as: UTF8.self) + "."
      + String(decoding: kept.suffix(places), as: UTF8.self)
  }
}
