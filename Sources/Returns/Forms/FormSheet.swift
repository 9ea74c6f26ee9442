internal import Dates
internal import Model
internal import Workbooks

/// One sheet of a form to fill in: title rows, a header, and a row for each thing that is asked about.
struct FormSheet {
  /// A column as the sheet draws it.
  struct Column {
    var label: String
    /// In characters of the standard font.
    var width: Double
    var isAsked = false
    var alignment = CellStyle.Alignment.left
    var numberFormat = ""
    var rule: CellRule?
  }

  static let titleRow = 0
  static let identityRow = 1
  static let helpRow = 2
  static let headerRow = 3

  let name: String
  /// What to do where there is nothing to report.
  let emptyAdvice: String
  let form: DepartmentForm
  let columns: [Column]
  /// The cells of each row, by column.
  let rows: [[SheetWriter.Value]]
  /// The least height of a row in points, which leaves room to write.
  let leastHeight: Double

  func write(to workbook: borrowing WorkbookWriter) throws(WorkbookError) {
    try workbook.addSheet(name) { (sheet) throws(WorkbookError) in try write(to: sheet) }
  }

  private func write(to sheet: borrowing SheetWriter) throws(WorkbookError) {
    try writeTop(of: sheet)
    for (index, column) in columns.enumerated() {
      try sheet.setWidth(column.width, column: index)
      try sheet.write(.text(column.label), row: Self.headerRow, column: index, headerStyle(column))
    }
    try sheet.setHeight(38, row: Self.headerRow)
    for (index, row) in rows.enumerated() { try write(row, at: Self.headerRow + 1 + index, of: sheet) }
    try setRules(of: sheet)
    sheet.freeze(row: Self.headerRow + 1, column: 2)
    sheet.choose(row: Self.headerRow + 1, column: columns.firstIndex(where: \.isAsked) ?? 0)
    sheet.protect()
    try sheet.setPage(
      repeating: Self.headerRow, footer: "\(form.departmentName) \(form.span.chinese) \(name)")
  }

  private func writeTop(of sheet: borrowing SheetWriter) throws(WorkbookError) {
    let all = 0...columns.count - 1
    let title = CellStyle(size: 16, isBold: true, alignment: .centre)
    try sheet.merge(
      "\(form.programme)　\(form.span.chinese)\(form.span.rhythm.reportName)", row: Self.titleRow,
      columns: all, title)
    try sheet.setHeight(30, row: Self.titleRow)
    let identity = "单位：\(form.departmentName)　　月份：\(form.identity.month)　　表：\(name)"
    try sheet.merge(identity, row: Self.identityRow, columns: all, CellStyle(size: 11, alignment: .centre))
    try sheet.setHeight(20, row: Self.identityRow)
    let help = "填报说明：只填黄色格子，灰色格子不用改；\(emptyAdvice)。请于 \(form.dueDay.chinese)前报回，详见“说明”页。"
    try sheet.merge(help, row: Self.helpRow, columns: all, CellStyle(ink: 0x7F3F00))
    try sheet.setHeight(20, row: Self.helpRow)
  }

  private func write(_ row: [SheetWriter.Value], at index: Int, of sheet: borrowing SheetWriter)
    throws(WorkbookError)
  {
    let lines = zip(row, columns).map { TextRoom.lines(of: $0, width: $1.width) }.max() ?? 1
    try sheet.setHeight(max(leastHeight, TextRoom.height(lines: lines)), row: index)
    for (column, value) in row.enumerated() where columns.indices.contains(column) {
      try sheet.write(value, row: index, column: column, style(columns[column]))
    }
  }

  private func setRules(of sheet: borrowing SheetWriter) throws(WorkbookError) {
    guard !rows.isEmpty else { return }
    let all = Self.headerRow + 1...Self.headerRow + rows.count
    for (index, column) in columns.enumerated() {
      if let rule = column.rule { try sheet.allow(rule, rows: all, column: index) }
    }
  }

  private func headerStyle(_ column: Column) -> CellStyle {
    CellStyle(
      isBold: true, fill: column.isAsked ? .asking : .heading, hasBorder: true, alignment: .centre)
  }

  private func style(_ column: Column) -> CellStyle {
    CellStyle(
      fill: column.isAsked ? .yellow : .grey, hasBorder: true, isLocked: !column.isAsked,
      alignment: column.alignment, numberFormat: column.numberFormat)
  }
}
