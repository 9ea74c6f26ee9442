internal import CXLSXWriter
package import Dates

/// Writes the cells of one sheet; rows and columns count from 0.
///
/// A workbook lends it and nobody can keep it, since the sheet is gone with the workbook.
package struct SheetWriter: ~Copyable {
  package enum Value {
    case blank
    case text(String)
    case number(Double)
    case day(Day)
  }

  /// The longest text that a workbook's cell holds, in characters, with some room; longer ones are cut.
  package static let textLimit = 32_000

  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: FormatTable

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: FormatTable) {
    self.sheet = sheet
    self.formats = formats
  }

  package func write(_ value: Value, row: Int, column: Int, _ style: CellStyle = CellStyle())
    throws(WorkbookError)
  {
    let (row, column, format) = (UInt32(row), UInt16(column), try formats.format(style))
    switch value {
    case .blank: try WorkbookError.check(worksheet_write_blank(sheet, row, column, format))
    case .text(let text):
      let status = worksheet_write_string(sheet, row, column, Self.fitting(text), format)
      try WorkbookError.check(status)
    case .number(let number):
      try WorkbookError.check(worksheet_write_number(sheet, row, column, number, format))
    case .day(let day):
      try WorkbookError.check(worksheet_write_number(sheet, row, column, day.serial, format))
    }
  }

  /// One text over several columns of a row.
  package func merge(_ text: String, row: Int, columns: ClosedRange<Int>, _ style: CellStyle)
    throws(WorkbookError)
  {
    let (first, last, format) = (
      UInt16(columns.lowerBound), UInt16(columns.upperBound), try formats.format(style)
    )
    let row = UInt32(row)
    try WorkbookError.check(worksheet_merge_range(sheet, row, first, row, last, Self.fitting(text), format))
  }

  /// The width of a column in characters of the standard font.
  package func setWidth(_ width: Double, column: Int) throws(WorkbookError) {
    try WorkbookError.check(worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil))
  }

  /// The height of a row in points.
  package func setHeight(_ height: Double, row: Int) throws(WorkbookError) {
    try WorkbookError.check(worksheet_set_row(sheet, UInt32(row), height, nil))
  }

  package func allow(_ rule: CellRule, rows: ClosedRange<Int>, column: Int) throws(WorkbookError) {
    if !rule.isEmpty { try rule.apply(to: sheet, rows: rows, column: column) }
  }

  /// Keeps the rows above and the columns left of a cell in sight.
  package func freeze(row: Int, column: Int) {
    worksheet_freeze_panes(sheet, UInt32(row), UInt16(column))
  }

  /// Locks all cells whose style is not unlocked; sorting, filtering and resizing stay possible, without a password.
  package func protect() {
    var allowed = lxw_protection()
    allowed.sort = 1
    allowed.autofilter = 1
    allowed.format_columns = 1
    allowed.format_rows = 1
    worksheet_protect(sheet, nil, &allowed)
  }

  /// Buttons for filtering below a header.
  package func filter(header: Int, lastRow: Int, columns: ClosedRange<Int>) throws(WorkbookError) {
    let (first, last) = (UInt16(columns.lowerBound), UInt16(columns.upperBound))
    try WorkbookError.check(worksheet_autofilter(sheet, UInt32(header), first, UInt32(lastRow), last))
  }

  package func hide() { worksheet_hide(sheet) }

  package func choose(row: Int, column: Int) {
    worksheet_set_selection(sheet, UInt32(row), UInt16(column), UInt32(row), UInt16(column))
  }

  /// A4 landscape, as wide as the page, with page numbers; a row is repeated on top of each page.
  package func setPage(repeating row: Int?, footer: String) throws(WorkbookError) {
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
    worksheet_center_horizontally(sheet)
    if let row { try WorkbookError.check(worksheet_repeat_rows(sheet, UInt32(row), UInt32(row))) }
    let name = footer.unicodeScalars.map { $0 == "&" ? "&&" : String($0) }.joined()
    try WorkbookError.check(worksheet_set_footer(sheet, "&L&9\(name)&R&9第 &P 页，共 &N 页"))
  }

  /// Whether a text stands in a cell as a whole, however characters are counted.
  package static func fits(_ text: String) -> Bool {
    max(text.utf16.count, CellText.written(text).unicodeScalars.count) <= textLimit
  }

  /// A text cut to what a cell holds, with a mark where something is left out.
  private static func fitting(_ text: String) -> String {
    let written = CellText.written(text)
    let scalars = written.unicodeScalars
    guard scalars.count > textLimit else { return written }
    return String(String.UnicodeScalarView(scalars.prefix(textLimit))) + "…"
  }
}
