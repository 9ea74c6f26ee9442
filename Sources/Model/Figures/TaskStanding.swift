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
  /// How many due months in a row, ending with the last, have no report.
  package let unreportedRun: Int
  /// The last month that some report of the programme was due for.
  private let reportingMonth: Month
  /// Whether the report for that month came in late, and before the next was due.
  private let cameLate: Bool
  /// Its index in the history; nil outside the period.
  private let reportingIndex: Int?
  /// What the task owed for each month of the history.
  package let duties: [ReportDuty]
  /// Who led the task at each month's end; empty where it was always led by the departments of now.
  private let monthLeads: [[Identifier<Department>]]

  /// Judges a task at each month's end by what was in force then; the history begins with `since`, where one is given.
  package init(
    _ whole: Task, months: [Month], since: Month? = nil, asOf: Day, policy: LampPolicy,
    closingDays: [Month: Day] = [:], dueMonth: Month? = nil, reportingMonth: Month? = nil
  ) {
    task = whole
    // At a month's end all that the earlier months knew is known; within a month, their grace may reach past as-of.
    let known = asOf == asOf.month.lastDay ? whole : whole.known(at: asOf, policy: policy)
    let horizon = Horizon(asOf, policy: policy)
    let due = min(dueMonth ?? horizon.dueMonth, horizon.dueMonth)
    let reporting = reportingMonth ?? due
    self.reportingMonth = reporting
    var history = TaskHistory(
      count: months.count, tracksLeads: !known.isUnchanged, closedMonths: Set(closingDays.keys))
    for month in months {
      let day = min(month.lastDay, asOf)
      let horizon = Horizon(
        day, closedOn: day == month.lastDay ? closingDays[month] : nil, policy: policy
      ).calling(missing: due)
      if known.isUnchanged {
        history.add(known, month, horizon, policy)
      } else {
        history.add(known.inForce(at: horizon.day), month, horizon, policy)
      }
    }
    let untold = months.count { month in since.map { month < $0 } ?? false }
    reportingIndex = months[untold...].firstIndex(of: reporting).map { $0 - untold }
    cameLate = reporting < due && whole.hasReport(dueFor: reporting, within: horizon)
    monthReports = months[untold...].map { whole.report(for: $0, within: horizon) }
    lastReport = whole.lastReport(within: horizon)
    self.history = Array(history.judgements[untold...])
    duties = Array(history.duties[untold...])
    let isAlwaysLed = history.leads.allSatisfy { $0 == history.leads.last }
    monthLeads = isAlwaysLed ? [] : Array(history.leads[untold...])
    let missing = zip(months, history.duties).filter { $1 == .missing }.map(\.0)
    missingMonths = missing.filter { month in since.map { month >= $0 } ?? true }
    // Those who lead now are not charged with the months of those who led before.
    let others = history.leads.lastIndex { $0 != history.leads.last }.map { months[$0] }
    unreportedRun = Self.run(
      of: missing.filter { month in others.map { month > $0 } ?? true }, endingWith: due, whole.dueMonths)
    now =
      self.history.last.flatMap { $0.day == asOf ? $0 : nil }
      ?? known.judgement(within: horizon.calling(missing: due), policy: policy)
  }

  /// Whether a department led the task at the end of a month of its history.
  package func wasLed(by department: Identifier<Department>, at index: Int) -> Bool {
    monthLeads.indices.contains(index)
      ? monthLeads[index].contains(department) : task.leads.contains { $0.department == department }
  }

  /// The departments that led the task at some month's end and do not now.
  package var formerLeads: Set<Identifier<Department>> {
    Set(monthLeads.joined()).subtracting(task.leads.map(\.department))
  }

  /// Whether it stands in the totals at as-of.
  package var isCounted: Bool { now.lamp.isCounted }

  /// The day on which a task that is open now was completed, by a report for a later month; nil where none says so.
  package var completedLater: Day? {
    guard isCounted, now.computedLamp != .done,
      let report = task.reports.first(where: { $0.month > now.day.month && $0.progress >= 100 })
    else { return nil }
    return report.completedOn ?? report.reportedOn ?? report.month.lastDay
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
    guard isCounted, now.computedLamp != .done, let deadline = task.deadline.day else { return false }
    return deadline > now.day && deadline <= now.day.adding(days: days)
  }

  /// Whether the task owed a report for a month of its history: it had begun and was not done the month before.
  package func owedReport(at index: Int) -> Bool {
    duties.indices.contains(index) && duties[index] != .none
  }

  /// Whether the task owed a report for the last month that reports were due for, which must be one of the period.
  package var owesReportNow: Bool { reportingIndex.map(owedReport) ?? false }

  /// Whether that month has no report although the task owed one, and none has come in since.
  package var isUnreportedNow: Bool { !cameLate && missingMonths.last.map { $0 == reportingMonth } ?? false }

  private static func run(of missing: [Month], endingWith last: Month, _ dueMonths: DueMonths) -> Int {
    var (run, expected) = (0, dueMonths.last(through: last))
    for month in missing.reversed() {
      guard let due = expected, month == due else { break }
      run += 1
      expected = dueMonths.last(through: due.previous)
    }
    return run
  }
}

extension Task {
  /// Whether the ledger had it at every month's end as it has it now, as far as anybody wrote down.
  fileprivate var isUnchanged: Bool { adjustments.isEmpty && closed.isEmpty }
}

extension Sequence<TaskStanding> {
  /// The nearest deadline first, those without a day last, then by number.
  package func sortedByDeadline() -> [TaskStanding] {
    sorted { ($0.task.deadline.term, $0.task.number) < ($1.task.deadline.term, $1.task.number) }
  }
}
