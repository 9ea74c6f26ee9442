package import Dates

extension Indicator {
  /// Whether it stood in the totals at the end of a day.
  package func membership(at day: Day) -> Membership {
    adjustments.isEmpty ? .listed : adjustments.membership(at: day)
  }

  /// The indicator as the tables had it at the end of a day: what was changed later is undone, and still in the record.
  package func inForce(at day: Day) -> Indicator {
    guard closed(at: day) != nil || (adjustments.last.map { $0.date > day } ?? false) else { return self }
    var indicator = self
    indicator.name = name(at: day)
    indicator.target = target(at: day)
    if let closed = closed(at: day) {
      // What came in for the month after it was closed was not known.
      let last = closed.readingDay
      indicator.readings.removeAll { reading in reading.day <= day && last.map { reading.day > $0 } ?? true }
    }
    return indicator
  }

  private func name(at day: Day) -> String {
    var name = name
    for adjustment in adjustments.undone(at: day) {
      if case .name(let before, _) = adjustment.change { name = before }
    }
    return name
  }

  /// The ledger's target as it was at the end of a day, for closed months the one with which they were closed.
  package func target(at day: Day) -> Target? {
    var target = target
    for adjustment in adjustments.undone(at: day) {
      switch adjustment.change {
      case .target(let before, _): target?.bound = before
      case .deadline(let before, _): if let day = before.day { target?.day = day }
      default: break
      }
    }
    if let closed = closed(at: day) {
      guard let bound = closed.target, let due = closed.targetDay else { return nil }
      target = Target(
        bound, by: due, clause: self.target?.clause ?? "", origin: self.target?.origin ?? origin)
    }
    return target
  }
}
