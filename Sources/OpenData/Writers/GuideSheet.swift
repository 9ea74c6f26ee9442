internal import Model
internal import Workbooks

/// The sheet that says what the workbook holds, and what each column means.
struct GuideSheet {
  static let name = "说明"

  let brief: DataBrief
  let tables: [DataTable]

  private static let heading = CellStyle(size: 11, isBold: true, fill: .heading, hasBorder: true)
  private static let headers = ["表", "列", "英文名", "类型", "单位", "说明"]
  private static let widths = [16.0, 20, 20, 12, 8, 72]

  func write(to workbook: borrowing WorkbookWriter) throws(WorkbookError) {
    try workbook.addSheet(Self.name) { (sheet) throws(WorkbookError) in try write(to: sheet) }
  }

  private func write(to sheet: borrowing SheetWriter) throws(WorkbookError) {
    for (index, width) in Self.widths.enumerated() { try sheet.setWidth(width, column: index) }
    let title = CellStyle(size: 16, isBold: true, wraps: false)
    try sheet.write(.text(brief.programme.title), row: 0, column: 0, title)
    for (index, line) in lines.enumerated() {
      try sheet.write(.text(line), row: index + 1, column: 0, CellStyle(size: 11, wraps: false))
    }
    let first = lines.count + 2
    for (index, header) in Self.headers.enumerated() {
      try sheet.write(.text(header), row: first, column: index, Self.heading)
    }
    for (place, row) in rows.enumerated() {
      for (index, text) in row.enumerated() where !text.isEmpty {
        try sheet.write(.text(text), row: first + 1 + place, column: index, CellStyle(size: 11))
      }
    }
  }

  private var lines: [String] {
    ["截至：\(brief.asOf)"]
      + (brief.sampleNote.map { ["样本：\($0)"] } ?? [])
      + (brief.programme.organisation.isEmpty ? [] : ["发布：\(brief.programme.organisation)"])
      + (brief.licence.map { ["使用条件：" + [$0.title, $0.path].filter { !$0.isEmpty }.joined(separator: " ")] }
        ?? [])
      + ["月份列是当月第一天，显示为年月。单元格放不下的文字在末尾注明，全文见同一文件夹的 CSV。"]
  }

  /// A row for each table, then for each of its columns.
  private var rows: [[String]] {
    tables.flatMap { table in
      [[table.title, "", table.id.rawValue, "", "", "\(table.about)共 \(table.count) 行。"]]
        + table.columns.map { [table.title, $0.title, $0.name, $0.kind.word, $0.unit, $0.about] }
    }
  }
}

extension ColumnKind {
  /// The type in words.
  var word: String {
    switch self {
    case .id, .name, .words, .choice: "文字"
    case .integer: "整数"
    case .number: "数"
    case .flag: "是否"
    case .day: "日期"
    case .month: "年月"
    }
  }
}
