import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// The lines of a note as its writer knows them, to say where something stands.
struct SourceLines {
  let file: String
  let bytes: [UInt8]
  /// The line of the file that the first line is.
  let firstLine: Int
  private let starts: [Int]
  /// How many scalars stand before each line in the file, where a line is the end of a longer one.
  private let indents: [Int]

  init(file: String, bytes: [UInt8], firstLine: Int) {
    self.init(file: file, bytes: bytes, firstLine: firstLine, indents: [])
  }

  private init(file: String, bytes: [UInt8], firstLine: Int, indents: [Int]) {
    self.file = file
    self.bytes = bytes
    self.firstLine = firstLine
    self.indents = indents
    starts = SourceLines.starts(of: bytes)
  }

  private static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32 + 1)
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      while let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start) {
        start = UnsafeRawPointer(found) - base + 1
        starts.append(start)
      }
    }
    return starts
  }

  /// The lines of a fenced block's content, whose first line is a line of these, from 1.
  func inner(_ content: [UInt8], fromLine line: Int) -> SourceLines {
    let plain = SourceLines(file: file, bytes: content, firstLine: firstLine + line - 1)
    let indents = (1...plain.starts.count).map { inner in
      let whole = range(ofLine: line + inner - 1)
      let indent = scalars(whole) - plain.scalars(plain.range(ofLine: inner))
      return max(0, indent) + self.indent(ofLine: line + inner - 1)
    }
    return SourceLines(file: file, bytes: content, firstLine: plain.firstLine, indents: indents)
  }

  /// How many lines there are; the last is empty where the text ends with a line break.
  var count: Int { starts.count }

  /// How many blanks and tabs a line begins with.
  func indentation(ofLine line: Int) -> Int {
    bytes[range(ofLine: line)].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
  }

  /// The bytes of a line, from 1, without its ending; empty beyond the text.
  func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The place of a byte of a line; the line from 1, the byte from 0.
  func place(line: Int, byte: Int) -> Place {
    let range = range(ofLine: line)
    let end = min(range.upperBound, range.lowerBound + max(0, byte))
    let column = indent(ofLine: line) + scalars(range.lowerBound..<end) + 1
    return .text(file, line: firstLine + line - 1, column: column)
  }

  /// The place of an offset of the text.
  func place(at offset: Int) -> Place {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return place(line: low + 1, byte: offset - starts[low])
  }

  /// The first offset in a range at which the text reads so; nil if it does nowhere.
  func find(_ wanted: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = wanted.first, wanted.count <= range.count else { return nil }
    return bytes[range].withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      let starts = bytes.count - wanted.count + 1
      var start = 0
      while start < starts, let found = memchr(base + start, Int32(first), starts - start) {
        start = UnsafeRawPointer(found) - base
        if memcmp(found, wanted, wanted.count) == 0 { return range.lowerBound + start }
        start += 1
      }
      return nil
    }
  }

  /// The text of a line of the file; nil when it is too long to show.
  func excerpt(fileLine: Int) -> String? {
    let range = range(ofLine: fileLine - firstLine + 1)
    return range.count > 600 ? nil : String(decoding: bytes[range], as: UTF8.self)
  }

  private func indent(ofLine line: Int) -> Int {
    line >= 1 && line <= indents.count ? indents[line - 1] : 0
  }

  private func scalars(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
