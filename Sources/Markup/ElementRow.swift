/// Many small elements in a row, written as they come: for the names of an axis and the dots of a line.
///
/// It spares the tree of nodes, which costs more than the few bytes of such an element.
package struct ElementRow: ~Copyable {
  private var buffer = ByteBuffer(capacity: 1024)

  package init() {}

  /// Appends an element that holds text or a tooltip.
  package mutating func append(
    _ name: StaticString, _ first: Attribute, _ second: Attribute, _ third: Attribute? = nil,
    text: String = "", tooltip: String = ""
  ) {
    HTMLWriter.appendTag(name, to: &buffer)
    HTMLWriter.append(first, to: &buffer)
    HTMLWriter.append(second, to: &buffer)
    if let third { HTMLWriter.append(third, to: &buffer) }
    buffer.append(UInt8(ascii: ">"))
    if !tooltip.isEmpty {
      buffer.append("<title>")
      Escaping.append(tooltip, to: &buffer)
      buffer.append("</title>")
    }
    Escaping.append(text, to: &buffer)
    HTMLWriter.appendEndTag(name, to: &buffer)
  }

  /// The elements appended so far.
  package var node: Node { .raw(Markup(raw: buffer.withBytes { Array($0) })) }
}
