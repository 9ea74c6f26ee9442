internal import Markup

/// Words of WordprocessingML (ISO/IEC 29500-1, 17) that are written in many places.
enum WordText {
  /// An element whose only content is a value.
  static func value(_ name: StaticString, _ value: String) -> Node {
    .element(name, [Attribute("w:val", value)])
  }

  /// An element whose only content is a whole number.
  static func value(_ name: StaticString, _ value: Int) -> Node {
    .element(name, [Attribute("w:val", value)])
  }

  /// A run of text with its properties.
  static func run(_ text: String, _ properties: [Node] = []) -> Node {
    run([.element("w:t", [Attribute("xml:space", "preserve")], text: text)], properties)
  }

  /// A run of anything that can stand in one.
  static func run(_ content: [Node], _ properties: [Node] = []) -> Node {
    .element("w:r", [], (properties.isEmpty ? [] : [.element("w:rPr", [], properties)]) + content)
  }

  /// A run that jumps to the next tab stop.
  static var tab: Node { run([.element("w:tab")]) }

  /// A field with the result that it shows until Word works it out anew.
  static func field(_ instruction: String, result: [Node]) -> [Node] {
    [
      mark("begin"), run([.element("w:instrText", [Attribute("xml:space", "preserve")], text: instruction)]),
      mark("separate"),
    ] + result + [mark("end")]
  }

  /// One of the marks that a field stands between: `begin`, `separate` or `end`.
  static func mark(_ kind: String) -> Node {
    run([.element("w:fldChar", [Attribute("w:fldCharType", kind)])])
  }

  /// The text without what XML 1.0 forbids (2.2), such as control characters.
  static func clean(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isForbidden($0) }))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
