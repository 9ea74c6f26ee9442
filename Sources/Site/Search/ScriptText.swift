/// Texts as scripts write them.
enum ScriptText {
  /// Writes a text between quotes; it ends no script element and no line, whatever it holds.
  static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for (index, byte) in text.enumerated() {
      guard let written = replacement(of: byte, at: index, in: text) else { continue }
      bytes += text[start..<index]
      bytes += written.utf8
      start = index + 1
    }
    bytes += text[start...]
    bytes.append(UInt8(ascii: "\""))
  }

  /// What stands for a byte that cannot stand for itself; of U+2028 and U+2029, which older scripts take for line ends, the
  /// first two bytes are left out and the last stands for all three.
  private static func replacement(of byte: UInt8, at index: Int, in text: [UInt8]) -> String? {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "<"): "\\u003c"
    case 0..<0x20, 0x7F: " "
    case 0xE2: isLineEnd(text, from: index) ? "" : nil
    case 0x80: isLineEnd(text, from: index - 1) ? "" : nil
    case 0xA8, 0xA9: isLineEnd(text, from: index - 2) ? (byte == 0xA8 ? "\\u2028" : "\\u2029") : nil
    default: nil
    }
  }

  private static func isLineEnd(_ text: [UInt8], from start: Int) -> Bool {
    start >= 0 && start + 2 < text.count && text[start] == 0xE2 && text[start + 1] == 0x80
      && (text[start + 2] == 0xA8 || text[start + 2] == 0xA9)
  }
}
