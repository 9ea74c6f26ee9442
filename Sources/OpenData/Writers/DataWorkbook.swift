internal import Dates
internal import Model
internal import Workbooks

/// All tables in one workbook: a sheet that explains them, then a sheet for each.
struct DataWorkbook {
  /// The rows that a spreadsheet's sheet has.
  static let rowLimit = 1_048_576

  let brief: DataBrief
  let tables: [DataTable]
  let created: Day
  var rowLimit = DataWorkbook.rowLimit

  /// The bytes of the workbook.
  func bytes() throws(WorkbookError) -> [UInt8] {
    try WorkbookWriter.bytes(created: created, title: brief.programme.title, inRowOrder: true) {
      workbook throws(WorkbookError) in
      try GuideSheet(brief: brief, tables: tables).write(to: workbook)
      for table in tables { try write(table, to: workbook) }
    }
  }

  /// As many sheets as the rows of a table need.
  private func write(_ table: DataTable, to workbook: borrowing WorkbookWriter) throws(WorkbookError) {
    let room = rowLimit - 1
    for number in 0...max(0, table.count - 1) / room {
      let name = number == 0 ? table.title : "\(table.title)\(number + 1)"
      let rows = number * room..<min(table.count, (number + 1) * room)
      try workbook.addSheet(name) { (sheet) throws(WorkbookError) in
        try DataSheet(table: table, rows: rows).write(to: sheet)
      }
    }
  }
}
