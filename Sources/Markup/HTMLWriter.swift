/// Writes nodes as UTF-8: text and attribute values escaped, void elements without an end tag.
public enum HTMLWriter {
  /// The bytes of a node.
  public static func bytes(of node: Node) -> [UInt8] {
    var bytes: [UInt8] = []
    append(node, to: &bytes)
    return bytes
  }

  /// Appends the bytes of a node.
  public static func append(_ node: Node, to bytes: inout [UInt8]) {
    var buffer = ByteBuffer(capacity: 4096)
    append(node, to: &buffer)
    buffer.withBytes { bytes.append(contentsOf: $0) }
  }

  /// The attributes as they stand in a tag, each after a space.
  static func markup(of attributes: [Attribute]) -> Markup {
    var buffer = ByteBuffer(capacity: 256)
    for attribute in attributes { append(attribute, to: &buffer) }
    return Markup(raw: buffer.withBytes { Array($0) })
  }

  private static func append(_ node: Node, to bytes: inout ByteBuffer) {
    switch node {
    case .text(let text): Escaping.append(text, to: &bytes)
    case .raw(let markup): append(markup, to: &bytes)
    case .fragment(let nodes): for node in nodes { append(node, to: &bytes) }
    case .element(let element): append(element, to: &bytes)
    }
  }

  private static func append(_ element: Element, to bytes: inout ByteBuffer) {
    appendTag(element.name, to: &bytes)
    for attribute in element.attributes { append(attribute, to: &bytes) }
    bytes.append(UInt8(ascii: ">"))
    if element.children.isEmpty, element.text.isEmpty, isVoid(element.name) { return }
    if !element.text.isEmpty { Escaping.append(element.text, to: &bytes) }
    for child in element.children { append(child, to: &bytes) }
    appendEndTag(element.name, to: &bytes)
  }

  /// Opens a tag; its attributes and `>` follow.
  static func appendTag(_ name: StaticString, to bytes: inout ByteBuffer) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
  }

  static func appendEndTag(_ name: StaticString, to bytes: inout ByteBuffer) {
    bytes.append("</")
    bytes.append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  static func append(_ attribute: Attribute, to bytes: inout ByteBuffer) {
    switch attribute.value {
    case nil: return
    case .run(let markup): return append(markup, to: &bytes)
    default: break
    }
    if case .present = attribute.value {
      bytes.append(UInt8(ascii: " "))
      return bytes.append(attribute.name)
    }
    appendName(attribute.name, to: &bytes)
    switch attribute.value {
    case .text(let text): Escaping.append(text, to: &bytes)
    case .raw(let markup): append(markup, to: &bytes)
    case .number(let number, let decimals):
      DecimalText.append(number, decimals: Int(decimals), to: &bytes)
    case .present, .run, nil: break
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an attribute up to the quote before its value.
  static func appendName(_ name: StaticString, to bytes: inout ByteBuffer) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    bytes.append("=\"")
  }

  private static func append(_ markup: Markup, to bytes: inout ByteBuffer) {
    markup.bytes.withUnsafeBufferPointer { bytes.append($0) }
  }

  /// Whether an element has no end tag by the HTML standard (13.1.2).
  private static func isVoid(_ name: StaticString) -> Bool {
    voidWords.contains(word(name))
  }

  private static let voidWords =
    ([
      "br", "hr", "img", "input", "link", "meta", "col", "wbr", "source", "area", "base", "embed", "track",
    ] as [StaticString]).map(word)

  /// A name of up to eight letters as one number; longer names, of which none is void, give 0.
  private static func word(_ name: StaticString) -> UInt64 {
    name.withUTF8Buffer { $0.count > 8 ? 0 : $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }
}
