internal import Diagnostics

/// The first place where a file is not text in an encoding.
struct DecodingFault: Error {
  var encoding: TextEncoding
  /// The offset of the byte in the file, from 0.
  var offset: Int
  var line: Int
  var column: Int
  /// The byte that is wrong; nil where the system cannot convert the encoding at all.
  var byte: UInt8?

  /// The finding about a file whose encoding the configuration named, or that was tried for want of a name.
  func finding(file: String, isNamed: Bool) -> Finding {
    let name = encoding.rawValue.uppercased()
    guard let byte else {
      return Finding(
        "unsupported-encoding", at: Place(file: file),
        Wording(zh: "本系统不能转换 \(name)", en: "this system cannot convert \(name)"),
        help: Wording(zh: "把文件另存为 UTF-8", en: "save the file as UTF-8"))
    }
    let hexadecimal = Self.hexadecimal(byte)
    return Finding(
      "undecodable-text", at: .text(file, line: line, column: column),
      Wording(
        zh: "第 \(offset + 1) 个字节（第 \(line) 行，\(hexadecimal)）不是 \(name) 文字",
        en: "byte \(offset + 1) (line \(line), \(hexadecimal)) is not \(name) text"),
      help: isNamed
        ? Self.namedHelp
        : Wording(
          zh: "用 Excel 或 WPS 另存为“CSV UTF-8”，或用记事本另存为 UTF-8；文件若在传输中被截断，请重新取一份",
          en: "save the file as UTF-8 again; if it was cut short on the way, fetch it once more"))
  }

  private static let namedHelp = Wording(
    zh: "programme.yaml 的 encoding 指定了这种编码；改正或删去 encoding，或把文件另存为这种编码",
    en: "the key encoding in programme.yaml asks for it; mend or remove the key, or save the file so")

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.utf8.count == 1 ? "0" : "") + digits
  }
}

extension Finding {
  /// The finding about text that reads as the GB18030 that was named, but is UTF-8 as well.
  static func doubtfulEncoding(file: String) -> Finding {
    Finding(
      "doubtful-encoding", .warning, at: Place(file: file),
      Wording(
        zh: "按 programme.yaml 的 encoding 以 GB18030 读，但文件更像 UTF-8",
        en: "read as GB18030 since programme.yaml says so, but the file looks like UTF-8"),
      help: Wording(
        zh: "文字若成了乱码，改正或删去 encoding", en: "if the text is garbled, mend or remove the key encoding"))
  }
}

extension DecodedText {
  /// The finding about NUL bytes in the text, at the first of them.
  static func nulFinding(_ text: DecodedText, file: String) -> Finding? {
    let bytes = text.bytes.span
    guard let first = bytes.indices.first(where: { bytes[$0] == 0 }) else { return nil }
    let count = text.bytes[first...].reduce(into: 0) { count, byte in count += byte == 0 ? 1 : 0 }
    let position = TextPosition(after: text.bytes[..<first])
    return Finding(
      "nul-byte", at: .text(file, line: position.line, column: position.column),
      Wording(
        zh: "文字里有 \(count) 个空字节（NUL），第一个在第 \(position.line) 行",
        en: "the text holds \(count) NUL byte(s), the first in line \(position.line)"),
      help: Wording(
        zh: "这多半不是文本文件，或是没有标记的 UTF-16；请另存为 UTF-8",
        en: "this is probably not a text file, or UTF-16 without its mark; save it as UTF-8"))
  }
}
