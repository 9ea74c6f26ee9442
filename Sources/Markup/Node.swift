/// A piece of HTML or SVG as a value; `HTMLWriter` turns it into bytes and does the escaping.
package enum Node: Sendable {
  case element(Element)
  case text(String)
  case fragment([Node])
  /// Bytes that are HTML already; nothing escapes them again.
  case raw(Markup)

  /// An element with attributes and children, in the order they are written.
  package static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ children: [Node] = []
  ) -> Node {
    .element(Element(name: name, attributes: attributes, children: children))
  }

  /// An element that holds nothing but text.
  package static func element(_ name: StaticString, _ attributes: [Attribute], text: String) -> Node {
    .element(Element(name: name, attributes: attributes, text: text))
  }
}

/// An element; its name is a literal of the program, never text from outside.
package struct Element: Sendable {
  package var name: StaticString
  package var attributes: [Attribute]
  /// Text before the children.
  package var text: String
  package var children: [Node]

  package init(
    name: StaticString, attributes: [Attribute] = [], text: String = "", children: [Node] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.text = text
    self.children = children
  }
}

/// An attribute of an element; a nil value leaves the attribute out.
package struct Attribute: Sendable {
  package enum Value: Sendable {
    case text(String)
    /// Bytes that need no more escaping.
    case raw(Markup)
    /// A number rounded to so many decimals.
    case number(Double, decimals: UInt8)
    /// An attribute without a value, such as `hidden`.
    case present
    /// Several attributes written already.
    case run(Markup)
  }

  package var name: StaticString
  package var value: Value?

  package init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value.map(Value.text)
  }

  /// A value whose bytes need no escaping, such as the data of a path.
  package init(_ name: StaticString, raw value: Markup) {
    self.name = name
    self.value = .raw(value)
  }

  /// A number rounded to at most this many decimals, 0…6.
  package init(_ name: StaticString, _ value: Double, decimals: UInt8 = 3) {
    self.name = name
    self.value = .number(value, decimals: decimals)
  }

  package init(_ name: StaticString, _ value: Int) {
    self.name = name
    self.value = .number(Double(value), decimals: 0)
  }

  package init(_ name: StaticString) {
    self.name = name
    self.value = .present
  }

  /// Attributes that many elements share, escaped and written once.
  package init(run attributes: [Attribute]) {
    self.name = ""
    self.value = .run(HTMLWriter.markup(of: attributes))
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
