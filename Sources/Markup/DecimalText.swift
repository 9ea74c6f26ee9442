/// Writes numbers in fixed point without a locale, so that the same value always gives the same bytes.
package enum DecimalText {
  /// Appends a number rounded half away from zero, without trailing zeros; what is not finite becomes 0.
  ///
  /// At most `decimals` digits, 0…6, stand after the point; fewer where a large value cannot hold so many, and
  /// from 9e18 on the number stands as Swift describes it (1e+20).
  package static func append(_ value: Double, decimals: Int, to bytes: inout [UInt8]) {
    guard value.isFinite, abs(value) < 9e18 else {
      bytes.append(contentsOf: value.isFinite ? String(value).utf8 : "0".utf8)
      return
    }
    let scale = scales.prefix(min(6, max(0, decimals)) + 1).last { abs(value) < 9e15 / Double($0) } ?? 1
    let scaled = Int((value * Double(scale)).rounded(.toNearestOrAwayFromZero))
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    append(whole: scaled.magnitude / UInt(scale), to: &bytes)
    var fraction = Int(scaled.magnitude % UInt(scale))
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var place = scale / 10
    while fraction > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(fraction / place))
      fraction %= place
      place /= 10
    }
  }

  /// The number as text: 33.3, 7, -0.5.
  package static func text(_ value: Double, decimals: Int = 2) -> String {
    var bytes: [UInt8] = []
    append(value, decimals: decimals, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let scales = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]

  private static func append(whole: UInt, to bytes: inout [UInt8]) {
    if whole >= 10 { append(whole: whole / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(whole % 10))
  }
}
