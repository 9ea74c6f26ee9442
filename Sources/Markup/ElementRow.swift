/// Many small elements in a row, written as they come: for the marks of a chart.
///
/// It spares the tree of nodes, which costs more than the few bytes of such an element.
public struct ElementRow: ~Copyable {
  private var buffer: ByteBuffer

  /// A row with room for this many bytes before it has to grow.
  public init(capacity: Int = 1024) {
    buffer = ByteBuffer(capacity: capacity)
  }

  /// Appends an element that holds text or a tooltip.
  public mutating func append(
    _ name: StaticString, _ first: Attribute, _ second: Attribute, _ third: Attribute? = nil,
    text: String = "", tooltip: String = ""
  ) {
    begin(name)
    append(first)
    append(second)
    if let third { append(third) }
    end(name, text: text, tooltip: tooltip)
  }

  /// Appends an element whose content `body` writes.
  public mutating func append(
    _ name: StaticString, _ attributes: [Attribute], content body: (inout ElementRow) -> Void
  ) {
    begin(name, attributes)
    end(name, content: body)
  }

  /// Begins an element; more attributes may follow until its `end`.
  public mutating func begin(_ name: StaticString, _ attributes: [Attribute] = []) {
    HTMLWriter.appendTag(name, to: &buffer)
    for attribute in attributes { append(attribute) }
  }

  /// Appends an attribute to the element that was begun.
  public mutating func append(_ attribute: Attribute) {
    HTMLWriter.append(attribute, to: &buffer)
  }

  /// Appends a number, rounded to at most this many decimals, as an attribute of the element that was begun.
  public mutating func append(_ name: StaticString, _ value: Double, decimals: Int) {
    HTMLWriter.appendName(name, to: &buffer)
    DecimalText.append(value, decimals: decimals, to: &buffer)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Appends bytes that need no escaping as an attribute of the element that was begun.
  public mutating func append(_ name: StaticString, raw value: [UInt8]) {
    HTMLWriter.appendName(name, to: &buffer)
    value.withUnsafeBufferPointer { buffer.append($0) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Ends the element that was begun, with a tooltip and text in it.
  public mutating func end(_ name: StaticString, text: String = "", tooltip: String = "") {
    buffer.append(UInt8(ascii: ">"))
    if !tooltip.isEmpty {
      buffer.append("<title>")
      Escaping.append(tooltip, to: &buffer)
      buffer.append("</title>")
    }
    if !text.isEmpty { Escaping.append(text, to: &buffer) }
    HTMLWriter.appendEndTag(name, to: &buffer)
  }

  /// Ends the element that was begun, with the content that `body` writes.
  public mutating func end(_ name: StaticString, content body: (inout ElementRow) -> Void) {
    buffer.append(UInt8(ascii: ">"))
    body(&self)
    HTMLWriter.appendEndTag(name, to: &buffer)
  }

  /// Appends text to the content of the element that is being written.
  public mutating func append(text: String) {
    Escaping.append(text, to: &buffer)
  }

  /// The elements appended so far.
  public var node: Node { .raw(Markup(raw: buffer.withBytes { Array($0) })) }
}
