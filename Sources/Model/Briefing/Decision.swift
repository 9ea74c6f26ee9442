/// A task that somebody must decide about, and why (需要决策的事项).
package struct Decision: Sendable {
  /// What makes a task one to decide about, in the order of how pressing it is.
  package enum Reason: Hashable, Sendable {
    /// Past the deadline by so many days and not done.
    case overdue(days: Int)
    /// A red lamp before the deadline.
    case red
    /// Not reported for so many months in a row, at least two.
    case unreported(months: Int)
  }

  /// How many months in a row without a report make a task one to decide about.
  package static let unreportedMonths = 2

  package let standing: TaskStanding
  /// At least one, the most pressing first.
  package let reasons: [Reason]

  /// Nil for a task that nobody needs to decide about.
  init?(_ standing: TaskStanding) {
    var reasons: [Reason] = []
    if case .overdue(let days) = standing.now.reason {
      reasons.append(.overdue(days: days))
    } else if standing.now.lamp == .red {
      reasons.append(.red)
    }
    let months = standing.unreportedRun
    if months >= Self.unreportedMonths { reasons.append(.unreported(months: months)) }
    guard !reasons.isEmpty else { return nil }
    self.standing = standing
    self.reasons = reasons
  }

  /// The last report known, which tells the problem and the next step.
  package var report: Report? { standing.lastReport.map { standing.task.reports[$0] } }

  /// Overdue tasks first, the longest first; then red ones, the furthest behind first; then the unreported.
  func precedes(_ other: Decision) -> Bool { rank < other.rank }

  private var rank: (Int, Double, TaskNumber) {
    switch reasons.first {
    case .overdue(let days)?: (0, -Double(days), standing.task.number)
    case .red?: (1, standing.now.gap ?? 0, standing.task.number)
    case .unreported(let months)?: (2, -Double(months), standing.task.number)
    case nil: (3, 0, standing.task.number)
    }
  }
}
