import Dates
import Diagnostics
import Loading
import Model
import Testing

@testable import Notes

/// What chart blocks in notes ask for, and every mistake in them.
struct ChartBlockTests {
  private func read(_ yaml: String) throws -> (request: ChartRequest?, findings: [Finding]) {
    let content = try #require(ContentLoader(SampleTree.with()).load().content)
    let place = Place.text("Content/notes/home.md", line: 9, column: 1)
    var note = RenderedNote()
    note.embeds = [NoteEmbed(kind: .chart, yaml: yaml, place: place, isInternal: false)]
    let checked = content.checkNotes([.home: note])
    guard case .chart(let request)? = checked.embeds.values.first else { return (nil, checked.findings) }
    return (request, checked.findings)
  }

  /// The only finding of a block, which then asks for nothing.
  private func mistake(_ yaml: String) throws -> Finding {
    let (request, findings) = try read(yaml)
    #expect(request == nil)
    #expect(findings.count == 1)
    return try #require(findings.first)
  }

  private func place(_ line: Int, _ column: Int) -> Place {
    .text("Content/notes/home.md", line: line, column: column)
  }

  @Test func readsALineChart() throws {
    var wanted = ChartRequest(.line, title: "道路")
    wanted.indicators = IndicatorFilter()
    wanted.indicators?.ids = [Identifier("roads")]
    #expect(try read("kind: line\nindicator: roads\ntitle: 道路\n").request == wanted)
  }

  @Test func readsSeveralIndicators() throws {
    let ids = try read("kind: line\nindicators: roads, noise\n").request?.indicators?.ids
    #expect(ids == [Identifier("roads"), Identifier("noise")])
  }

  @Test func readsLampsOfTheWholeProgramme() throws {
    #expect(try read("kind: lamps\nscope: programme\n").request == ChartRequest(.lamps))
  }

  @Test func readsTasksOfADepartmentWithALamp() throws {
    let filter = try read("kind: gantt\ndepartment: works\nlamp: 红\n").request?.tasks
    #expect(filter?.department == Identifier("works"))
    #expect(filter?.lamp == .red)
  }

  @Test(arguments: [
    ("2019-01..2019-06", "2019-01-01", "2019-06-30"), ("2019-01-15 至 2019-03", "2019-01-15", "2019-03-31"),
    ("2019年2月～2019年4月", "2019-02-01", "2019-04-30"), ("2019-02", "2019-02-01", "2019-02-28"),
  ])
  func readsAPeriod(_ text: String, _ start: String, _ end: String) throws {
    let period = try read("kind: gantt\nperiod: \(text)\n").request?.period
    #expect(period?.start == Day(start))
    #expect(period?.end == Day(end))
  }

  @Test func readsHowBarsAreGroupedAndArranged() throws {
    let request = try read("kind: 条形图\nby: 单位\narrangement: share\n").request
    #expect(request?.grouping == .department)
    #expect(request?.arrangement == .share)
  }

  @Test(arguments: ChartKind.allCases)
  func everyKindHasAnEnglishAndAChineseName(_ kind: ChartKind) {
    #expect(ChartKind(named: kind.rawValue.uppercased()) == kind)
    #expect(ChartKind(named: kind.chinese) == kind)
  }

  @Test func namesOfKindsBelongToOneKindEach() {
    #expect(Set(ChartKind.names).count == ChartKind.names.count)
  }

  @Test func findsAnUnknownKind() throws {
    let finding = try mistake("kind: lien\nindicator: roads\n")
    #expect(finding.place == place(9, 7))
    #expect(finding.help?.en == "did you mean 'line'?")
  }

  @Test func findsAnUnknownChineseKind() throws {
    #expect(try mistake("kind: 拆线图\nindicator: roads\n").help?.zh == "是不是“折线图”？")
  }

  @Test func findsAMissingKind() throws {
    #expect(try mistake("indicator: roads\n").summary.en == "the key 'kind' is missing")
  }

  @Test func findsAnUnknownKey() throws {
    let finding = try mistake("kind: line\nindicator: roads\ntitel: x\n")
    #expect(finding.place == place(11, 1))
    #expect(finding.help?.en == "did you mean 'title'?")
  }

  @Test func findsAKeyThatTheKindDoesNotTake() throws {
    let finding = try mistake("kind: bullet\nindicator: roads\nperiod: 2019-01..2019-02\n")
    #expect(finding.place == place(11, 1))
    #expect(finding.summary.en == "bullet takes no 'period'")
  }

  @Test func findsAChartOfNothing() throws {
    #expect(try mistake("kind: line\n").summary.en == "the key 'indicator' or 'task' is missing")
  }

  @Test func findsAnUnknownIndicator() throws {
    let finding = try mistake("kind: bullet\nindicator: road\n")
    #expect(finding.read == "road")
    #expect(finding.help?.en == "did you mean 'roads'?")
  }

  @Test func findsAnUnknownTask() throws {
    #expect(try mistake("kind: progress\ntask: 77\n").place == place(10, 7))
  }

  @Test func findsTooManyIndicators() throws {
    #expect(
      try mistake("kind: bullet\nindicator: roads, noise\n").summary.en
        == "bullet shows at most 1 indicator; 2 are given")
  }

  @Test func findsIndicatorsBesideTasks() throws {
    #expect(try mistake("kind: line\nindicator: roads\ntask: 1\n").place == place(11, 1))
  }

  @Test func findsABadPeriod() throws {
    let finding = try mistake("kind: gantt\nperiod: 2019-01..2019-13\n")
    #expect(finding.place == place(10, 9))
    #expect(finding.summary.en.contains("'2019-13' is neither a day nor a month"))
  }

  @Test func findsAPeriodThatEndsBeforeItStarts() throws {
    #expect(
      try mistake("kind: gantt\nperiod: 2019-06..2019-01\n").summary.en
        == "'2019-06..2019-01' ends before it starts")
  }

  @Test func findsAnUnknownArrangement() throws {
    #expect(
      try mistake("kind: columns\narrangement: staked\n").help?.en == "did you mean 'stacked'?")
  }

  @Test func findsAnUnknownLamp() throws {
    #expect(try mistake("kind: lamps\nlamp: purple\n").summary.en == "'purple' cannot stand after lamp")
  }

  @Test func findsEveryMistakeInOneRun() throws {
    let findings = try read("kind: line\nindicator: road\nperiod: soon\nlamp: red\n").findings
    #expect(findings.map(\.place) == [place(10, 12), place(11, 9), place(12, 1)])
  }
}
