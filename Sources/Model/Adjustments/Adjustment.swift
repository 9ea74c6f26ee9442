package import Dates

/// An entry of the record of changes: what became different on a day, and what was before (调整记录).
package struct Adjustment: Hashable, Sendable {
  /// What the ledger says before and from the day on.
  package enum Change: Hashable, Sendable {
    case membership(Membership)
    case name(from: String, to: String)
    case deadline(from: Deadline, to: Deadline)
    case target(from: Target.Bound, to: Target.Bound)
    case weight(from: Double, to: Double)
    case leads(from: [Identifier<Department>], to: [Identifier<Department>])
    case figure(CorrectedFigure)
  }

  package var kind: AdjustmentKind
  /// The first day on which the ledger says the new.
  package var date: Day
  package var change: Change
  /// The document that decided it; empty where none is named.
  package var basis: String
  package var reason: String
  /// Whether it follows from the entry of another thing, as a new task does from the one that was split.
  package var isConsequence: Bool
  package var origin: Origin

  package init(
    _ kind: AdjustmentKind, on date: Day, _ change: Change, basis: String = "", reason: String = "",
    isConsequence: Bool = false, origin: Origin = Origin(source: 0, row: 0)
  ) {
    self.kind = kind
    self.date = date
    self.change = change
    self.basis = basis
    self.reason = reason
    self.isConsequence = isConsequence
    self.origin = origin
  }
}

extension Adjustment {
  /// Where it stands in the record: by day, those of one day by their row.
  package var order: (Day, Int) { (date, origin.row) }

  /// Whether the thing came into the programme with it.
  package var isBeginning: Bool { change == .membership(.listed) && kind != .resumed }
}

extension [Adjustment] {
  /// Those that were not yet in force at the end of a day, the last first, which is the order to undo them in.
  func undone(at day: Day) -> ReversedCollection<Self>.SubSequence {
    reversed().prefix { $0.date > day }
  }

  /// The entries up to a day.
  package func known(at day: Day) -> ArraySlice<Adjustment> { prefix { $0.date <= day } }

  /// Whether the thing stood in the totals at the end of a day.
  package func membership(at day: Day) -> Membership {
    var membership: Membership?
    for adjustment in self {
      guard case .membership(let next) = adjustment.change else { continue }
      if adjustment.date > day {
        // What was added later was not there before; other entries say nothing of the time before them.
        return membership ?? (adjustment.isBeginning ? .absent : .listed)
      }
      membership = next
    }
    return membership ?? .listed
  }
}
