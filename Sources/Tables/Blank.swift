/// The blanks that people leave around a value: space, tab, line breaks, U+3000, U+00A0 and U+FEFF.
enum Blank {
  /// The range without the blanks at both ends.
  static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let length = length(at: start, in: bytes, end: end) { start += length }
    while start < end, let length = length(before: end, in: bytes, start: start) { end -= length }
    return start..<end
  }

  /// Whether the range holds nothing but blanks.
  static func fills(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    trimmed(range, in: bytes).isEmpty
  }

  private static func length(at index: Int, in bytes: Span<UInt8>, end: Int) -> Int? {
    switch bytes[index] {
    case .space, .tab, .lineFeed, .carriageReturn: 1
    case 0xC2 where isWide(index, 2, bytes, end): 2
    case 0xE3 where isWide(index, 3, bytes, end), 0xEF where isWide(index, 3, bytes, end): 3
    default: nil
    }
  }

  private static func length(before index: Int, in bytes: Span<UInt8>, start: Int) -> Int? {
    switch bytes[index - 1] {
    case .space, .tab, .lineFeed, .carriageReturn: 1
    case 0xA0 where index - start >= 2 && isWide(index - 2, 2, bytes, index): 2
    case 0x80 where index - start >= 3 && isWide(index - 3, 3, bytes, index),
      0xBF where index - start >= 3 && isWide(index - 3, 3, bytes, index):
      3
    default: nil
    }
  }

  /// Whether the bytes at an index are U+00A0, U+3000 or U+FEFF.
  private static func isWide(_ index: Int, _ length: Int, _ bytes: Span<UInt8>, _ end: Int) -> Bool {
    guard end - index >= length else { return false }
    if length == 2 { return bytes[index] == 0xC2 && bytes[index + 1] == 0xA0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return true
    default: return false
    }
  }
}
