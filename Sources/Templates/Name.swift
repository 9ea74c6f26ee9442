/// A name that templates use for a piece of data, hashed once so that lookups compare numbers first.
package struct Name: Hashable, Sendable {
  package let text: String
  package let code: UInt64

  package init(_ text: String) {
    self.text = text
    self.code = Name.code(of: text.utf8)
  }

  package static func == (a: Name, b: Name) -> Bool { a.code == b.code && a.text == b.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// FNV-1a over the UTF-8 bytes: the same in every process.
  private static func code(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

extension Name: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}
