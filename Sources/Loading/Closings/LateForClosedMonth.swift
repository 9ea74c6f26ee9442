internal import Dates
internal import Diagnostics
internal import Model

/// A report that came in after its month was closed is told of: it counts from the month in which it came.
enum LateForClosedMonth: Rule {
  static let id = "late-for-closed-month"
  static let severity = Finding.Severity.note
  static let about = Wording(
    zh: "结账以后才报来的月报，从报来的那个月起计入",
    en: "a report that came in after its month was closed counts from the month in which it came")
  static let help = Wording(
    zh: "不用管；结账的月份照当时的印。报送日期写错的请改正", en: "nothing to do; a closed month stays. Mend the day if it is wrong")

  static func check(_ draft: Draft) -> [Finding] {
    let closings = draft.closingDays
    return draft.reports.flatMap { reports -> [Finding] in
      guard let closed = closings[reports.month] else { return [] }
      return reports.rows.compactMap { report in
        guard let day = report.reportedOn, day > closed, let task = report.task else { return nil }
        return finding(
          at: reports.sheet.spot(report.row, .reportedOn),
          Wording(
            zh:
              "任务 \(task.key) \(reports.month) 的月报 \(day) 才报来，\(reports.month) 已于 \(closed) 结账，从 \(max(day.month, reports.month.adding(months: 1))) 起计入",
            en:
              "the report of task \(task.key) for \(reports.month) came in on \(day); the month was closed on \(closed), so it counts from \(max(day.month, reports.month.adding(months: 1))) on"
          ))
      }
    }
  }
}

extension Draft {
  /// The day on which each closed month was closed last.
  var closingDays: [Month: Day] {
    var days: [Month: Day] = [:]
    for sheet in closed {
      for row in sheet.rows {
        if case .closing(let entry) = row.record { days[sheet.month] = entry.day }
      }
    }
    return days
  }
}
