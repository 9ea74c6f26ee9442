/// Turns the full-width forms that a Chinese keyboard gives into ASCII.
enum Halfwidth {
  /// Reads the bytes with U+FF01…U+FF5E as `!`…`~` and U+2212 as `-`; bytes that are ASCII already are not copied.
  static func reading<Result>(_ bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Result) -> Result {
    guard bytes.indices.contains(where: { bytes[$0] >= 0x80 }) else { return body(bytes) }
    let folded = folded(bytes)
    return body(folded.span)
  }

  private static func folded(_ bytes: Span<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if index + 2 < bytes.count, let ascii = ascii(bytes[index], bytes[index + 1], bytes[index + 2]) {
        result.append(ascii)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func ascii(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt8? {
    switch (a, b, c) {
    case (0xEF, 0xBC, 0x81...0xBF): c - 0x60
    case (0xEF, 0xBD, 0x80...0x9E): c - 0x20
    case (0xE2, 0x88, 0x92): UInt8(ascii: "-")
    default: nil
    }
  }
}
