package import Dates

extension Task {
  /// Whether it stood in the totals at the end of a day.
  package func membership(at day: Day) -> Membership {
    adjustments.isEmpty ? .listed : adjustments.membership(at: day)
  }

  /// The task as the ledger had it at the end of a day: what was changed later is undone, and still in the record.
  ///
  /// At the end of a closed month it has the deadline, weight and leads with which that was closed.
  package func inForce(at day: Day) -> Task {
    let closed = closed(at: day)
    let isLater = adjustments.last.map { $0.date > day } ?? false
    guard isLater || closed.map({ !$0.hasTerms(of: self) }) ?? false else { return self }
    var task = self
    for adjustment in adjustments.undone(at: day) { task.undo(adjustment.change) }
    if let closed {
      if task.deadline.term != closed.deadline.term { task.deadline = closed.deadline }
      task.weight = closed.weight
      task.leads = task.leads.leading(closed.leads)
    }
    return task
  }

  private mutating func undo(_ change: Adjustment.Change) {
    switch change {
    case .name(let before, _): title = before
    case .deadline(let before, _): deadline = before
    case .weight(let before, _): weight = before
    case .leads(let before, _): leads = leads.leading(before)
    case .membership, .target, .figure: break
    }
  }
}

extension [Assignment] {
  /// These departments as leads, with the people of those that lead already.
  func leading(_ departments: [Identifier<Department>]) -> Self {
    departments.map { department in
      first { $0.department == department } ?? Assignment(department: department)
    }
  }
}
