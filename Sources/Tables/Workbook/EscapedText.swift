/// Decodes the `_xHHHH_` by which workbooks write characters that XML cannot hold.
enum EscapedText {
  /// The text with its escapes resolved, and every line break as a line feed.
  ///
  /// `_x0000_` and halves of surrogate pairs stay as they are written.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    append(bytes.span, to: &text)
    return text
  }

  /// Resolves the escapes of the bytes from an index on, in place.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard needsDecoding(bytes.span, from: start) else { return }
    let written = Array(bytes[start...])
    bytes.removeSubrange(start...)
    append(written.span, to: &bytes)
  }

  private static func needsDecoding(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    for index in start..<bytes.count where bytes[index] == .carriageReturn || bytes[index] == underscore {
      return true
    }
    return false
  }

  private static func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    var index = 0
    var endsInReturn = false
    while index < bytes.count {
      let (scalar, length) = scalar(bytes, at: index)
      let isReturn = scalar == "\r" || (scalar == nil && bytes[index] == .carriageReturn)
      let isFeed = scalar == "\n" || (scalar == nil && bytes[index] == .lineFeed)
      if isReturn {
        text.append(.lineFeed)
      } else if let scalar, !isFeed {
        text.append(contentsOf: UTF8.encode(scalar) ?? .init())
      } else if !(isFeed && endsInReturn) {
        text.append(isFeed ? .lineFeed : bytes[index])
      }
      endsInReturn = isReturn
      index += length
    }
  }

  private static let underscore = UInt8(ascii: "_")

  /// The character that an escape at the index means, with its length; no character and 1 where there is no escape.
  private static func scalar(_ bytes: Span<UInt8>, at index: Int) -> (Unicode.Scalar?, length: Int) {
    guard let unit = unit(bytes, at: index), unit != 0 else { return (nil, 1) }
    if let scalar = Unicode.Scalar(UInt32(unit)) { return (scalar, 7) }
    guard UTF16.isLeadSurrogate(unit), let next = self.unit(bytes, at: index + 7),
      UTF16.isTrailSurrogate(next)
    else { return (nil, 1) }
    let value = 0x10000 + (UInt32(unit - 0xD800) << 10) + UInt32(next - 0xDC00)
    return (Unicode.Scalar(value), 14)
  }

  /// The number of the escape that begins at the index.
  private static func unit(_ bytes: Span<UInt8>, at index: Int) -> UInt16? {
    guard index + 7 <= bytes.count, bytes[index] == underscore, bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == underscore
    else { return nil }
    var value: UInt16 = 0
    for offset in 2..<6 {
      guard let digit = hexadecimalDigit(bytes[index + offset]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x37)
    case 0x61...0x66: UInt16(byte - 0x57)
    default: nil
    }
  }
}
