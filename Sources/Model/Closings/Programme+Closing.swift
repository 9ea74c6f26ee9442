package import Dates

extension Programme {
  /// What is to be kept of a month that is closed on a day: nothing that came in later is in it.
  ///
  /// Where the month was closed before, `earlier` says when and why, and the programme must not hold what was kept then.
  package func closed(
    _ month: Month, on day: Day, reason: String = "", earlier: [Closing.Entry] = []
  ) -> ClosedMonth {
    var programme = self
    for index in programme.tasks.indices {
      programme.tasks[index].forgetLater(than: day)
    }
    let standing = Standing(programme, asOf: min(month.lastDay, period.end))
    let entries = earlier + [Closing.Entry(day: day, reason: reason)]
    return ClosedMonth(standing, entries: entries)
  }
}
