package import Dates

/// What was published of a task for a closed month.
package struct ClosedTask: Hashable, Sendable {
  package var month: Month
  package var lamp: Lamp
  /// The lamp by the rule, which an override may have replaced.
  package var computedLamp: Lamp
  /// 0…100.
  package var progress: Double?
  /// The month of the report that the progress came from.
  package var reportMonth: Month?
  package var duty: ReportDuty
  /// 0…100.
  package var scheduleShare: Double?
  package var deadline: Deadline
  package var leads: [Identifier<Department>]
  package var weight: Double
  package var origin: Origin

  package init(
    month: Month, lamp: Lamp, computedLamp: Lamp, progress: Double?, reportMonth: Month?, duty: ReportDuty,
    scheduleShare: Double?, deadline: Deadline, leads: [Identifier<Department>], weight: Double = 1,
    origin: Origin = Origin(source: 0, row: 0)
  ) {
    self.month = month
    self.lamp = lamp
    self.computedLamp = computedLamp
    self.progress = progress
    self.reportMonth = reportMonth
    self.duty = duty
    self.scheduleShare = scheduleShare
    self.deadline = deadline
    self.leads = leads
    self.weight = weight
    self.origin = origin
  }

  /// What is to be published of a standing at the end of its month.
  package init(_ standing: TaskStanding) {
    let (task, now) = (standing.task, standing.now)
    self.init(
      month: now.day.month, lamp: now.lamp, computedLamp: now.computedLamp, progress: now.progress,
      reportMonth: now.reportMonth, duty: standing.duties.last ?? .none, scheduleShare: now.scheduleShare,
      deadline: task.deadline, leads: task.leads.map(\.department), weight: task.weight, origin: task.origin)
  }

  /// Whether the month was closed with the deadline, weight and leads that the task has; texts are costly to copy.
  func hasTerms(of task: Task) -> Bool {
    deadline.term == task.deadline.term && weight == task.weight
      && leads.elementsEqual(task.leads.lazy.map(\.department))
  }

  /// Past the deadline at the month's end and not done.
  package var isOverdue: Bool {
    computedLamp == .red && deadline.day.map { $0 < month.lastDay } ?? false
  }

  /// Whether a judgement says the same.
  package func agrees(with judgement: Judgement) -> Bool {
    lamp == judgement.lamp && computedLamp == judgement.computedLamp && progress == judgement.progress
      && reportMonth == judgement.reportMonth && isNear(judgement.scheduleShare)
  }

  /// Shares may have lost their last digits in a spreadsheet.
  private func isNear(_ share: Double?) -> Bool {
    guard let share, let scheduleShare else { return share == nil && scheduleShare == nil }
    return abs(share - scheduleShare) < 0.05
  }

  /// The judgement that was published: the computed one where it still says so, with its reason.
  func judgement(over computed: Judgement) -> Judgement {
    if agrees(with: computed) { return computed }
    return Judgement(
      day: month.lastDay, lamp: lamp, computedLamp: computedLamp, reason: reason(computed.reason),
      progress: progress, reportMonth: reportMonth, scheduleShare: scheduleShare,
      override: computed.override.flatMap { $0.lamp == lamp ? $0 : nil })
  }

  private func reason(_ computed: Judgement.Reason) -> Judgement.Reason {
    switch computed {
    case .outsideTotals where !lamp.isCounted: return computed
    case .completed where computedLamp == .done: return computed
    default: break
    }
    if computedLamp == .done { return .completed(on: nil) }
    if isOverdue, let day = deadline.day { return .overdue(days: month.lastDay.number - day.number) }
    return .closed
  }
}

extension Task {
  /// Takes out what came in after a month was closed.
  mutating func forgetLater(than day: Day) {
    reports.removeAll { report in report.reportedOn.map { $0 > day } ?? false }
    overrides.removeAll { $0.date > day }
  }

  /// What was published of the task for the month that ends with a day; nil where that was not closed with it.
  package func closed(at day: Day) -> ClosedTask? {
    closed.isEmpty || day != day.month.lastDay ? nil : closed.first { $0.month == day.month }
  }
}
