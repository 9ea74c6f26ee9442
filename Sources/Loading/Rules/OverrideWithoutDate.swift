internal import Diagnostics
internal import Tables

/// A lamp set by hand says when that was decided.
enum OverrideWithoutDate: Rule {
  static let id = "override-without-date"
  static let about = Wording(zh: "人工亮灯要写日期", en: "a lamp set by hand says when that was decided")
  static let help = Wording(zh: "在“日期”里写上决定的日期", en: "give the day of the decision under date")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.overrides, read.sheet.has(.date) else { return [] }
    return read.rows.filter { read.sheet.cell($0.row, .date).isEmpty }.map { row in
      finding(
        at: read.sheet.spot(row.row, .date),
        Wording(zh: "人工亮灯没有写日期", en: "the lamp is set by hand without a date"))
    }
  }
}
