internal import Dates
internal import Workbooks

/// A sheet with rows of a table: a header that stays in sight, buttons to filter, and typed cells.
struct DataSheet {
  let table: DataTable
  let rows: Range<Int>

  private static let heading = CellStyle(
    size: 11, isBold: true, fill: .heading, hasBorder: true, alignment: .centre)

  func write(to sheet: borrowing SheetWriter) throws(WorkbookError) {
    sheet.freeze(row: 1, column: 1)
    try sheet.filter(header: 0, lastRow: rows.count, columns: 0...max(0, table.columns.count - 1))
    for (index, column) in table.columns.enumerated() {
      try sheet.setWidth(column.kind.width, column: index)
      try sheet.write(.text(column.label), row: 0, column: index, Self.heading)
    }
    let styles = table.columns.map(Self.style)
    for (place, row) in rows.enumerated() {
      for (index, (value, style)) in zip(table.row(row), styles).enumerated() {
        guard let cell = cell(value) else { continue }
        try sheet.write(cell, row: place + 1, column: index, style)
      }
    }
  }

  private static func style(_ column: ColumnHead) -> CellStyle {
    switch column.kind {
    case .day: CellStyle(size: 11, alignment: .centre, numberFormat: "yyyy-mm-dd")
    case .month: CellStyle(size: 11, alignment: .centre, numberFormat: "yyyy-mm")
    case .integer, .number: CellStyle(size: 11, alignment: .right)
    case .flag, .choice: CellStyle(size: 11, alignment: .centre)
    case .id: CellStyle(size: 11, numberFormat: "@")
    case .name, .words: CellStyle(size: 11)
    }
  }

  private func cell(_ value: Value) -> SheetWriter.Value? {
    switch value {
    case .none: nil
    case .text(let text): .text(Self.fitting(text, file: table.id.path(".csv")))
    case .integer(let number): .number(Double(number))
    case .number(let number): .number(number)
    // A word, since LibreOffice makes formulas of truth values.
    case .flag(let flag): .text(flag ? "是" : "否")
    case .day(let day): .day(day)
    case .month(let month): .day(month.firstDay)
    }
  }

  /// A text as it is, or as much of it as a cell holds, which then says so and where the whole is.
  static func fitting(_ text: String, file: String) -> String {
    guard !SheetWriter.fits(text) else { return text }
    let count = text.unicodeScalars.count
    // Half of the limit leaves room for scalars of two units each, and for those that are written longer.
    let kept = text.unicodeScalars.prefix(SheetWriter.textLimit / 2 - 200)
    return String(String.UnicodeScalarView(kept))
      + "…（原文 \(count) 字，单元格放不下，这里是前 \(kept.count) 字，全文见 \(file)。）"
  }
}
