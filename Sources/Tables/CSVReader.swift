/// Reads comma, semicolon or tab separated text strictly (RFC 4180), with the place of every cell.
package enum CSVReader {
  /// Reads a file's bytes, the header in its first row; every fault that can be told apart is reported in one run.
  ///
  /// The table is nil only where nothing can be read: text that cannot be decoded, no header, or a limit that was passed.
  /// The configuration may name the encoding; nil finds it out.
  package static func read(
    _ bytes: [UInt8], file: String, encoding: TextEncoding? = nil, limits: TableLimits = TableLimits()
  ) -> ReadResult<Table> {
    let read = grid(bytes, file: file, encoding: encoding, limits: limits)
    guard let grid = read.value else { return ReadResult(nil, read.findings) }
    let table = grid.table()
    return ReadResult(table.value, read.findings + table.findings)
  }

  /// Reads a file's bytes as rows of cells, whatever stands in the first of them.
  ///
  /// Radicals are read as the characters that they look like where `foldsRadicals` says so, which is told once.
  package static func grid(
    _ bytes: [UInt8], file: String, encoding: TextEncoding? = nil, limits: TableLimits = TableLimits(),
    foldsRadicals: Bool = false
  ) -> ReadResult<Grid> {
    let byteLimit = min(limits.bytes, TableLimits.mostBytes)
    guard bytes.count <= byteLimit else {
      return ReadResult(nil, [.fileTooLarge(bytes.count, limit: byteLimit, file: file)])
    }
    let decoded = DecodedText.decode(bytes, file: file, as: encoding)
    guard var text = decoded.value else { return ReadResult(nil, decoded.findings) }
    var radicals: (first: Int, count: Int)?
    if foldsRadicals, let first = Radicals.first(in: text.bytes.span, from: 0) {
      radicals = (first, Radicals.fold(&text.bytes, from: first))
    }
    var scanner = CSVScanner(file: file, limits: limits, textLength: text.bytes.count, radicals: radicals)
    scanner.scan(text.bytes.span)
    return scanner.result(text)
  }
}
