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
    let isQuoted = text.utf8.contains(where: needsQuotes)
    if isQuoted { bytes.append(quote) }
    if FormulaGuard.actsAsFormula(text) { bytes.append(FormulaGuard.mark) }
    if isQuoted {
      for byte in text.utf8 {
        if byte == quote { bytes.append(quote) }
        bytes.append(byte)
      }
      bytes.append(quote)
    } else {
      bytes += text.utf8
    }
  }

  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
  }
}
