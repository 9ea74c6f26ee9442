/// Reads comma, semicolon or tab separated text strictly (RFC 4180), with the place of every cell.
package enum CSVReader {
  /// Reads a file's bytes; every fault that can be told apart is reported in one run.
  ///
  /// The table is nil only where nothing can be read: text that cannot be decoded, no header, or a limit that was passed.
  /// The configuration may name the encoding; nil finds it out.
  package static func read(
    _ bytes: [UInt8], file: String, encoding: TextEncoding? = nil, limits: TableLimits = TableLimits()
  ) -> ReadResult<Table> {
    let byteLimit = min(limits.bytes, TableLimits.mostBytes)
    guard bytes.count <= byteLimit else {
      return ReadResult(nil, [.fileTooLarge(bytes.count, limit: byteLimit, file: file)])
    }
    let decoded = DecodedText.decode(bytes, file: file, as: encoding)
    guard let text = decoded.value else { return ReadResult(nil, decoded.findings) }
    var scanner = CSVScanner(file: file, limits: limits, textLength: text.bytes.count)
    scanner.scan(text.bytes.span)
    return scanner.result(text)
  }
}
