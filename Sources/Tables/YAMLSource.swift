internal import Diagnostics

/// The text that is read as YAML, with its lines and its place in the file.
struct YAMLSource {
  let bytes: [UInt8]
  let file: String
  /// The line of the file that the text starts on.
  let firstLine: Int

  /// Where each line begins; only findings ask for it.
  private let lineStarts: [Int]

  /// Takes a text whose lines are looked up, unless it is known that nobody will.
  init(bytes: [UInt8], file: String, firstLine: Int, hasLines: Bool = true) {
    self.bytes = bytes
    self.file = file
    self.firstLine = firstLine
    self.lineStarts = hasLines ? Self.lineStarts(of: bytes) : []
  }

  /// The same text with its lines.
  var withLines: YAMLSource { YAMLSource(bytes: bytes, file: file, firstLine: firstLine) }

  var lineCount: Int { lineStarts.count }

  func place(_ position: TextPosition) -> Place {
    .text(file, line: position.line + firstLine - 1, column: position.column)
  }

  /// A line of the text, from 1, without its line break; empty beyond the end.
  func line(_ number: Int) -> String { String(decoding: lineBytes(number), as: UTF8.self) }

  /// A line cut where it is long, of which no more is decoded than may be shown.
  func excerpt(_ number: Int) -> String { Excerpt.cut(lineBytes(number)) }

  private func lineBytes(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let end = lineStarts.indices.contains(number) ? lineStarts[number] : bytes.count
    var line = bytes[lineStarts[number - 1]..<end]
    while line.last == .lineFeed || line.last == .carriageReturn { line.removeLast() }
    return line
  }

  /// The finding about the first U+0085, U+2028 or U+2029, which YAML 1.1 takes for a line break and editors do not show.
  var lineSeparator: Finding? {
    let index = bytes.indices.dropLast().first { index in
      switch (bytes[index], bytes[index + 1]) {
      case (0xC2, 0x85): true
      case (0xE2, 0x80): index + 2 < bytes.count && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
      default: false
      }
    }
    guard let index else { return nil }
    return .yamlLineSeparator(at: TextPosition(after: bytes[..<index]), in: self)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices {
      let isLast = index + 1 == bytes.count
      if bytes[index] == .lineFeed
        || (bytes[index] == .carriageReturn && (isLast || bytes[index + 1] != .lineFeed))
      {
        starts.append(index + 1)
      }
    }
    return starts
  }
}
