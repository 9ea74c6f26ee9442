internal import Dates
internal import Model
internal import Workbooks

/// The hidden sheet that says what a form is and what it asked, so that a return can be told.
struct IssueSheet {
  static let name = "_taizhang"
  static let version = "1"

  let form: DepartmentForm

  func write(to workbook: borrowing WorkbookWriter) throws(WorkbookError) {
    try workbook.addSheet(Self.name) { (sheet) throws(WorkbookError) in try write(to: sheet) }
  }

  private func write(to sheet: borrowing SheetWriter) throws(WorkbookError) {
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() { try sheet.write(.text(text), row: row, column: column) }
    }
    sheet.protect()
    sheet.hide()
  }

  private var rows: [[String]] {
    [
      ["taizhang", Self.version],
      ["programme", form.programme],
      ["department", form.identity.department?.text ?? ""],
      ["month", form.identity.month.description],
    ] + form.tasks.map { ["task", $0.number.text, $0.title] }
      + form.indicators.map { ["indicator", $0.id.text, $0.name] }
  }
}
