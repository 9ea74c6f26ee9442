import Diagnostics

/// A template's bytes together with the file they came from, to say where something stands.
struct SourceText: Sendable {
  /// How many bytes lie between two of `scalarCounts`.
  private static let stride = 1024

  let file: String
  let bytes: [UInt8]
  /// Where each line begins.
  private let lineStarts: [Int]
  /// How many Unicode scalars begin before each stride of bytes, so that no column is counted from afar.
  private let scalarCounts: [Int]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var lineStarts = [0]
    var scalarCounts: [Int] = []
    var scalars = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.stride == 0 { scalarCounts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte == UInt8(ascii: "\n") { lineStarts.append(index + 1) }
    }
    if bytes.count % Self.stride == 0 { scalarCounts.append(scalars) }
    self.lineStarts = lineStarts
    self.scalarCounts = scalarCounts
  }

  /// The line and column of a byte; columns count Unicode scalars.
  func place(at offset: Int) -> Place {
    let line = lineIndex(before: offset)
    let column = scalars(before: offset) - scalars(before: lineStarts[line])
    return .text(file, line: line + 1, column: column + 1)
  }

  /// The line around a byte, without its line break, cut where it is long.
  func line(around offset: Int) -> String {
    let line = lineIndex(before: offset)
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    var content = bytes[lineStarts[line]..<end]
    while let last = content.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      content.removeLast()
    }
    return CutText.line(content, around: min(offset, content.endIndex))
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The beginning of a piece of the text, as much as messages show.
  func start(of range: Range<Int>) -> String {
    range.count <= CutText.name ? text(range) : CutText.whole(bytes[range].prefix(CutText.name))
  }

  /// A piece of the text as messages quote it, with `…` for its end where it is long.
  func quoted(_ range: Range<Int>) -> String { start(of: range) + (range.count > CutText.name ? "…" : "") }

  /// Where the line that holds a byte begins.
  func lineStart(before offset: Int) -> Int { lineStarts[lineIndex(before: offset)] }

  /// The last line that begins at an offset or before it.
  private func lineIndex(before offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalars(before offset: Int) -> Int {
    let offset = min(offset, bytes.count)
    let start = offset - offset % Self.stride
    return scalarCounts[offset / Self.stride] + bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
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
