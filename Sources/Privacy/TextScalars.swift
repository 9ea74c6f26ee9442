/// The scalars of a text in UTF-8 with their places; what is no UTF-8 reads as U+FFFD.
struct TextScalars {
  private let text: [UInt8]
  private var index: Int

  /// The scalars from a byte on.
  init(_ text: [UInt8], from index: Int = 0) {
    self.text = text
    self.index = index
  }

  /// The next scalar and its bytes; nil at the end.
  mutating func next() -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    guard index < text.count else { return nil }
    let start = index
    let first = text[index]
    index += 1
    if first < 0x80 { return (Unicode.Scalar(first), start..<index) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (first >= 0xF0 ? 0x07 : first >= 0xE0 ? 0x0F : 0x1F)
    while index < min(start + length, text.count), text[index] & 0xC0 == 0x80 {
      value = value << 6 | UInt32(text[index] & 0x3F)
      index += 1
    }
    let isWhole = index == start + length && first >= 0xC2
    return (isWhole ? Unicode.Scalar(value) ?? "\u{FFFD}" : "\u{FFFD}", start..<index)
  }
}
