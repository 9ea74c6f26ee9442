import Dates
import Diagnostics
import Model
import Narrative
import Testing

/// A programme of 2019 with three departments and two workstreams, which the examples are written with.
struct Example {
  var programme: Programme

  init(_ tasks: [Task] = [], indicators: [Indicator] = []) {
    programme = Programme(
      title: "方案", organisation: "办公室", period: Period(spanning: day(2019, 1, 1), day(2019, 12, 31)))
    programme.departments = [
      Department(id: "works", name: "建设局"), Department(id: "finance", name: "财政局"),
      Department(id: "town", name: "关堤乡"), Department(id: "street", name: "振中街道"),
    ]
    programme.workstreams = [
      Workstream(id: "construction", name: "建设"), Workstream(id: "management", name: "管理"),
    ]
    programme.tasks = tasks
    programme.indicators = indicators
  }

  /// What is said at the end of a month of 2019.
  func told(
    _ month: Int, _ language: Language = .zh, about subject: BriefingSubject = .programme,
    span: ReportingPeriod? = nil
  ) -> Narrative {
    let standing = Standing(programme, asOf: Month(year: 2019, ordinal: month).lastDay)
    return Narrative(BriefingFigures(standing, of: subject, span: span), language: language)
  }

  var finance: BriefingSubject { .department(programme.departments[1]) }
  var construction: BriefingSubject { .workstream(programme.workstreams[0]) }
}

/// A day of the examples; one that the calendar does not have fails the test.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  let value = Day(year: year, month: month, day: day)
  if value == nil { Issue.record("no such day") }
  return value ?? Day(number: 0)
}

/// A task with its progress month by month from January; nil for a month without a report.
func task(
  _ number: Int, _ progress: [Double?] = [], leads: [String] = ["works"], start: Day = day(2019, 1, 1),
  deadline: Deadline.Term = .day(day(2019, 12, 31)), weight: Double = 1,
  in workstream: String = "construction"
) throws -> Task {
  var task = Task(
    number: try #require(TaskNumber(String(number))),
    title: "事项\(["甲", "乙", "丙", "丁", "戊", "己"][number % 6])",
    workstream: Identifier(workstream), leads: leads.map { Assignment(department: Identifier($0)) },
    start: start,
    deadline: Deadline(deadline))
  task.weight = weight
  task.reports = progress.enumerated().compactMap { index, value in
    value.map { Report(month: Month(year: 2019, ordinal: index + 1), progress: $0) }
  }
  return task
}

/// An indicator that should reach 10 by the end of 2019, with its readings month by month from January.
func indicator(
  _ name: String, _ readings: [Double?] = [], baseline: Double? = 0, tasks: [TaskNumber] = [],
  by deadline: Day = day(2019, 12, 31)
) -> Indicator {
  var indicator = Indicator(
    id: name, name: name, unit: "公里", direction: .atLeast, baseline: baseline,
    target: Target(.value(10), by: deadline), workstream: Identifier("construction"), tasks: tasks)
  indicator.period = Period(start: day(2019, 1, 1), end: day(2019, 12, 31))
  indicator.readings = readings.enumerated().compactMap { index, value in
    value.map { Reading(day: Month(year: 2019, ordinal: index + 1).lastDay, value: $0) }
  }
  return indicator
}
