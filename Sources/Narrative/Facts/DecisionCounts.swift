import Model

/// How many tasks need a decision, each counted once under its most pressing reason.
struct DecisionCounts: Hashable {
  var overdue = 0
  var red = 0
  var unreported = 0
  /// Those of the overdue and red ones that went unreported as well.
  var alsoUnreported = 0
  /// The most days that a task is overdue by.
  var longestOverdue = 0

  init(_ decisions: [Decision]) {
    for decision in decisions {
      switch decision.reasons.first {
      case .overdue(let days)?:
        overdue += 1
        longestOverdue = max(longestOverdue, days)
      case .red?: red += 1
      case .unreported?: unreported += 1
      case nil: break
      }
      if decision.reasons.count > 1 { alsoUnreported += 1 }
    }
  }
}
