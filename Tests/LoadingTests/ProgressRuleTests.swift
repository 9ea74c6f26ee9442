import Dates
import Diagnostics
import Testing

/// What the rules find in reports, readings and overrides.
struct ProgressRuleTests {
  let january = "Content/reports/2019-01.csv"
  let february = "Content/reports/2019-02.csv"
  let readings = "Content/readings.csv"

  @Test func findsAnUnknownTask() {
    expect("unknown-task", replacing: "2,5,,选苗", with: "«12»,5,,选苗", in: february)
  }

  @Test func findsProgressOverAHundred() {
    expect("progress-out-of-range", replacing: "2,5,", with: "2,«105»,2019-02-28", in: february)
  }

  @Test func findsProgressThatIsNoNumber() {
    expect("bad-number", replacing: "2,5,", with: "2,«一半»,", in: february)
  }

  @Test func findsProgressThatFallsWithoutAReason() {
    let march = "task,progress,problem\n2,«3»,\n"
    expect("progress-falls", in: ["Content/reports/2019-03.csv": march])
  }

  @Test func acceptsProgressThatFallsWithAReason() {
    expect("progress-falls", in: ["Content/reports/2019-03.csv": "task,progress,problem\n2,3,苗木冻死\n"])
  }

  @Test func findsACompletionDateWithoutAHundred() {
    expect("completed-without-100", replacing: "2,5,", with: "2,«5»,2019-02-20", in: february)
  }

  @Test func asksForTheCompletionDateOfAHundred() {
    expect("hundred-without-date", .warning, replacing: "1,100,2019-02-20", with: "1,«100»,", in: february)
  }

  @Test func asksForACompletionDateOnlyOnce() {
    expect("hundred-without-date", in: ["Content/reports/2019-03.csv": "task,progress\n1,100\n"])
  }

  @Test func findsACompletionBeforeTheStart() {
    expect("completed-before-start", replacing: "2,5,", with: "2,100,«2019-01-20»", in: february)
  }

  @Test func findsACompletionAfterTheMonth() {
    expect("completed-after-month", replacing: "2019-02-20", with: "«2019-03-20»", in: february)
  }

  @Test func findsTheSameTaskTwiceInAMonth() {
    expect("duplicate-report", in: [february: SampleTree.text(of: february, adding: "«2»,6,,,,")])
  }

  @Test func findsAReportFromAfterAsOf() {
    expect("report-after-as-of", .warning, replacing: "2019-03-05", with: "«2019-05-05»", in: february)
  }

  @Test func acceptsAReportWithinTheDaysOfGrace() {
    expect("report-after-as-of", .warning, replacing: "2019-03-05", with: "2019-03-10", in: february)
  }

  @Test func saysOnceForAFileThatItsReportsAreNotCounted() throws {
    let text = SampleTree.text(of: february, replacing: "\n1,100", with: "\n«1»,100")
    let asOf = try #require(Day("2019-01-31"))
    expect(
      "report-after-as-of", .warning,
      in: [february: text, readings: "indicator,date,value\nroads,2019-01-31,2\n"], asOf: asOf)
  }

  @Test func notesReportsOfAMonthAfterThePeriod() {
    let tree = SampleTree.with(["Content/reports/2020-01.csv": "task,progress\n2,50\n"])
    expect("outside-period", .note, at: "Content/reports/2020-01.csv", in: tree)
  }

  @Test func findsReportsOfAMonthBeforeThePeriod() {
    let tree = SampleTree.with(["Content/reports/2018-12.csv": "task,progress\n2,0\n"])
    expect("outside-period", at: "Content/reports/2018-12.csv", in: tree)
  }

  @Test func findsAFileOfReportsThatIsNamedForNoMonth() {
    let tree = SampleTree.with(["Content/reports/2019-6.csv": "task,progress\n2,50\n"])
    expect("report-file-name", at: "Content/reports/2019-6.csv", in: tree)
  }

  @Test func findsAnUnknownIndicator() {
    expect("unknown-indicator", replacing: "roads,2019-02-28", with: "«road»,2019-02-28", in: readings)
  }

  @Test func findsAReadingInPercentOfAnIndicatorInKilometres() {
    expect("percent-of-other-unit", replacing: "02-28,3,", with: "02-28,«3%»,", in: readings)
  }

  @Test func findsAReadingAfterAsOf() {
    expect("reading-after-as-of", .warning, replacing: "2019-02-28", with: "«2019-03-28»", in: readings)
  }

  @Test func warnsOfAReadingFromBeforeThePeriod() {
    expect("outside-period", .warning, replacing: "2019-01-31", with: "«2018-12-31»", in: readings)
  }

  @Test func findsTwoReadingsOfADay() {
    expect(
      "duplicate-reading", in: [readings: SampleTree.text(of: readings, adding: "roads,«2019-01-31»,4,")])
  }

  @Test func findsAnEmptyTable() {
    expect("empty-table", .warning, at: readings, in: SampleTree.with([readings: "indicator,date,value\n"]))
  }

  @Test func findsAnOverrideWithoutAReason() {
    override("override-without-reason", "1,2019-02,red,«»,2019-02-28")
  }

  @Test func findsAnOverrideWithoutADate() {
    override("override-without-date", "1,2019-02,red,复核,«»")
  }

  @Test func findsAnUnknownLamp() {
    override("unknown-lamp", "1,2019-02,«orange»,复核,2019-02-28")
  }

  @Test func findsAMonthThatIsNone() {
    override("bad-date", "1,«二月»,red,复核,2019-02-28")
  }

  private func override(_ rule: String, _ row: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expect(
      rule, in: ["Content/overrides.csv": "task,month,lamp,reason,date\n\(row)\n"],
      sourceLocation: sourceLocation)
  }
}
