package import Dates

/// A quantified aim of the programme (指标).
package struct Indicator: Sendable, Identifiable {
  /// Which values meet the target.
  package enum Direction: String, CaseIterable, Sendable {
    case atLeast = "at-least"
    case atMost = "at-most"
    case between
  }

  /// What a reading is of (累计、时点).
  package enum Accumulation: String, CaseIterable, Sendable {
    /// The state of a day, such as a rate (时点).
    case pointInTime = "point-in-time"
    /// All that has come together since the programme began, such as kilometres built (累计).
    case cumulative
  }

  package var id: Identifier<Indicator>
  package var name: String
  package var unit: String
  package var direction: Direction
  package var baseline: Double?
  package var accumulation = Accumulation.pointInTime
  /// How often readings are due.
  package var rhythm = Rhythm.monthly
  /// The programme's period, over which the path to the target runs; nil where none is known.
  package var period: Period?
  /// The target of the ledger, which decides whether the indicator is met; nil for one that is shown and not judged.
  package var target: Target?
  package var workstream: Identifier<Workstream>
  package var tasks: [TaskNumber]
  /// Interim targets and targets that other clauses give, by day.
  package var otherTargets: [Target]
  /// By day.
  package var readings: [Reading]
  /// What was changed, by day.
  package var adjustments: [Adjustment] = []
  /// What was published for months that were closed, by month.
  package var closed: [ClosedIndicator] = []
  package var origin: Origin

  package init(
    id: String, name: String, unit: String, direction: Direction, baseline: Double? = nil, target: Target?,
    workstream: Identifier<Workstream>, tasks: [TaskNumber] = [], origin: Origin = Origin(source: 0, row: 0)
  ) {
    self.id = Identifier(id)
    self.name = name
    self.unit = unit
    self.direction = direction
    self.baseline = baseline
    self.target = target
    self.workstream = workstream
    self.tasks = tasks
    self.origin = origin
    otherTargets = []
    readings = []
  }
}

/// A value or a range to be reached by a day, and the clause that says so (目标值).
package struct Target: Hashable, Sendable {
  package enum Bound: Hashable, Sendable {
    case value(Double)
    /// From the lower to the upper value, both allowed.
    case range(Double, Double)
  }

  package var bound: Bound
  package var day: Day
  package var clause: String
  package var origin: Origin

  package init(_ bound: Bound, by day: Day, clause: String = "", origin: Origin = Origin(source: 0, row: 0)) {
    self.bound = bound
    self.day = day
    self.clause = clause
    self.origin = origin
  }
}

/// A measured value of an indicator on a day (读数).
package struct Reading: Hashable, Sendable {
  package var day: Day
  package var value: Double
  package var source: String
  package var note: String
  package var origin: Origin

  package init(
    day: Day, value: Double, source: String = "", note: String = "",
    origin: Origin = Origin(source: 0, row: 0)
  ) {
    self.day = day
    self.value = value
    self.source = source
    self.note = note
    self.origin = origin
  }
}
