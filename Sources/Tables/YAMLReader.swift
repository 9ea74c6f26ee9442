internal import Diagnostics

/// Reads the part of YAML that a programme needs: maps, lists and texts, each with its place.
///
/// Anchors, aliases, tags, merge keys, keys that are not text, repeated keys and second documents are findings.
package enum YAMLReader {
  /// The most bytes, values and levels that one text may have.
  enum Limit {
    static let bytes = 256 << 10
    static let values = 50_000
    static let depth = 32
  }

  /// Reads a file in any encoding that text files may have; what is empty reads as an empty map.
  package static func readFile(
    _ bytes: [UInt8], file: String, encoding: TextEncoding? = nil
  ) -> ReadResult<YAML> {
    guard bytes.count <= Limit.bytes * 2 else {
      return ReadResult(nil, [.yamlTooLarge(bytes.count, in: Place(file: file))])
    }
    let decoded = DecodedText.decode(bytes, file: file, as: encoding)
    guard let text = decoded.value else { return ReadResult(nil, decoded.findings) }
    return read(text.bytes, file: file)
  }

  /// Reads UTF-8 text that starts at `firstLine` of the file, such as a note's front matter.
  package static func read(_ bytes: [UInt8], file: String, firstLine: Int = 1) -> ReadResult<YAML> {
    let plain = YAMLSource(bytes: bytes, file: file, firstLine: firstLine, hasLines: false)
    guard bytes.count <= Limit.bytes else {
      return ReadResult(nil, [.yamlTooLarge(bytes.count, in: plain.place(TextPosition()))])
    }
    if let value = PlainYAML.read(plain) { return ReadResult(value, []) }
    let source = plain.withLines
    if let separator = source.lineSeparator { return ReadResult(nil, [separator]) }
    return readByEvents(source)
  }

  /// Reads a text by libyaml, whatever it holds.
  static func readByEvents(_ source: YAMLSource) -> ReadResult<YAML> {
    source.bytes.withUnsafeBufferPointer { buffer in
      guard let events = YAMLEvents(buffer) else { return ReadResult(nil, [.yamlOutOfMemory(in: source)]) }
      var composer = YAMLComposer(events: events, source: source)
      return composer.readDocument()
    }
  }
}
