/// Reads whatever file a table may come in.
package enum GridReader {
  /// The sheets of a workbook, or the one grid of a delimited text; the file's first bytes tell which it is.
  ///
  /// The value is nil only where nothing can be read. The configuration may name the encoding of text. Radicals are read as
  /// the characters that they look like where `foldsRadicals` says so, which is told once.
  package static func read(
    _ bytes: [UInt8], file: String, encoding: TextEncoding? = nil, limits: TableLimits = TableLimits(),
    foldsRadicals: Bool = false
  ) -> ReadResult<[Grid]> {
    if bytes.starts(with: oldWorkbook) { return ReadResult(nil, [.oldWorkbook(file: file)]) }
    if archives.contains(where: { bytes.starts(with: $0) }) {
      return WorkbookReader.read(bytes, file: file, limits: limits, foldsRadicals: foldsRadicals)
    }
    if let other = TextKind.finding(bytes, file: file) {
      return ReadResult(nil, [other])
    }
    let read = CSVReader.grid(
      bytes, file: file, encoding: encoding, limits: limits, foldsRadicals: foldsRadicals)
    guard TextKind.isNamedAsWorkbook(file), !bytes.isEmpty else {
      return ReadResult(read.value.map { [$0] }, read.findings)
    }
    guard let grid = read.value else {
      // A text that passes a limit is one all the same.
      let isText = DecodedText.decode(bytes, file: file, as: encoding).value != nil
      return ReadResult(nil, isText ? read.findings : [.neitherWorkbookNorText(file: file)])
    }
    guard grid.rows.contains(where: { $0.count > 1 }) else {
      return ReadResult(nil, [.proseAsWorkbook(file: file)])
    }
    return ReadResult([grid], [.textAsWorkbook(file: file)] + read.findings)
  }

  /// What an OLE file begins with, in which old and encrypted workbooks come.
  private static let oldWorkbook: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
  /// What a zip archive begins with: a part, the end of an empty one, or the mark of a split one.
  private static let archives: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08],
  ]
}
