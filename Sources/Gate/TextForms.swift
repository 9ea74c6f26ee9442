internal import Tables

/// Texts in the encodings that offices use, as UTF-8.
enum TextForms {
  /// The endings of files that may be text in another encoding.
  private static let texts: Set<String> = ["txt", "csv", "html", "htm", "xml", "json", "md", "svg", "js"]

  /// The bytes of a text that others wrote, in UTF-8; those of other files as they are.
  static func utf8(_ bytes: [UInt8], ending: String) -> [UInt8] {
    guard texts.contains(ending), bytes.contains(where: { $0 >= 0x80 || $0 == 0 }) else { return bytes }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes.dropFirst(2), isBig: bytes.first == 0xFE)
    }
    if isUTF8(bytes) { return bytes }
    guard let converter = TextConverter(from: .gb18030) else { return bytes }
    return converter.convert(bytes[...]).text
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> [UInt8] {
    var units: [UInt16] = []
    var rest = bytes
    while let first = rest.popFirst(), let second = rest.popFirst() {
      units.append(isBig ? UInt16(first) << 8 | UInt16(second) : UInt16(second) << 8 | UInt16(first))
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }
}
