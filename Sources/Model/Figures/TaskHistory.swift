internal import Dates

/// What a task owed for a month (月报).
package enum ReportDuty: String, CaseIterable, Sendable {
  /// Nothing was due: it had not begun, was done before, stood outside the totals, or reports more seldom.
  case none
  case reported
  case missing
}

/// The judgements of a task month by month, while they are made.
struct TaskHistory {
  private(set) var judgements: [Judgement] = []
  private(set) var duties: [ReportDuty] = []
  private(set) var leads: [[Identifier<Department>]] = []

  private let tracksLeads: Bool
  private let closedMonths: Set<Month>

  /// No history of leads is kept of a task that nothing was changed of.
  init(count: Int, tracksLeads: Bool, closedMonths: Set<Month>) {
    self.tracksLeads = tracksLeads
    self.closedMonths = closedMonths
    judgements.reserveCapacity(count)
    duties.reserveCapacity(count)
  }

  /// Adds the month at whose end the task was in force.
  mutating func add(_ task: Task, _ month: Month, _ horizon: Horizon, _ policy: LampPolicy) {
    let judgement = task.judgement(within: horizon, policy: policy)
    if !closedMonths.isEmpty, horizon.day == month.lastDay, closedMonths.contains(month) {
      let closed = task.closed(at: horizon.day)
      duties.append(closed?.duty ?? .none)
      let published = closed?.judgement(over: judgement) ?? judgement.notListed
      judgements.append(published.corrected(by: task.adjustments.corrections(of: month)))
    } else {
      duties.append(duty(task, month, horizon, judgement))
      judgements.append(judgement.corrected(by: task.adjustments.corrections(of: month)))
    }
    if tracksLeads { leads.append(task.leads.map(\.department)) }
  }

  private func duty(_ task: Task, _ month: Month, _ horizon: Horizon, _ judgement: Judgement) -> ReportDuty {
    guard judgement.lamp.isCounted, judgements.last?.computedLamp != .done, task.hasBegun(judgement),
      month <= horizon.dueMonth, task.dueMonths.contains(month)
    else { return .none }
    return judgement.computedLamp == .done || task.hasReport(dueFor: month, within: horizon)
      ? .reported : .missing
  }
}

extension Judgement {
  /// The same day for a task that was not in the ledger when its month was closed.
  fileprivate var notListed: Judgement {
    Judgement(day: day, lamp: .absent, computedLamp: .absent, reason: .outsideTotals(.absent))
  }
}

extension Task {
  /// Whether work had begun on the day of a judgement: by the start, else by a report that was known then.
  fileprivate func hasBegun(_ judgement: Judgement) -> Bool {
    start.map { $0 <= judgement.day } ?? (judgement.progress != nil)
  }
}
