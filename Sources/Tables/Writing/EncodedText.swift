/// Turns UTF-8 into the bytes of another encoding.
enum EncodedText {
  /// The bytes without a byte order mark.
  static func bytes(_ text: [UInt8], in encoding: TextEncoding) throws(EncodingFault) -> [UInt8] {
    guard encoding != .utf8 else { return text }
    guard let converter = TextConverter(from: .utf8, to: encoding) else {
      throw EncodingFault(encoding: encoding, character: nil)
    }
    let (converted, consumed) = converter.convert(text[...])
    guard consumed == text.count else {
      let rest = String(decoding: text[consumed...].prefix(4), as: UTF8.self)
      throw EncodingFault(encoding: encoding, character: rest.unicodeScalars.first)
    }
    return converted
  }
}
