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

  /// The text as a JSON string; escaped byte by byte, so that no combining mark hides a quote.
  package static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x00..<0x20, 0x7F: bytes += Array("\\u00".utf8) + [digit(byte >> 4), digit(byte & 0xF)]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
