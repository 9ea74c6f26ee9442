internal import Diagnostics
internal import Tables

/// An indicator without a target is shown, and it is worth knowing that it is not judged.
enum IndicatorWithoutTarget: Rule {
  static let id = "indicator-without-target"
  static let severity = Finding.Severity.note
  static let about = Wording(
    zh: "没有目标值的指标照样列出，不作评判", en: "an indicator without a target is shown, and not judged")
  static let help = Wording(
    zh: "有目标值就填上；确实没有就不用管", en: "fill in the target if there is one; otherwise leave it")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.indicators, read.sheet.has(.target) else { return [] }
    return read.rows.filter { read.sheet.cell($0.row, .target).isEmpty }.map { row in
      let name = read.sheet.cell(row.row, .name).text
      return finding(
        at: read.sheet.spot(row.row, .target),
        Wording(zh: "指标“\(name)”没有目标值", en: "the indicator '\(name)' has no target"))
    }
  }
}
