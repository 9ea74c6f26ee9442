package import Dates

/// The figures of one briefing at the end of its month, beside those of the month before.
package struct BriefingFigures: Sendable {
  package let standing: Standing
  package let subject: BriefingSubject
  package let rollup: Rollup
  /// How the same tasks stood a month before; nil in the first month of the period.
  package let before: Before?
  /// What changed for the subject's tasks and indicators; nil in the first month.
  package let changes: Changes?
  /// The tasks that somebody must decide about, the most pressing first.
  package let decisions: [Decision]

  /// How the tasks and indicators stood at the end of the month before.
  package struct Before: Sendable {
    package let month: Month
    package let tally: Tally
    package let mean: MeanProgress
    package let overdueCount: Int
    package let indicatorCounts: IndicatorCounts
  }

  package init(_ standing: Standing, of subject: BriefingSubject) {
    let rollup = standing.rollup(of: subject)
    self.standing = standing
    self.subject = subject
    self.rollup = rollup
    before = Before(rollup, in: standing)
    changes = standing.changes(in: standing.asOf.month)?.limited(to: rollup)
    decisions = rollup.tasks.compactMap(Decision.init).sorted { $0.precedes($1) }
  }

  package var asOf: Day { standing.asOf }
  package var month: Month { standing.asOf.month }
}

extension BriefingFigures.Before {
  /// Nil where the period has no month before that of as-of.
  fileprivate init?(_ rollup: Rollup, in standing: Standing) {
    guard let month = standing.months.dropLast().last else { return nil }
    let judgements = rollup.tasks.compactMap { standing in standing.before.map { (standing.task, $0) } }
    self.month = month
    tally = Tally(judgements.map(\.1.lamp))
    mean = MeanProgress(judgements.lazy.map { (task: $0.0, judgement: $0.1) })
    overdueCount = judgements.count(where: \.1.isOverdue)
    indicatorCounts = IndicatorCounts(
      rollup.indicators.lazy.map { $0.indicator.attainment(at: month.lastDay) })
  }
}

extension Changes {
  /// The changes of some of the tasks and indicators, with their own denominators.
  fileprivate func limited(to rollup: Rollup) -> Changes {
    let numbers = Set(rollup.tasks.map(\.task.number))
    let ids = Set(rollup.indicators.map(\.indicator.id))
    return Changes(
      month: month, previous: previous, tasks: tasks.filter { numbers.contains($0.standing.task.number) },
      indicators: indicators.filter { ids.contains($0.standing.indicator.id) }, taskCount: rollup.tasks.count,
      indicatorCount: rollup.indicators.count)
  }
}
