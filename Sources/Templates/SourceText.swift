import Diagnostics

/// A template's bytes together with the file they came from, to say where something stands.
struct SourceText: Sendable {
  let file: String
  let bytes: [UInt8]

  /// The line and column of a byte; columns count Unicode scalars.
  func place(at offset: Int) -> Place {
    let start = lineStart(before: offset)
    let line = bytes[..<start].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let column = bytes[start..<max(start, offset)].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return .text(file, line: line, column: column)
  }

  /// The whole line around a byte, without its line break.
  func line(around offset: Int) -> String {
    let start = lineStart(before: offset)
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return String(decoding: line, as: UTF8.self)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where the line that holds a byte begins.
  func lineStart(before offset: Int) -> Int {
    bytes[..<min(offset, bytes.count)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  /// The first byte at or after an offset that is neither a space nor a tab.
  func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, SourceText.isBlank(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Where the next line begins when a line break or the end stands at the offset; nil otherwise.
  func lineBreak(at offset: Int) -> Int? {
    if offset == bytes.count { return offset }
    if bytes[offset] == UInt8(ascii: "\n") { return offset + 1 }
    let isPair = bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
    return isPair && bytes[offset + 1] == UInt8(ascii: "\n") ? offset + 2 : nil
  }

  /// Where a sequence of bytes next begins, searching within a range.
  func firstOffset(of pattern: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = pattern.first, range.count >= pattern.count else { return nil }
    for offset in range.lowerBound...(range.upperBound - pattern.count) where bytes[offset] == first {
      if bytes[offset..<(offset + pattern.count)].elementsEqual(pattern) { return offset }
    }
    return nil
  }

  /// A range without the spaces, tabs and line breaks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let content = bytes[range]
    guard let first = content.firstIndex(where: { !SourceText.isWhitespace($0) }),
      let last = content.lastIndex(where: { !SourceText.isWhitespace($0) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<(last + 1)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  static func isWhitespace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
