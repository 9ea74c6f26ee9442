package import Dates

/// Where one task stands at the end of a day, and how it stood at each month's end before.
///
/// An object, because every page that names the task holds it and its many texts are costly to copy.
package final class TaskStanding: Sendable {
  package let task: Task
  package let now: Judgement
  /// One judgement a month of the period up to as-of, each from what was known at that month's end.
  package let history: [Judgement]
  /// The index of each month's report in `task.reports`, as known at as-of; nil for a month without one.
  package let monthReports: [Int?]
  /// The index of the last report known at as-of; nil where none is.
  package let lastReport: Int?
  /// The months in which the task was open and no report came in time, in order.
  package let missingMonths: [Month]
  /// How many months in a row, ending with as-of's, have no report.
  package let unreportedRun: Int
  /// Whether the task was done before the first month of the history.
  private let wasDone: Bool

  /// Judges a task at each month's end; the history begins with `since`, where one is given.
  package init(_ whole: Task, months: [Month], since: Month? = nil, asOf: Day, policy: LampPolicy) {
    task = whole
    // At a month's end all that the earlier months knew is known; within a month, their grace may reach past as-of.
    let task = asOf == asOf.month.lastDay ? whole : whole.known(at: asOf, policy: policy)
    var history: [Judgement] = []
    var missing: [Month] = []
    history.reserveCapacity(months.count)
    for month in months {
      let horizon = Horizon(min(month.lastDay, asOf), policy: policy)
      let judgement = task.judgement(within: horizon, policy: policy)
      let isDone = judgement.computedLamp == .done || history.last?.computedLamp == .done
      if !isDone, task.hasBegun(judgement), task.report(for: month, within: horizon) == nil {
        missing.append(month)
      }
      history.append(judgement)
    }
    let horizon = Horizon(asOf, policy: policy)
    let untold = months.count { month in since.map { month < $0 } ?? false }
    monthReports = months[untold...].map { whole.report(for: $0, within: horizon) }
    lastReport = whole.lastReport(within: horizon)
    wasDone = history[..<untold].last?.computedLamp == .done
    self.history = Array(history[untold...])
    self.missingMonths = missing.filter { month in since.map { month >= $0 } ?? true }
    unreportedRun = Self.run(of: missing, endingWith: asOf.month)
    self.now = history.last.flatMap { $0.day == asOf ? $0 : nil } ?? task.judgement(at: asOf, policy: policy)
  }

  /// The judgement at the end of the month before as-of's; nil in the first month.
  package var before: Judgement? {
    guard history.last?.day == now.day else { return history.last }
    return history.dropLast().last
  }

  /// Past the deadline and not done, whatever an override says.
  package var isOverdue: Bool {
    now.isOverdue
  }

  /// Whether the task is open and its deadline lies within the days after as-of.
  package func isDueSoon(within days: Int) -> Bool {
    guard now.computedLamp != .done, let deadline = task.deadline.day else { return false }
    return deadline > now.day && deadline <= now.day.adding(days: days)
  }

  /// Whether the task owed a report for a month of its history: it had begun and was not done the month before.
  package func owedReport(at index: Int) -> Bool {
    guard history.indices.contains(index), task.hasBegun(history[index]) else { return false }
    return index == 0 ? !wasDone : history[index - 1].computedLamp != .done
  }

  /// Whether the task owed a report for the month of as-of, which must be one of the period.
  package var owesReportNow: Bool {
    history.last?.day == now.day && owedReport(at: history.count - 1)
  }

  /// Whether the month of as-of has no report although the task is open.
  package var isUnreportedNow: Bool { missingMonths.last == now.day.month }

  private static func run(of missing: [Month], endingWith last: Month) -> Int {
    var run = 0
    for month in missing.reversed() {
      guard month == last.adding(months: -run) else { break }
      run += 1
    }
    return run
  }
}

extension Task {
  /// Whether work had begun on the day of a judgement: by the start, else by a report that was known then.
  fileprivate func hasBegun(_ judgement: Judgement) -> Bool {
    start.map { $0 <= judgement.day } ?? (judgement.progress != nil)
  }
}

extension Sequence<TaskStanding> {
  /// The nearest deadline first, those without a day last, then by number.
  package func sortedByDeadline() -> [TaskStanding] {
    sorted { ($0.task.deadline.term, $0.task.number) < ($1.task.deadline.term, $1.task.number) }
  }
}
