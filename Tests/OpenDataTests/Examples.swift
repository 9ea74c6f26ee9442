import Dates
import Model
import OpenData
import Tables
import Testing

func day(_ text: String) throws -> Day { try #require(Day(text)) }
func month(_ text: String) throws -> Month { try #require(Month(text)) }
func number(_ text: String) throws -> TaskNumber { try #require(TaskNumber(text)) }

/// A programme of two tasks, three reports of which one comes too late, and two indicators.
func exampleProgramme() throws -> Programme {
  let year = try #require(Period(start: try day("2019-01-01"), end: try day("2019-12-31")))
  var programme = Programme(title: "提升方案", organisation: "领导小组办公室", period: year)
  programme.givenID = "uplift"
  programme.workstreams = [Workstream(id: "roads", name: "道路"), Workstream(id: "parks", name: "公园")]
  programme.departments = [
    Department(id: "works", name: "建设局"), Department(id: "finance", name: "财政局", shortName: "财政"),
  ]
  programme.actions = [SpecialAction(id: "links", name: "断头路")]
  programme.sources = ["Content/tasks.csv", "Content/reports/2019-05.csv"]
  programme.extraColumns = ["项目编码", "备 注"]
  programme.tasks = [try road(), try park()]
  programme.indicators = [try density(), try noise()]
  programme.commitments = [
    Commitment(
      id: "c1", clause: "第一条", workstream: Identifier("roads"), title: "打通断头路", tasks: [try number("1")],
      origin: Origin(source: 0, row: 1))
  ]
  return programme
}

/// A task of two departments that was reported on twice; a third report comes after the end of June.
private func road() throws -> Task {
  var task = Task(
    number: try number("1"), title: "打通道路", workstream: Identifier("roads"),
    leads: [
      Assignment(department: Identifier("works"), owners: ["张甲", "李乙"]),
      Assignment(department: Identifier("finance")),
    ], start: try day("2019-01-01"), deadline: Deadline(.day(try day("2019-12-31")), words: "年底前"),
    origin: Origin(source: 0, row: 2))
  task.action = Identifier("links")
  task.requirement = "=1+1"
  task.internalRemark = "台账内部备注"
  task.extras = ["P-1", "另注"]
  task.reports = [
    report(try month("2019-04"), 20.5, on: try day("2019-04-30")),
    report(try month("2019-05"), 40, on: try day("2019-05-31")),
    report(try month("2019-06"), 60, on: try day("2019-09-15")),
  ]
  task.overrides = [
    LampOverride(month: try month("2019-05"), lamp: .yellow, reason: "资金未到位", date: try day("2019-05-31"))
  ]
  return task
}

private func report(_ month: Month, _ progress: Double, on day: Day) -> Report {
  Report(
    month: month, progress: progress, summary: "第一行\n第二行，\"引号\"", problem: "问题", nextStep: "打算",
    internalRemark: "月报内部备注", reportedBy: "建设局", reportedOn: day, origin: Origin(source: 1, row: 2))
}

/// A task without days that nobody reported on.
private func park() throws -> Task {
  Task(
    number: try number("2.10"), title: "建设公园", workstream: Identifier("parks"), start: nil,
    deadline: Deadline(.ongoing), origin: Origin(source: 0, row: 3))
}

private func density() throws -> Indicator {
  var indicator = Indicator(
    id: "density", name: "路网密度", unit: "公里", direction: .atLeast, baseline: -0.5,
    target: Target(.value(7), by: try day("2019-12-31"), clause: "第二条"), workstream: Identifier("roads"),
    tasks: [try number("1")])
  indicator.period = Period(start: try day("2019-01-01"), end: try day("2019-12-31"))
  indicator.otherTargets = [Target(.value(6), by: try day("2019-06-30"))]
  indicator.readings = [
    Reading(day: try day("2019-03-31"), value: 5.5, source: "统计局"),
    Reading(day: try day("2019-06-30"), value: 6.25, source: "统计局", note: "初步"),
    Reading(day: try day("2019-07-31"), value: 9),
  ]
  return indicator
}

private func noise() throws -> Indicator {
  Indicator(
    id: "noise", name: "噪声", unit: "分贝", direction: .between,
    target: Target(.range(35, 45), by: try day("2019-12-31")), workstream: Identifier("parks"))
}

/// The data of a programme at the end of June 2019.
func data(
  _ programme: Programme? = nil, asOf: String = "2019-06-30", facts: OpenData.Facts = OpenData.Facts()
) throws -> OpenData {
  OpenData(Standing(try programme ?? exampleProgramme(), asOf: try day(asOf)), facts: facts)
}

/// The files by their paths.
func files(_ data: OpenData) throws -> [String: [UInt8]] {
  Dictionary(uniqueKeysWithValues: try data.files().map { ($0.path, $0.bytes) })
}

/// The rows of a CSV as our own reader reads them, each a value for every column of the header.
func table(_ path: String, of data: OpenData) throws -> [[String: String]] {
  let bytes = try #require(try files(data)[path])
  let grid = try #require(GridReader.read(bytes, file: path).value?.first)
  let rows = grid.rows.map { $0.map(\.raw) }
  let header = try #require(rows.first)
  return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
}

/// A file as text.
func text(_ path: String, of data: OpenData) throws -> String {
  String(decoding: try #require(try files(data)[path]), as: UTF8.self)
}
