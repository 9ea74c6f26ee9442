package import Dates

/// Whether a thing stands in the programme's totals, and where it went if not (列入、取消、中止、并入、拆分).
package enum Membership: Hashable, Sendable {
  case listed
  /// Not in the ledger yet.
  case absent
  case cancelled(on: Day)
  case suspended(on: Day)
  case merged(into: AdjustedThing, on: Day)
  case split(into: [AdjustedThing], on: Day)

  /// The lamp that stands for it; nil for what is listed, whose lamp the rule decides.
  package var lamp: Lamp? {
    switch self {
    case .listed: nil
    case .absent: .absent
    case .cancelled: .cancelled
    case .suspended: .suspended
    case .merged: .merged
    case .split: .split
    }
  }

  /// The day from which it holds; nil for what is listed or not yet there.
  package var since: Day? {
    switch self {
    case .listed, .absent: nil
    case .cancelled(let day), .suspended(let day), .merged(_, let day), .split(_, let day): day
    }
  }

  /// What took its place: the one it was merged into, or those it was split into.
  package var successors: [AdjustedThing] {
    switch self {
    case .listed, .absent, .cancelled, .suspended: []
    case .merged(let successor, _): [successor]
    case .split(let successors, _): successors
    }
  }
}

/// A thing that entries of the record of changes are about.
package enum AdjustedThing: Hashable, Sendable {
  case task(TaskNumber)
  case indicator(Identifier<Indicator>)
  case department(Identifier<Department>)

  /// The number or the id.
  package var text: String {
    switch self {
    case .task(let number): number.text
    case .indicator(let id): id.text
    case .department(let id): id.text
    }
  }
}
