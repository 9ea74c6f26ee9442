internal import Dates
internal import Diagnostics
internal import Loading
internal import Model

/// Turns what a ledger reports into rows of `reports/2019-06.csv`.
enum ReportRows {
  static func table(_ tasks: [LedgerTask], month: Month) -> ProposedTable {
    ProposedTable(
      file: ContentPath.reports(of: month),
      columns: LedgerColumns.reports.map { ($0.id, $0.ownNames, $0.isRequired) },
      rows: tasks.compactMap { task in task.report.map { row($0, of: task) } })
  }

  private static func row(_ report: LedgerReport, of task: LedgerTask) -> ProposedRow {
    var row = ProposedRow(place: task.place, places: task.places)
    row.cells = ["task": task.number, "progress": report.progress, "completed_on": report.completedOn]
    for (field, text) in report.texts { row.cells[field.rawValue] = text }
    return row
  }
}
