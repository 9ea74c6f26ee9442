package import Dates

/// The figures of one briefing at the end of its period, beside those of the end of the one before.
package struct BriefingFigures: Sendable {
  package let standing: Standing
  package let subject: BriefingSubject
  /// The month, quarter, half-year or year that it is about.
  package let span: ReportingPeriod
  package let rollup: Rollup
  /// How the same tasks stood at the end of the period before; nil where the programme has no such month.
  package let before: Before?
  /// What changed for the subject's tasks and indicators; nil where nothing is before.
  package let changes: Changes?
  /// The tasks that somebody must decide about, the most pressing first.
  package let decisions: [Decision]

  /// How the tasks and indicators stood at the end of the period before.
  package struct Before: Sendable {
    package let month: Month
    package let tally: Tally
    package let mean: MeanProgress
    package let overdueCount: Int
    package let indicatorCounts: IndicatorCounts
  }

  /// Tells of the month of as-of, or of the longer period that ends with it.
  package init(_ standing: Standing, of subject: BriefingSubject, span: ReportingPeriod? = nil) {
    let span = span ?? ReportingPeriod(standing.asOf.month)
    let rollup = standing.rollup(of: subject)
    self.standing = standing
    self.subject = subject
    self.span = span
    self.rollup = rollup
    before = Before(rollup, in: standing, at: span.previousMonth)
    changes = standing.changes(in: standing.asOf.month, since: span.previousMonth)?.limited(
      to: rollup, of: subject, in: standing)
    decisions = rollup.tasks.compactMap(Decision.init).sorted { $0.precedes($1) }
  }

  package var asOf: Day { standing.asOf }
  package var month: Month { standing.asOf.month }
}

extension BriefingFigures.Before {
  /// Nil where the programme does not tell of the month.
  fileprivate init?(_ rollup: Rollup, in standing: Standing, at month: Month) {
    guard let position = standing.months.firstIndex(of: month) else { return nil }
    let day = month.lastDay
    let tasks = rollup.tasks(at: position)
    self.month = month
    tally = Tally(tasks.lazy.map { $0.history[position].lamp })
    mean = MeanProgress(tasks.lazy.map { (task: $0.task.inForce(at: day), judgement: $0.history[position]) })
    overdueCount = tasks.count { $0.history[position].isOverdue }
    indicatorCounts = IndicatorCounts(
      rollup.allIndicators.lazy.filter { $0.indicator.membership(at: day) == .listed }.map {
        $0.indicator.attainment(at: day)
      })
  }
}

extension Changes {
  /// The changes of some of the tasks and indicators, with their own denominators.
  fileprivate func limited(to rollup: Rollup, of subject: BriefingSubject, in standing: Standing) -> Changes {
    let numbers = Set(rollup.tasks.map(\.task.number))
    let ids = Set(rollup.indicators.map(\.indicator.id))
    return Changes(
      month: month, previous: previous, tasks: tasks.filter { numbers.contains($0.standing.task.number) },
      indicators: indicators.filter { ids.contains($0.standing.indicator.id) },
      adjustments: standing.entries(adjustments, of: subject), taskCount: rollup.tasks.count,
      indicatorCount: rollup.indicators.count)
  }
}
