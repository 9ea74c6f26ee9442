/// Texts as scripts write them.
enum ScriptText {
  /// A text between quotes that ends no script element and no line, whatever it holds.
  static func quoted(_ text: [UInt8]) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(text.count + 2)
    var rest = text[...]
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "<"): bytes += Array("\\u003c".utf8)
      case 0..<0x20, 0x7F: bytes.append(0x20)
      case 0xE2 where rest.starts(with: [0xE2, 0x80, 0xA8]) || rest.starts(with: [0xE2, 0x80, 0xA9]):
        bytes += Array(rest.starts(with: [0xE2, 0x80, 0xA8]) ? "\\u2028".utf8 : "\\u2029".utf8)
        rest = rest.dropFirst(2)
      default: bytes.append(byte)
      }
      rest = rest.dropFirst()
    }
    bytes.append(UInt8(ascii: "\""))
    return bytes
  }
}
