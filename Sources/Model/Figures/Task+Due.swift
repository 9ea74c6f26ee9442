package import Dates

extension Task {
  /// The months for which reports are due.
  package var dueMonths: DueMonths {
    DueMonths(rhythm, last: rhythm == .once ? deadline.day?.month : period?.end.month)
  }

  /// The first month for which it owes a report; nil where nobody can say for which.
  package var firstDue: Month? { dueMonths.next(from: (begin ?? Day(number: 0)).month) }

  /// The last month up to `month` for which it owed a report; nil where it owed none so far.
  func lastDue(through month: Month) -> Month? {
    guard let due = dueMonths.last(through: month) else { return nil }
    return begin.map { $0 <= due.lastDay } ?? true ? due : nil
  }

  /// Whether a report that was known then speaks for what is due for a month.
  func hasReport(dueFor month: Month, within horizon: Horizon) -> Bool {
    let first = dueMonths.start(of: month)
    return reports.contains { report in
      first <= report.month && report.month <= month && report.isKnown(within: horizon)
    }
  }

  /// The first day on which the programme and the task have both begun; nil where the task's start is not settled.
  private var begin: Day? { start.map { max($0, period?.start ?? $0) } }
}
