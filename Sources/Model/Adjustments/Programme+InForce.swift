package import Dates

extension Programme {
  /// The programme as its tables had it at the end of a day: what came later is not in it, what was changed is undone.
  ///
  /// At the end of a closed month it holds what the month was closed with.
  package func inForce(at day: Day) -> Programme {
    let isClosed = day == day.month.lastDay && closing(of: day.month) != nil
    guard isClosed || hasAdjustments(after: day) else { return self }
    var programme = self
    programme.tasks = tasks.lazy.filter { task in
      isClosed ? task.closed(at: day) != nil : task.membership(at: day) != .absent
    }.map { $0.inForce(at: day) }
    programme.indicators = indicators.lazy.filter { indicator in
      isClosed ? indicator.closed(at: day) != nil : indicator.membership(at: day) != .absent
    }.map { $0.inForce(at: day) }
    programme.departments = departments.map { $0.inForce(at: day) }
    if isClosed, let closing = closing(of: day.month)?.day {
      for index in programme.tasks.indices { programme.tasks[index].forgetLater(than: closing) }
    }
    // Nobody knew then what the record says of later days.
    for index in programme.tasks.indices {
      programme.tasks[index].adjustments.removeAll { !$0.concerns(day) }
    }
    for index in programme.indicators.indices {
      programme.indicators[index].adjustments.removeAll { !$0.concerns(day) }
    }
    for index in programme.departments.indices {
      programme.departments[index].adjustments.removeAll { !$0.concerns(day) }
    }
    let numbers = Set(programme.tasks.map(\.number))
    for index in programme.indicators.indices {
      programme.indicators[index].tasks.removeAll { !numbers.contains($0) }
    }
    for index in programme.commitments.indices {
      programme.commitments[index].tasks.removeAll { !numbers.contains($0) }
    }
    return programme
  }

  private func hasAdjustments(after day: Day) -> Bool {
    func isLater(_ adjustments: [Adjustment]) -> Bool { adjustments.last.map { $0.date > day } ?? false }
    return tasks.contains { isLater($0.adjustments) } || indicators.contains { isLater($0.adjustments) }
      || departments.contains { isLater($0.adjustments) }
  }
}

extension Department {
  /// The department with the name that it had at the end of a day.
  func inForce(at day: Day) -> Department {
    guard let last = adjustments.last, last.date > day else { return self }
    var department = self
    for adjustment in adjustments.undone(at: day) {
      if case .name(let before, _) = adjustment.change {
        // Its short name was that of the new one only where it was the whole name.
        if department.shortName == department.name { department.shortName = before }
        department.name = before
      }
    }
    return department
  }
}
