internal import Diagnostics

/// The UTF-8 bytes of a text file, without a byte order mark, and the encoding they came in.
package struct DecodedText: Sendable {
  /// UTF-8 without NUL bytes.
  package var bytes: [UInt8]
  /// The encoding of the file.
  package var encoding: TextEncoding
}

extension DecodedText {
  /// Decodes a file: by its byte order mark, else as strict UTF-8, else as strict GB18030.
  ///
  /// Where the configuration names an encoding, files without a byte order mark have it, and nothing else is tried.
  package static func decode(
    _ bytes: [UInt8], file: String, as encoding: TextEncoding? = nil
  ) -> ReadResult<DecodedText> {
    let marked = TextEncoding.allCases.first { bytes.starts(with: $0.byteOrderMark) }
    let decoded = (marked ?? encoding).map { decode(bytes, inOnly: $0) } ?? decodeByGuess(bytes)
    switch decoded {
    case .success(let text):
      if let nul = nulFinding(text, file: file) { return ReadResult(nil, [nul]) }
      let isDoubtful = marked == nil && encoding == .gb18030 && isUTF8(bytes)
      return ReadResult(text, isDoubtful ? [.doubtfulEncoding(file: file)] : [])
    case .failure(let fault):
      return ReadResult(nil, [fault.finding(file: file, isNamed: marked == nil && encoding != nil)])
    }
  }

  /// Whether the bytes are UTF-8 beyond ASCII, as hardly any GB18030 text is.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 >= 0x80 } && firstInvalidUTF8(bytes, from: 0) == nil
  }

  private static func decodeByGuess(_ bytes: [UInt8]) -> Result<DecodedText, DecodingFault> {
    guard case .failure(let utf8Fault) = decode(bytes, inOnly: .utf8) else {
      return .success(DecodedText(bytes: bytes, encoding: .utf8))
    }
    if isDamagedUTF8(bytes) { return .failure(utf8Fault) }
    return decode(bytes, inOnly: .gb18030).mapError { gbFault in
      gbFault.offset >= utf8Fault.offset ? gbFault : utf8Fault
    }
  }

  private static func decode(
    _ bytes: [UInt8], inOnly encoding: TextEncoding
  ) -> Result<DecodedText, DecodingFault> {
    let mark = encoding.byteOrderMark
    let start = bytes.starts(with: mark) ? mark.count : 0
    if encoding == .utf8 {
      if let fault = utf8Fault(bytes, from: start) { return .failure(fault) }
      return .success(DecodedText(bytes: start == 0 ? bytes : Array(bytes[start...]), encoding: .utf8))
    }
    guard let converter = TextConverter(from: encoding) else {
      return .failure(DecodingFault(encoding: encoding, offset: 0, line: 1, column: 1, byte: nil))
    }
    let (converted, consumed) = converter.convert(bytes[start...])
    if start + consumed == bytes.count {
      return .success(DecodedText(bytes: converted, encoding: encoding))
    }
    let end = TextPosition(after: converted[...])
    return .failure(
      DecodingFault(
        encoding: encoding, offset: start + consumed, line: end.line, column: end.column,
        byte: bytes[start + consumed]))
  }

  private static func utf8Fault(_ bytes: [UInt8], from start: Int) -> DecodingFault? {
    guard let offset = firstInvalidUTF8(bytes, from: start)?.lowerBound else { return nil }
    let end = TextPosition(after: bytes[start..<offset])
    return DecodingFault(
      encoding: .utf8, offset: offset, line: end.line, column: end.column, byte: bytes[offset])
  }

  /// Whether the bytes are UTF-8 with a few broken places, which GB18030 would turn into nonsense.
  ///
  /// In GBK text about a fifth of the bytes above 127 happen to form UTF-8; nine tenths never do.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    let high = bytes.reduce(into: 0) { count, byte in count += byte >= 0x80 ? 1 : 0 }
    var invalid = 0
    var start = 0
    while invalid * 10 < high, let range = firstInvalidUTF8(bytes, from: start) {
      invalid += range.count
      start = range.upperBound
    }
    return invalid * 10 < high
  }

  /// The byte offsets of the first sequence that is not UTF-8.
  private static func firstInvalidUTF8(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound..<start + error.byteOffsets.upperBound
    }
  }
}
