internal import Dates
internal import Diagnostics

/// A report does not say that a task was completed after its month.
enum CompletedAfterMonth: Rule {
  static let id = "completed-after-month"
  static let about = Wording(
    zh: "完成日期不晚于月报的月份", en: "a report does not tell of a completion after its month")
  static let help = Wording(
    zh: "改正完成日期，或写到完成那个月的月报里", en: "mend the date, or write it into the report of that month")

  static func check(_ draft: Draft) -> [Finding] {
    draft.reports.flatMap { reports in
      let end = reports.month.lastDay
      return reports.rows.compactMap { report -> Finding? in
        guard let day = report.completedOn, day > end else { return nil }
        return finding(
          at: reports.sheet.spot(report.row, .completedOn),
          Wording(
            zh: "完成日期 \(day) 晚于月报的月份 \(reports.month)",
            en: "the completion on \(day) is after the report's month \(reports.month)"))
      }
    }
  }
}
