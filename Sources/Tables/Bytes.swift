extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var quote: UInt8 { 0x22 }
  static var comma: UInt8 { 0x2C }
  static var semicolon: UInt8 { 0x3B }

  var isDigit: Bool { self &- 0x30 < 10 }
}

extension String {
  /// The text of a range of UTF-8 bytes.
  init(decoding bytes: Span<UInt8>, range: Range<Int>) {
    self = bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
