internal import Dates
internal import Diagnostics
internal import Model

/// Reports are known at the as-of day, give or take the days of grace; later ones are left out, with warnings.
///
/// With an as-of that was asked for, there is one warning for each file of a later month.
enum ReportAfterAsOf: Rule {
  static let id = "report-after-as-of"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "晚于截至日期的月报不计入", en: "reports later than the as-of day are not counted")
  static let help = Wording(
    zh: "填报日期写错的请改正；迟报的不用管，从报来的那个月起计入",
    en: "mend a wrong day; a late report counts from the month in which it came in")

  static func check(_ draft: Draft) -> [Finding] {
    guard let asOf = draft.asOf else { return [] }
    if draft.requestedAsOf != nil { return leftOut(draft, after: asOf) }
    let last = asOf.adding(days: draft.configuration.policy.reportGraceDays)
    let end = draft.configuration.period?.end.month
    return draft.reports.filter { reports in end.map { reports.month <= $0 } ?? true }.flatMap { reports in
      reports.rows.compactMap { report in
        guard let day = report.reportedOn, day > last else { return nil }
        return finding(
          at: reports.sheet.spot(report.row, .reportedOn),
          Wording(
            zh: "\(reports.month) 的月报 \(day) 才报来，过了 \(last)，截至 \(asOf) 没有计入",
            en:
              "the report of \(reports.month) came in on \(day), after \(last), and does not count at \(asOf)"
          ))
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
          en: "the \(reports.rows.count) reports of \(reports.month) are later than \(asOf) and not counted"))
    }
  }
}
