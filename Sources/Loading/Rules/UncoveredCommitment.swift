internal import Diagnostics
internal import Tables

/// A commitment that no row of the ledger carries out is worth knowing.
enum UncoveredCommitment: Rule {
  static let id = "uncovered-commitment"
  static let severity = Finding.Severity.note
  static let about = Wording(
    zh: "方案事项最好都有对应的任务", en: "each commitment is best carried out by a task")
  static let help = Wording(
    zh: "有任务就填序号；没有就空着，网页会列为缺口",
    en: "name the tasks if there are any; otherwise pages will list it as a gap")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.commitments, read.sheet.has(.tasks) else { return [] }
    return read.rows.filter { !$0.namesTasks }.map { row in
      let title = read.sheet.cell(row.row, .title).text
      return finding(
        at: read.sheet.spot(row.row, .tasks),
        Wording(zh: "方案事项“\(title)”没有对应的任务", en: "no task carries out the commitment '\(title)'"))
    }
  }
}
