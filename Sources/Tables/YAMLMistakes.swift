internal import Diagnostics

/// Recognises the slips that people make when they write YAML in Chinese.
enum YAMLMistakes {
  /// The findings for a syntax error: the slips that explain it, else libyaml's own words with advice.
  static func explain(_ fault: YAMLSyntaxFault, in source: YAMLSource) -> [Finding] {
    let near = Set([fault.position.line, fault.contextPosition?.line ?? fault.position.line])
    let slips = (1...source.lineCount).compactMap { number in
      let isNear = near.contains(number)
      let finding = isNear ? indent(ofLine: number, in: source) : nil
      return finding ?? entry(inLine: number, asciiKeyOnly: !isNear, source)
    }
    return slips.isEmpty ? [.yamlSyntax(fault, in: source)] : slips
  }

  /// The finding for a text such as `标题：内容` or `title:内容` that was meant as key and value.
  static func entry(_ text: String, at position: TextPosition, in source: YAMLSource) -> Finding? {
    guard let (key, mark) = keyAndMark(text) else { return nil }
    var place = position
    place.column += key.unicodeScalars.count
    return mark == fullWidthColon
      ? .yamlFullWidthColon(after: key, at: place, in: source)
      : .yamlMissingSpace(after: key, at: place, in: source)
  }

  static func startsWithWideSpace(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first == "\u{3000}" || first == "\u{A0}"
  }

  private static let fullWidthColon: Unicode.Scalar = "："

  private static func entry(inLine number: Int, asciiKeyOnly: Bool, _ source: YAMLSource) -> Finding? {
    let line = source.line(number).unicodeScalars
    var rest = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }
    if rest.starts(with: "- ".unicodeScalars) { rest = rest.dropFirst(2) }
    let text = String(rest)
    if asciiKeyOnly {
      guard let (key, mark) = keyAndMark(text), mark == fullWidthColon, isIdentifier(key) else { return nil }
    }
    let column = line.count - rest.count + 1
    return entry(text, at: TextPosition(line: number, column: column), in: source)
  }

  /// The tab or U+3000 that a line is indented with.
  private static func indent(ofLine number: Int, in source: YAMLSource) -> Finding? {
    let line = source.line(number).unicodeScalars
    let blanks = line.prefix { $0 == " " || $0 == "\t" || $0 == "\u{3000}" || $0 == "\u{A0}" }
    guard blanks.count < line.count, let index = blanks.firstIndex(where: { $0 != " " }) else { return nil }
    let column = blanks.distance(from: blanks.startIndex, to: index) + 1
    let position = TextPosition(line: number, column: column)
    return blanks[index] == "\t"
      ? .yamlTabIndent(at: position, in: source) : .yamlWideIndent(at: position, in: source)
  }

  /// A short word and the `：`, or the `:` without a space, that follows it.
  private static func keyAndMark(_ text: String) -> (key: String, mark: Unicode.Scalar)? {
    let scalars = text.unicodeScalars
    let key = scalars.prefix(25).prefix { $0.properties.isAlphabetic || $0.isKeySign }
    guard key.first?.properties.isAlphabetic == true, key.count <= 24, key.endIndex < scalars.endIndex
    else { return nil }
    let mark = scalars[key.endIndex]
    if mark == fullWidthColon { return (String(key), mark) }
    let next = scalars.index(after: key.endIndex)
    guard mark == ":", isIdentifier(String(key)), next < scalars.endIndex, scalars[next] != " ",
      scalars[next] != "/", scalars[next] != "\t"
    else { return nil }
    return (String(key), mark)
  }

  private static func isIdentifier(_ key: String) -> Bool {
    key.utf8.allSatisfy { $0 < 0x80 }
  }
}

extension Unicode.Scalar {
  /// A digit or a sign that may stand in a key beside letters.
  fileprivate var isKeySign: Bool { ("0"..."9").contains(self) || self == "_" || self == "-" }
}
