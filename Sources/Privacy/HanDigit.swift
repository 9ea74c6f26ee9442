/// The Chinese signs for the digits.
enum HanDigit {
  private static let values: [Unicode.Scalar: UInt8] = [
    "〇": 0, "零": 0, "一": 1, "幺": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  static func value(_ scalar: Unicode.Scalar) -> UInt8? { values[scalar] }

  /// Whether the three bytes from an index are one of them.
  static func stands(in text: Span<UInt8>, at index: Int) -> Bool {
    guard index + 2 < text.count else { return false }
    switch UInt32(text[index]) << 16 | UInt32(text[index + 1]) << 8 | UInt32(text[index + 2]) {
    case 0xE38087, 0xE99BB6, 0xE4B880, 0xE5B9BA, 0xE4BA8C, 0xE4B889, 0xE59B9B, 0xE4BA94, 0xE585AD, 0xE4B883,
      0xE585AB, 0xE4B99D:
      return true
    default: return false
    }
  }
}
