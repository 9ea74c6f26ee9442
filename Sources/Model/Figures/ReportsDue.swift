package import Dates

/// Reports that are still to come: the month that they are for, and the last day on which they count for it.
package struct ReportsDue: Hashable, Sendable {
  package let month: Month
  package let day: Day

  package init(month: Month, day: Day) {
    self.month = month
    self.day = day
  }
}

extension Programme {
  /// The first reports of all, while none has come in and their day is not past; nil afterwards.
  func firstReports(at asOf: Day) -> ReportsDue? {
    let horizon = Horizon(asOf, policy: policy)
    guard !tasks.contains(where: { $0.lastReport(within: horizon) != nil }) else { return nil }
    let first = period.start.month
    let listed = tasks.lazy.filter { $0.membership(at: first.lastDay) == .listed }
    return reportsDue(by: listed, from: first).flatMap { asOf <= $0.day ? $0 : nil }
  }

  /// The last month up to `month` for which some task owes a report by its rhythm; the month itself where none does, and
  /// never one before the programme.
  func reportingMonth(through month: Month) -> Month {
    let months = Set(tasks.map(\.dueMonths)).compactMap { $0.last(through: month) }
    return months.filter { $0 >= period.start.month }.max() ?? max(month, period.start.month)
  }

  /// What can be known at the end of a day, where nothing is missing while the first reports of all are awaited.
  package func horizon(at day: Day) -> Horizon {
    let horizon = Horizon(day, policy: policy)
    return firstReports(at: day).map { horizon.calling(missing: $0.month.previous) } ?? horizon
  }

  /// The next reports that some of the tasks owe, for `month` or later; nil where none does.
  fileprivate func reportsDue(by tasks: some Sequence<Task>, from month: Month) -> ReportsDue? {
    let months = tasks.compactMap { $0.dueMonths.next(from: max(month, $0.start?.month ?? month)) }
    return months.min().map { ReportsDue(month: $0, day: $0.lastDay.adding(days: policy.reportGraceDays)) }
  }
}

extension Standing {
  /// The reports that are due next, by the tasks that are open; nil where the programme is over.
  package var nextReports: ReportsDue? {
    if let firstReports { return firstReports }
    let month = Horizon(asOf, policy: programme.policy).dueMonth.next
    guard month <= programme.period.end.month else { return nil }
    let open = tasks.lazy.filter { $0.isCounted && $0.now.computedLamp != .done }
    return programme.reportsDue(by: open.map(\.task), from: month)
  }
}
