/// Writes the values of JSON documents, their members in the order given.
package enum JSONText {
  /// An object on one line, of values that are JSON already.
  package static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// A list of values that are JSON already, each on a line that is indented by so many blanks.
  package static func list(_ items: [String], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return items.isEmpty
      ? "[]" : "[\n" + items.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n\(margin)]"
  }

  /// The text as a JSON string in which nothing acts on the terminal that shows it.
  ///
  /// It is escaped scalar by scalar, so that no combining mark hides a quote.
  package static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: bytes += [UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: scalar.value)]
      case 0x00..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: bytes += escape(scalar.value)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The four hexadecimal digits of a control or of a mark that turns the direction of writing.
  private static func escape(_ value: UInt32) -> [UInt8] {
    Array("\\u".utf8) + [12, 8, 4, 0].map { digit(UInt8(truncatingIfNeeded: value >> $0) & 0xF) }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
