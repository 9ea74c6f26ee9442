/// The rows of a table with what must come of its cells, and the way its file is written.
struct WrittenTable {
  enum Encoding: String, CaseIterable {
    case utf8, utf8Mark, gb18030, workbook
  }

  var file = "台账.csv"
  var rows: [[String]] = []
  var expectations: [Expectation] = []
  var encoding = Encoding.utf8
  var separator = ","
  /// The year that is given beside the table.
  var year: Int?
  /// Whether every cell is clear, so that nothing has to be refused.
  var isClear: Bool { expectations.allSatisfy { !$0.cell.readings.isEmpty } }

  /// The project into which the table is imported.
  var content: [String: String] = [:]
  /// The cells that a workbook merges, as `A1:C1`.
  var merges: [String] = []

  /// In which ways its cells and its file are written.
  var habits: Set<String> {
    Set(expectations.flatMap { $0.cell.habit.split(separator: " ").map(String.init) } + [encoding.rawValue])
  }

  /// The text of the file, or what a workbook shows.
  var text: String {
    let width = rows.map(\.count).max() ?? 0
    return rows.map { row in
      let cells = row + Array(repeating: "", count: width - row.count)
      return cells.map(quoted).joined(separator: separator) + "\n"
    }.joined()
  }

  /// The bytes of the file in its encoding.
  func bytes() throws -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf8Mark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .gb18030: try OfficeEncoding.gb18030(text)
    case .workbook: WrittenWorkbook.bytes(self)
    }
  }

  private func quoted(_ cell: String) -> String {
    let isPlain = !cell.utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || separator.utf8.contains(byte)
    }
    return isPlain ? cell : "\"\(cell.replacing("\"", with: "\"\""))\""
  }

  /// A random way to write the file.
  mutating func dress(_ random: inout RandomSource) {
    encoding = random.pick([.utf8, .utf8, .utf8Mark, .gb18030, .workbook, .workbook])
    if encoding == .workbook { file = file.replacing(".csv", with: ".xlsx") }
    separator = random.pick([",", ",", ",", "\t", ";"])
  }
}
