internal import Dates
internal import Model
internal import Tables

/// What a row of the ledger says, as far as it could be understood.
struct TaskRow: Sendable {
  /// People named as responsible, and the department they are named for.
  struct OwnerGroup: Sendable {
    /// Nil when the department is not known, or was not named.
    var department: Identifier<Department>?
    var names: [String]
  }

  let row: Row
  var number: TaskNumber?
  var workstream: Identifier<Workstream>?
  var leads: [Identifier<Department>] = []
  /// Whether each name in the departments cell was understood.
  var knowsAllLeads = true
  var owners: [OwnerGroup] = []
  /// What posts they have, in the same form.
  var posts: [OwnerGroup] = []
  var supporting: [Identifier<Department>] = []
  var start: Day?
  /// Whether the row says that the start is not settled; an empty cell is the programme's first day.
  var isStartOpen = false
  var deadline: Deadline.Term?
  var action: Identifier<SpecialAction>?
  var weight: Double?
  var rhythm: Rhythm?
}

/// What a row of `commitments.csv` says.
struct CommitmentRow: Sendable {
  let row: Row
  var id: String?
  var workstream: Identifier<Workstream>?
  var tasks: [TaskNumber] = []
  /// Whether the row names a task at all, known or not.
  var namesTasks = false
}

/// What a row of `indicators.csv` says.
struct IndicatorRow: Sendable {
  let row: Row
  var id: String?
  var direction: Indicator.Direction?
  var accumulation: Indicator.Accumulation?
  var baseline: Double?
  var target: Target.Bound?
  var deadline: Day?
  var rhythm: Rhythm?
  var workstream: Identifier<Workstream>?
  var tasks: [TaskNumber] = []
}

/// What a row of `targets.csv` says.
struct TargetRow: Sendable {
  let row: Row
  var indicator: Identifier<Indicator>?
  var day: Day?
  var bound: Target.Bound?
}

/// What a row of `readings.csv` says.
struct ReadingRow: Sendable {
  let row: Row
  var indicator: Entry<Identifier<Indicator>>?
  var day: Day?
  var value: Double?
}

/// What a row of `overrides.csv` says.
struct OverrideRow: Sendable {
  let row: Row
  var task: TaskNumber?
  var month: Month?
  var lamp: Lamp?
  var date: Day?
}

/// What a row of `adjustments.csv` says.
struct AdjustmentRow: Sendable {
  let row: Row
  var date: Day?
  /// Nil unless exactly one thing is named, and known.
  var thing: AdjustedThing?
  /// How many of the three columns name something.
  var thingCount = 0
  var kind: AdjustmentKind?
  /// Nil where the kind, the thing or one of the values could not be understood, or do not go together.
  var change: Adjustment.Change?
}

/// What a row of a closed month says.
struct ClosedRow: Sendable {
  enum Record: Sendable {
    case closing(Closing.Entry)
    case total(ClosedTotals.Kind, Int)
    /// Nil for a task that the ledger no longer has.
    case task(TaskNumber?, ClosedTask)
    case indicator(Identifier<Indicator>?, ClosedIndicator)
    /// A row that is only there to be read by people.
    case other
  }

  let row: Row
  /// Nil where the row could not be understood.
  var record: Record?
}

/// What was published for a closed month.
struct ClosedSheet: Sendable {
  let month: Month
  let sheet: Sheet<ClosedColumn>
  let rows: [ClosedRow]
}

/// What a row of a month's reports says.
struct ReportRow: Sendable {
  let row: Row
  var task: Entry<TaskNumber>?
  var progress: Double?
  var completedOn: Day?
  var reportedOn: Day?
}

/// The reports of one month's file.
struct ReportSheet: Sendable {
  let month: Month
  let sheet: Sheet<ReportColumn>
  let rows: [ReportRow]
}
