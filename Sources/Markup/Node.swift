/// A piece of HTML or SVG as a value; `HTMLWriter` turns it into bytes and does the escaping.
package enum Node: Sendable {
  case element(Element)
  case text(String)
  case fragment([Node])
  /// Bytes that are HTML already; nothing escapes them again.
  case raw(Markup)

  /// An element with attributes and children, in the order they are written.
  package static func element(_ name: String, _ attributes: [Attribute] = [], _ children: [Node] = []) -> Node
  {
    .element(Element(name: name, attributes: attributes, children: children))
  }
}

/// An element: its name must be a literal of the program, never text from outside.
package struct Element: Sendable {
  package var name: String
  package var attributes: [Attribute]
  package var children: [Node]

  package init(name: String, attributes: [Attribute] = [], children: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }
}

/// An attribute of an element; a nil value leaves the attribute out.
package struct Attribute: Sendable {
  package enum Value: Sendable {
    case text(String)
    /// A number rounded to three decimals.
    case number(Double)
    /// An attribute without a value, such as `hidden`.
    case present
  }

  package var name: String
  package var value: Value?

  package init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value.map(Value.text)
  }

  package init(_ name: String, _ value: Double) {
    self.name = name
    self.value = .number(value)
  }

  package init(_ name: String, _ value: Int) {
    self.name = name
    self.value = .number(Double(value))
  }

  package init(_ name: String) {
    self.name = name
    self.value = .present
  }
}

extension Node: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

/// Finished HTML or SVG bytes that need no more escaping.
package struct Markup: Hashable, Sendable {
  package var bytes: [UInt8]

  /// Takes bytes that are HTML already.
  package init(raw bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  package init(_ node: Node) {
    self.bytes = HTMLWriter.bytes(of: node)
  }

  package var isEmpty: Bool { bytes.isEmpty }
  package var string: String { String(decoding: bytes, as: UTF8.self) }
}
