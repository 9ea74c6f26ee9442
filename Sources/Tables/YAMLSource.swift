internal import Diagnostics

/// The text that is read as YAML, with its lines and its place in the file.
struct YAMLSource {
  let bytes: [UInt8]
  let file: String
  /// The line of the file that the text starts on.
  let firstLine: Int

  init(bytes: [UInt8], file: String, firstLine: Int) {
    self.bytes = bytes
    self.file = file
    self.firstLine = firstLine
  }

  var lineCount: Int { lineStarts.count }

  func place(_ position: TextPosition) -> Place {
    .text(file, line: position.line + firstLine - 1, column: position.column)
  }

  /// A line of the text, from 1, without its line break; empty beyond the end.
  func line(_ number: Int) -> String {
    let lineStarts = lineStarts
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let end = lineStarts.indices.contains(number) ? lineStarts[number] : bytes.count
    var line = bytes[lineStarts[number - 1]..<end]
    while line.last == .lineFeed || line.last == .carriageReturn { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  func excerpt(_ number: Int) -> String { Excerpt.cut(line(number)) }

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

  /// Where each line begins; only findings ask for it.
  private var lineStarts: [Int] {
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
