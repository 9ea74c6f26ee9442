extension ChartTable {
  /// A CSV file that Excel and WPS open right: UTF-8 with its mark, lines that end in CR LF.
  ///
  /// A cell of text that a spreadsheet would take for a formula gets an apostrophe before it.
  public var csv: [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(columns.map(\.heading), to: &bytes) { _ in .text }
    for row in rows { append(row, to: &bytes) { $0 < columns.count ? columns[$0].alignment : .text } }
    return bytes
  }

  private func append(_ row: [String], to bytes: inout [UInt8], alignment: (Int) -> Alignment) {
    for index in 0..<max(row.count, columns.count) {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      guard index < row.count else { continue }
      let isNumber = alignment(index) == .number && Double(row[index]) != nil
      ChartTable.append(row[index], isNumber: isNumber, to: &bytes)
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private static func append(_ cell: String, isNumber: Bool, to bytes: inout [UInt8]) {
    let text = !isNumber && isFormula(cell) ? "'" + cell : cell
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether the first sign that is no space, or a leading tab or line break, starts a formula in a spreadsheet.
  private static func isFormula(_ cell: String) -> Bool {
    if let first = cell.utf8.first, [9, 10, 13].contains(first) { return true }
    let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
    return first.map { "=+-@|%＝＋－＠｜％".unicodeScalars.contains($0) } ?? false
  }
}
