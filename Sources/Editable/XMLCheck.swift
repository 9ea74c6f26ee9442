internal import CExpat

/// Tells whether bytes are sound XML, since Word opens no document with a broken part.
enum XMLCheck {
  /// The line where the XML breaks, from 1; nil where it is sound.
  static func firstBrokenLine(of bytes: [UInt8]) -> Int? {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(bitPattern: UInt8(ascii: "|"))) else { return 1 }
    defer { XML_ParserFree(parser) }
    let status = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: XML_Char.self) { text in
        XML_Parse(parser, text.baseAddress, Int32(clamping: text.count), 1)
      }
    }
    return status == XML_STATUS_OK ? nil : Int(XML_GetCurrentLineNumber(parser))
  }
}
