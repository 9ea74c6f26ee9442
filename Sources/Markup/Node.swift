/// A piece of HTML or SVG as a value; `HTMLWriter` turns it into bytes and does the escaping.
public enum Node: Sendable {
  case element(Element)
  case text(String)
  case fragment([Node])
  /// Bytes that are HTML already; nothing escapes them again.
  case raw(Markup)

  /// An element with attributes and children, in the order they are written.
  public static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ children: [Node] = []
  ) -> Node {
    .element(Element(name: name, attributes: attributes, children: children))
  }

  /// An element that holds nothing but text.
  public static func element(_ name: StaticString, _ attributes: [Attribute], text: String) -> Node {
    .element(Element(name: name, attributes: attributes, text: text))
  }
}

/// An element; its name is a literal of the program, never text from outside.
public struct Element: Sendable {
  /// The name, a literal of the program.
  public var name: StaticString
  /// The attributes in the order they are written.
  public var attributes: [Attribute]
  /// Text before the children.
  public var text: String
  /// The nodes inside the element.
  public var children: [Node]

  /// An element from its parts.
  public init(
    name: StaticString, attributes: [Attribute] = [], text: String = "", children: [Node] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.text = text
    self.children = children
  }
}

/// An attribute of an element; a nil value leaves the attribute out.
public struct Attribute: Sendable {
  /// What stands after the name of an attribute.
  public enum Value: Sendable {
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

  /// The name, a literal of the program.
  public var name: StaticString
  /// The value; nil leaves the attribute out.
  public var value: Value?

  /// A text, which is escaped; nil leaves the attribute out.
  public init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value.map(Value.text)
  }

  /// A value whose bytes need no escaping, such as the data of a path.
  public init(_ name: StaticString, raw value: Markup) {
    self.name = name
    self.value = .raw(value)
  }

  /// A number rounded to at most this many decimals, 0…6.
  public init(_ name: StaticString, _ value: Double, decimals: UInt8 = 3) {
    self.name = name
    self.value = .number(value, decimals: decimals)
  }

  /// A whole number.
  public init(_ name: StaticString, _ value: Int) {
    self.name = name
    self.value = .number(Double(value), decimals: 0)
  }

  /// An attribute without a value.
  public init(_ name: StaticString) {
    self.name = name
    self.value = .present
  }

  /// Attributes that many elements share, escaped and written once.
  public init(run attributes: [Attribute]) {
    self.name = ""
    self.value = .run(HTMLWriter.markup(of: attributes))
  }
}

extension Node: ExpressibleByStringInterpolation {
  /// Text from a literal of the program.
  public init(stringLiteral value: String) { self = .text(value) }
}

/// Finished HTML or SVG bytes that need no more escaping.
public struct Markup: Hashable, Sendable {
  /// The bytes as they are written.
  public var bytes: [UInt8]

  /// Takes bytes that are HTML already.
  public init(raw bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// The bytes of a node.
  public init(_ node: Node) {
    self.bytes = HTMLWriter.bytes(of: node)
  }

  /// Whether nothing would be written.
  public var isEmpty: Bool { bytes.isEmpty }
  /// The bytes as text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
