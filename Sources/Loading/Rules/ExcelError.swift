internal import Diagnostics
internal import Tables

/// A cell does not hold the error of a spreadsheet's formula.
enum ExcelError: Rule {
  static let id = "excel-error"
  static let about = Wording(zh: "格子里不能是表格软件的错误值", en: "a cell holds no error of a spreadsheet")
  static let help = Wording(
    zh: "在原表里改正公式，再粘贴为数值", en: "mend the formula in the sheet, then paste the value")

  static func check(_ draft: Draft) -> [Finding] {
    draft.scannedTables.flatMap { scanned in
      scanned.spots(mayHold: { $0.contains(UInt8(ascii: "#")) }, where: isError).map { spot in
        let read = spot.read ?? ""
        return finding(
          at: spot, Wording(zh: "这一格是错误值“\(read)”", en: "this cell holds the error '\(read)'"))
      }
    }
  }

  /// Whether a text is such an error, so that no other rule need wonder at it.
  static func isError(_ text: String) -> Bool { SpreadsheetError.isError(text.utf8.span) }

  private static func isError(_ bytes: Span<UInt8>) -> Bool { SpreadsheetError.isError(bytes) }
}
