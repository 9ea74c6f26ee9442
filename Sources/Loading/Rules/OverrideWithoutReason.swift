internal import Diagnostics
internal import Tables

/// A lamp set by hand says why.
enum OverrideWithoutReason: Rule {
  static let id = "override-without-reason"
  static let about = Wording(zh: "人工亮灯要写理由", en: "a lamp set by hand says why")
  static let help = Wording(zh: "在“理由”里写明依据", en: "give the grounds under reason")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.overrides, read.sheet.has(.reason) else { return [] }
    return read.rows.filter { read.sheet.cell($0.row, .reason).isEmpty }.map { row in
      finding(
        at: read.sheet.spot(row.row, .reason),
        Wording(zh: "人工亮灯没有写理由", en: "the lamp is set by hand without a reason"))
    }
  }
}
