internal import Diagnostics
internal import Tables

/// A row of the record says by what or why.
enum AdjustmentWithoutGrounds: Rule {
  static let id = "adjustment-without-grounds"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "调整记录要写依据或理由", en: "a row of adjustments names its basis or its reason")
  static let help = Wording(
    zh: "在“依据”里写文号，或在“理由”里写缘由", en: "name the document under basis, or the grounds under reason")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.adjustments else { return [] }
    return read.rows.filter { row in
      read.sheet.cell(row.row, .basis).isEmpty && read.sheet.cell(row.row, .reason).isEmpty
    }.map { row in
      finding(
        at: read.sheet.spot(row.row, read.sheet.has(.basis) ? .basis : .kind),
        Wording(zh: "没有写依据，也没有写理由", en: "neither a basis nor a reason is given"))
    }
  }
}
