public import Dates
import Model
import Testing

// Literals and small values that the tables of worked examples are written with.

extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    let day = Day(text)
    if day == nil { Issue.record("no such day: \(text)") }
    self = day ?? Day(number: 0)
  }
}

extension Month: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    let month = Month(text)
    if month == nil { Issue.record("no such month: \(text)") }
    self = month ?? Month(year: 1970, ordinal: 1)
  }
}

/// The year of the examples, 365 days.
let year2019 = Period(spanning: "2019-01-01", "2019-12-31")

/// The tasks' number in the examples; a number that is none is left out and fails the test that counts on it.
func numbers(_ texts: String...) -> [TaskNumber] { texts.compactMap { TaskNumber($0) } }

/// A task of the examples, of the whole year unless told otherwise.
func task(
  _ number: String = "1", _ start: Day = "2019-01-01", _ deadline: Day = "2019-12-31", leads: [String] = [],
  weight: Double = 1, reports: [Report] = [], overrides: [LampOverride] = []
) throws -> Task {
  var task = Task(
    number: try #require(TaskNumber(number)), title: "任务 \(number)", workstream: Identifier("construction"),
    leads: leads.map { Assignment(department: Identifier($0)) }, start: start,
    deadline: Deadline(deadline))
  task.weight = weight
  task.reports = reports
  task.overrides = overrides
  return task
}

/// A report that came in on the last day of its month, or on another day.
func report(_ month: Month, _ progress: Double, on day: Day? = nil) -> Report {
  Report(month: month, progress: progress, reportedOn: day ?? month.lastDay)
}

/// The standing of a programme with these tasks and indicators.
func standing(
  _ tasks: [Task], indicators: [Indicator] = [], departments: [String] = [], asOf: Day,
  policy: LampPolicy = LampPolicy()
) -> Standing {
  var programme = Programme(title: "方案", organisation: "办公室", period: year2019)
  programme.tasks = tasks
  programme.indicators = indicators
  programme.departments = departments.map { Department(id: $0, name: $0) }
  programme.workstreams = [
    Workstream(id: "planning", name: "规划"), Workstream(id: "construction", name: "建设"),
  ]
  programme.policy = policy
  return Standing(programme, asOf: asOf)
}

extension Sequence<TaskStanding> {
  /// The tasks' numbers, in order.
  var numbers: [String] { map(\.task.number.text) }
}

extension Sequence<Changes.TaskChange> {
  /// The tasks' numbers, in order.
  var numbers: [String] { map(\.standing.task.number.text) }
}
