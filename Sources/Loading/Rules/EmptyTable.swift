internal import Diagnostics
internal import Tables

/// A table with a header and no rows.
enum EmptyTable: Rule {
  static let id = "empty-table"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "表里应当有内容", en: "a table should have rows")
  static let help = Wording(
    zh: "填上内容；暂时用不到就删去这个文件", en: "fill it in, or remove the file while it is not needed")

  static func check(_ draft: Draft) -> [Finding] {
    draft.scannedTables.filter { $0.table.rowCount == 0 }.map { scanned in
      finding(
        at: Spot(file: scanned.table.file),
        Wording(zh: "表里只有表头，没有内容", en: "the table has a header and no rows"),
        severity: isNeeded(scanned.table.file, draft) ? .error : .warning)
    }
  }

  /// Whether the programme is about nothing without the table: a ledger may be empty beside indicators.
  private static func isNeeded(_ file: String, _ draft: Draft) -> Bool {
    file == draft.tasks?.sheet.file && draft.indicators?.rows.isEmpty ?? true
  }
}
