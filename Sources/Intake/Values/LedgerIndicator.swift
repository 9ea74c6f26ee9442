internal import Dates
internal import Diagnostics

/// An indicator as a table gives it.
struct LedgerIndicator: Sendable {
  var name: String
  /// As the table numbers it; empty where it does not.
  var number: String
  var unit: String
  /// `at-least`, `at-most` or `between`.
  var direction: String
  var baseline: String
  /// A number, or `35..45`.
  var target: String
  /// The last day for the target, like `2025-12-31`.
  var deadline: String
  var workstream: String?
  var clause: String
  var tasks: String
  /// How often its readings are due, and what they are of, as written.
  var reporting = ""
  var accumulates = ""
  /// The targets on the way, the earliest first.
  var interimTargets: [DatedFigure] = []
  /// What was reached, the earliest first.
  var readings: [DatedFigure] = []
  var extras: [(name: String, text: String)]
  let row: Int
  let place: Place
  /// Whether the header of its target names the day for it, and no cell does.
  var isTargetOfPeriod = false
  /// Where its target and its baseline stand.
  var figures: [Field: Place] = [:]
}

extension LedgerIndicator {
  /// Whether its table has no targets, and it must be one of the project's.
  var isReadingsOnly: Bool { target.isEmpty }

  /// The indicator with its target as one on the way, for a project whose own target is for a later day.
  var onTheWay: LedgerIndicator {
    var indicator = self
    let place = figures[.target] ?? place
    indicator.interimTargets.append(DatedFigure(day: deadline, text: target, place: place))
    indicator.target = ""
    return indicator
  }

  /// The days of readings after the deadline, which the programme's period has to reach.
  var lateReadings: [Day] { readings.compactMap { Day($0.day) }.filter { $0.description > deadline } }
}

/// A figure of an indicator for a day, as the content writes it.
struct DatedFigure: Hashable, Sendable {
  let day: String
  let text: String
  /// Where the ledger has it.
  let place: Place
}
