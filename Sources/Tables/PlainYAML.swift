/// Reads the simplest YAML without libyaml: lines of `key: text` in which no byte means anything else.
///
/// Ten thousand notes have such front matter; whatever is not surely plain is left to libyaml, which would read
/// the same.
enum PlainYAML {
  /// The most lines that are read here; each key is compared with those before it.
  private static let lineLimit = 16

  /// The map, or nil where libyaml must read it.
  static func read(_ source: YAMLSource) -> YAML? {
    let bytes = source.bytes.span
    var entries: [YAMLMap.Entry] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != .lineFeed { end += 1 }
      guard entries.count < lineLimit,
        let entry = entry(bytes, start..<end, line: entries.count + 1, source),
        !entries.contains(where: { $0.key == entry.key })
      else { return nil }
      entries.append(entry)
      start = end + 1
    }
    guard !entries.isEmpty else { return nil }
    return .map(YAMLMap(entries: entries, place: source.place(TextPosition())))
  }

  private static func entry(
    _ bytes: Span<UInt8>, _ line: Range<Int>, line number: Int, _ source: YAMLSource
  ) -> YAMLMap.Entry? {
    var colon = line.lowerBound
    while colon < line.upperBound, isLetter(bytes[colon]) || bytes[colon] == UInt8(ascii: "_") { colon += 1 }
    let start = colon + 2
    guard colon > line.lowerBound, isLetter(bytes[line.lowerBound]), start < line.upperBound,
      bytes[colon] == UInt8(ascii: ":"), bytes[colon + 1] == .space,
      isPlain(bytes, start..<line.upperBound)
    else { return nil }
    let column = start - line.lowerBound + 1
    let text = String(decoding: bytes, range: start..<line.upperBound)
    let scalar = YAMLScalar(
      text: text, isQuoted: false, place: source.place(TextPosition(line: number, column: column)))
    return YAMLMap.Entry(
      key: String(decoding: bytes, range: line.lowerBound..<colon),
      keyPlace: source.place(TextPosition(line: number)), value: .scalar(scalar))
  }

  /// Whether a text is made of letters, digits, Chinese, full-width brackets, and single blanks and hyphens inside it.
  private static func isPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var mayPause = false
    while index < range.upperBound {
      let byte = bytes[index]
      if isLetter(byte) || isDigit(byte) {
        mayPause = true
        index += 1
      } else if byte == .space || byte == UInt8(ascii: "-") {
        guard mayPause else { return false }
        mayPause = false
        index += 1
      } else {
        guard isChinese(bytes, index, range.upperBound) else { return false }
        mayPause = true
        index += 3
      }
    }
    return mayPause
  }

  /// Whether U+4E00…U+9FFF or one of U+FF08 and U+FF09 stands at an index.
  private static func isChinese(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 2 < end else { return false }
    let (first, second, third) = (bytes[index], bytes[index + 1], bytes[index + 2])
    switch first {
    case 0xE4: return (0xB8...0xBF).contains(second) && (0x80...0xBF).contains(third)
    case 0xE5...0xE9: return (0x80...0xBF).contains(second) && (0x80...0xBF).contains(third)
    case 0xEF: return second == 0xBC && (third == 0x88 || third == 0x89)
    default: return false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
