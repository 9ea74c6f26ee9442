package import Dates

extension Programme {
  /// What is to be kept of a month that is closed on a day: nothing that came in later is in it.
  ///
  /// Where the month was closed before, that is left aside, and stays among the entries.
  package func closed(_ month: Month, on day: Day, reason: String = "") -> ClosedMonth {
    var programme = self
    programme.closings.removeAll { $0.month == month }
    for index in programme.tasks.indices {
      programme.tasks[index].closed.removeAll { $0.month == month }
      programme.tasks[index].reports.removeAll { report in report.reportedOn.map { $0 > day } ?? false }
      programme.tasks[index].overrides.removeAll { $0.date > day }
    }
    for index in programme.indicators.indices {
      programme.indicators[index].closed.removeAll { $0.month == month }
    }
    let standing = Standing(programme, asOf: min(month.lastDay, period.end))
    let entries = (closing(of: month)?.entries ?? []) + [Closing.Entry(day: day, reason: reason)]
    return ClosedMonth(standing, entries: entries)
  }
}
