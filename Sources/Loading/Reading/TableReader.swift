internal import Diagnostics
internal import Tables

/// Reads a table from a text file, or from that sheet of a workbook which holds it.
enum TableReader {
  /// How many rows of a sheet may hold its header.
  private static let headerRows = 20

  /// The table of a file; a workbook's is on its first visible sheet with the known columns, else with any text.
  static func read(
    _ bytes: [UInt8], file: String, columns: ColumnNameSet? = nil, encoding: TextEncoding? = nil
  ) -> ReadResult<Table> {
    let read = GridReader.read(bytes, file: file, encoding: encoding)
    guard let grids = read.value, let (grid, header) = choose(grids, columns) else {
      return ReadResult(nil, read.findings)
    }
    let table = grid.table(header: header)
    return ReadResult(table.value, findings(read.findings, about: grid, among: grids) + table.findings)
  }

  /// The sheet that holds the table, and which of its rows is the header.
  private static func choose(_ grids: [Grid], _ columns: ColumnNameSet?) -> (Grid, header: Int)? {
    let visible = grids.filter { !$0.isHidden }
    let sheets = visible.isEmpty ? grids : visible
    if let columns, grids.first?.sheet != nil {
      for sheet in sheets {
        let rows = 0..<min(headerRows, sheet.rowCount)
        let header = rows.first { columns.count(in: sheet.row($0).map(\.text)) >= 2 }
        if let header { return (sheet, header) }
      }
    }
    return (sheets.first { $0.rowCount > 0 } ?? sheets.first).map { ($0, 0) }
  }

  /// The findings about the file, about the chosen sheet, and about sheets that could not be read.
  private static func findings(_ all: [Finding], about grid: Grid, among grids: [Grid]) -> [Finding] {
    let others = Set(grids.compactMap(\.sheet)).subtracting(grid.sheet.map { [$0] } ?? [])
    return all.filter { finding in
      guard case .sheet(let name, _, _) = finding.place.position else { return true }
      return !others.contains(name)
    }
  }
}
