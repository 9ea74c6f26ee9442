/// Reads whatever file a table may come in.
package enum GridReader {
  /// The sheets of a workbook, or the one grid of a delimited text; the file's first bytes tell which it is.
  ///
  /// The value is nil only where nothing can be read. The configuration may name the encoding of text.
  package static func read(
    _ bytes: [UInt8], file: String, encoding: TextEncoding? = nil, limits: TableLimits = TableLimits()
  ) -> ReadResult<[Grid]> {
    let read = CSVReader.grid(bytes, file: file, encoding: encoding, limits: limits)
    return ReadResult(read.value.map { [$0] }, read.findings)
  }
}
