internal import Dates
internal import Diagnostics
internal import Model

/// Reports are known at the as-of day, give or take the days of grace.
///
/// With an as-of that was asked for, the reports of later months are only left out, with one warning for each file.
enum ReportAfterAsOf: Rule {
  static let id = "report-after-as-of"
  static let about = Wording(zh: "月报不晚于截至日期", en: "reports are not later than the as-of day")
  static let help = Wording(
    zh: "改正填报日期，或把截至日期改到这个月的月底", en: "mend the day, or choose a later as-of day")

  static func check(_ draft: Draft) -> [Finding] {
    guard let asOf = draft.asOf else { return [] }
    if draft.requestedAsOf != nil { return leftOut(draft, after: asOf) }
    let last = asOf.adding(days: draft.configuration.policy.reportGraceDays)
    return draft.reports.flatMap { reports in
      reports.rows.compactMap { report in
        guard let day = report.reportedOn, day > last else { return nil }
        return finding(
          at: reports.sheet.spot(report.row, .reportedOn),
          Wording(
            zh: "填报日期 \(day) 晚于截至日期 \(asOf)", en: "it was reported on \(day), after the as-of day \(asOf)"))
      }
    }
  }

  private static func leftOut(_ draft: Draft, after asOf: Day) -> [Finding] {
    draft.reports.compactMap { reports in
      guard reports.month > asOf.month, let first = reports.rows.first else { return nil }
      return finding(
        at: reports.sheet.spot(first.row, .task),
        Wording(
          zh: "\(reports.month) 的 \(reports.rows.count) 份月报晚于截至日期 \(asOf)，没有计入",
          en: "the \(reports.rows.count) reports of \(reports.month) are later than \(asOf) and not counted"),
        severity: .warning)
    }
  }
}
