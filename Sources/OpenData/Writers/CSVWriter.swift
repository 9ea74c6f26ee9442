internal import Tables

/// Writes a table as spreadsheets and programs read it: UTF-8 with its mark, and no text that acts as a formula.
enum CSVWriter {
  /// The bytes of a table.
  static func bytes(of table: DataTable) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(table.columns.map { .text($0.name) }, to: &bytes)
    for row in table.rows { append(row, to: &bytes) }
    return bytes
  }

  private static func append(_ row: [Value], to bytes: inout [UInt8]) {
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if case .text(let text) = value {
        append(text, to: &bytes)
      } else {
        bytes += value.plainText.utf8
      }
    }
    bytes += "\r\n".utf8
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let isQuoted = text.utf8.contains(where: quoted.contains)
    if isQuoted { bytes.append(quote) }
    if FormulaGuard.actsAsFormula(text) { bytes.append(FormulaGuard.mark) }
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(quote) }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let quoted = Set("\",\r\n".utf8)
}
