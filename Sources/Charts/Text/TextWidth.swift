/// Measures text by a table of widths, so that words can be placed before any font is known.
///
/// The table holds the widest of the fonts that readers' machines use for interfaces: what fits by it fits on the page.
public enum TextWidth {
  /// The width of text in ems.
  public static func ems(_ text: String) -> Double {
    var text = text
    let ascii = ascii
    return text.withUTF8 { bytes in
      var width = 0.0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          width += ascii[Int(byte)]
          index += 1
        } else if (0xE3...0xED).contains(byte) {
          width += 1
          index += 3
        } else {
          width += ems(scalar(in: bytes, at: &index))
        }
      }
      return width
    }
  }

  /// The width of text in pixels at a font size.
  public static func of(_ text: String, size: Double) -> Double { ems(text) * size }

  /// The text, shortened with … until it is no wider than `width` pixels; empty when not even … fits.
  public static func fitted(_ text: String, width: Double, size: Double) -> String {
    let room = width / size
    guard ems(text) > room else { return text }
    guard room >= 1 else { return "" }
    var used = 1.0
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      used += ems(scalar)
      guard used <= room else { break }
      kept.append(scalar)
    }
    while let last = kept.last, last == " " || last == "\u{200D}" { kept.removeLast() }
    return String(kept) + "…"
  }

  /// The scalar that begins at `index`, which moves behind it; the bytes are those of a string, so they are valid.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Unicode.Scalar {
    let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
    var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for byte in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    index += length
    return Unicode.Scalar(value) ?? " "
  }

  /// The widths of U+0000…U+007F.
  private static let ascii = (0..<0x80 as Range<UInt8>).map { ems(Unicode.Scalar($0)) }

  static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20..<0x7F: Double(latin[Int(scalar.value) - 0x20]) / 100
    case 0..<0x20, 0x7F..<0xA0, 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0xB2, 0xB3, 0xB9: 0.5
    case 0xB7: 1
    case 0x2010...0x2027, 0x2030...0x206F: 1
    case 0xA0..<0x1100, 0x1160..<0x2010: 0.8
    case 0xFF61..<0xFFA0: 0.55
    default: 1.0
    }
  }

  /// Hundredths of an em for U+0020…U+007E.
  private static let latin: [UInt8] = [
    32, 41, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 37, 32, 34,  // space to /
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56,  // 0 to ?
    102, 69, 69, 73, 77, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79,  // @ to O
    67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 39, 34, 39, 84, 56,  // P to _
    50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62,  // ` to o
    64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,  // p to ~
  ]
}
