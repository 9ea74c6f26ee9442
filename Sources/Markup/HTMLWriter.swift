/// Writes nodes as UTF-8: text and attribute values escaped, void elements without an end tag.
package enum HTMLWriter {
  package static func bytes(of node: Node) -> [UInt8] {
    var bytes: [UInt8] = []
    append(node, to: &bytes)
    return bytes
  }

  package static func append(_ node: Node, to bytes: inout [UInt8]) {
    switch node {
    case .text(let text): Escaping.append(text, to: &bytes)
    case .raw(let markup): bytes.append(contentsOf: markup.bytes)
    case .fragment(let nodes): for node in nodes { append(node, to: &bytes) }
    case .element(let element): append(element, to: &bytes)
    }
  }

  private static func append(_ element: Element, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: element.name.utf8)
    for attribute in element.attributes { append(attribute, to: &bytes) }
    bytes.append(UInt8(ascii: ">"))
    if element.children.isEmpty, isVoid(element.name) { return }
    for child in element.children { append(child, to: &bytes) }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: element.name.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  private static func append(_ attribute: Attribute, to bytes: inout [UInt8]) {
    guard let value = attribute.value else { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: attribute.name.utf8)
    if case .present = value { return }
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    switch value {
    case .text(let text): Escaping.append(text, to: &bytes)
    case .number(let number): DecimalText.append(number, decimals: 3, to: &bytes)
    case .present: break
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The void elements of the HTML standard (13.1.2) that have no end tag.
  private static func isVoid(_ name: String) -> Bool {
    switch name {
    case "br", "hr", "img", "input", "link", "meta", "col", "wbr", "source", "area", "base", "embed", "track":
      true
    default: false
    }
  }
}
