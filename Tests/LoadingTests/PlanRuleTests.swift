import Diagnostics
import Testing

/// What the rules find in commitments, indicators and targets, and among the files.
struct PlanRuleTests {
  let indicators = "Content/indicators.csv"
  let commitments = "Content/commitments.csv"
  let targets = "Content/targets.csv"

  @Test func findsAnUnknownTaskOfACommitment() {
    expect("unknown-task", replacing: "\"1,2\"", with: "\"1,2,«20»\"", in: commitments)
  }

  @Test func findsATaskTwiceInACommitment() {
    expect("repeated-task", .warning, replacing: "\"1,2\"", with: "\"1,2,«1»\"", in: commitments)
  }

  @Test func notesACommitmentThatNoTaskCarriesOut() {
    expect(
      "uncovered-commitment", .note,
      in: [commitments: SampleTree.text(of: commitments, adding: "C2,建设,挖河,«»")])
  }

  @Test func findsTheSameCommitmentTwice() {
    expect("duplicate-id", in: [commitments: SampleTree.text(of: commitments, adding: "«C1»,建设,挖河,1")])
  }

  @Test func findsTheSameIndicatorTwice() {
    let row = "«roads»,道路,公里,at-least,1,7,2019-12-31,建设,1"
    expect("duplicate-id", in: [indicators: SampleTree.text(of: indicators, adding: row)])
  }

  @Test func findsAnUnknownDirection() {
    expect("unknown-direction", replacing: "at-least", with: "«at-lest»", in: indicators)
  }

  @Test func findsATargetThatIsNoRange() {
    expect("bad-range", replacing: "35..45", with: "«40»", in: indicators)
  }

  @Test func findsARangeThatIsNoTarget() {
    expect("bad-range", replacing: "1,7,", with: "1,«7..8»,", in: indicators)
  }

  @Test func findsARangeFromTheHigherToTheLower() {
    expect("bad-range", replacing: "35..45", with: "«45..35»", in: indicators)
  }

  @Test func findsATargetInPercentOfAnIndicatorInKilometres() {
    expect("percent-of-other-unit", replacing: "1,7,", with: "1,«７０％»,", in: indicators)
  }

  @Test func findsABaselineInPercentOfAnIndicatorInKilometres() {
    expect("percent-of-other-unit", replacing: "1,7,", with: "«1 %»,7,", in: indicators)
  }

  @Test func findsALaterTargetInPercentOfAnIndicatorInKilometres() {
    target("percent-of-other-unit", .error, "roads,2019-06-30,«4%»,3.2")
  }

  @Test func acceptsPercentagesOfAnIndicatorInPercent() {
    expect("percent-of-other-unit", replacing: "公里,at-least,1,7,", with: "％,at-least,1%,7 %,", in: indicators)
  }

  @Test func warnsOfATargetBehindTheBaseline() {
    expect("target-behind-baseline", .warning, replacing: "1,7,", with: "9,«7»,", in: indicators)
  }

  @Test func warnsOfTwoTargetsForADay() {
    target("conflicting-targets", .warning, "roads,2019-12-31,«8»,3.2")
  }

  @Test func acceptsAnInterimTarget() {
    target("conflicting-targets", .warning, "roads,2019-06-30,4,3.2")
  }

  @Test func findsATargetAfterTheDeadline() {
    target("target-after-deadline", .error, "roads,«2020-06-30»,8,3.2")
  }

  @Test func findsAMissingLedger() {
    let tree = SampleTree.with([
      "Content/tasks.csv": nil, indicators: nil, commitments: nil, "Content/readings.csv": nil,
      "Content/reports/2019-01.csv": nil, "Content/reports/2019-02.csv": nil, "Content/notes/tasks/2.md": nil,
    ])
    expect("missing-file", at: "Content/tasks.csv", in: tree)
  }

  @Test func findsAMisspeltFile() {
    let tree = SampleTree.with(["Content/target.csv": "indicator,date,value\n"])
    expect("unknown-file", at: "Content/target.csv", in: tree)
  }

  @Test func warnsOfAFileThatNothingReads() {
    let tree = SampleTree.with(["Content/plan.docx": "x"])
    expect("unknown-file", .warning, at: "Content/plan.docx", in: tree)
  }

  @Test func findsANoteForNothing() {
    let tree = SampleTree.with(["Content/notes/tasks/33.md": "x"])
    expect("note-for-nothing", at: "Content/notes/tasks/33.md", in: tree)
  }

  @Test func findsANoteInAMisspeltFolder() {
    let tree = SampleTree.with(["Content/notes/task/1.md": "x"])
    expect("note-for-nothing", at: "Content/notes/task/1.md", in: tree)
  }

  @Test func findsAPhoneNumberInTheTitleOfANote() {
    expect("personal-data", in: ["Content/notes/home.md": "---\ntitle: «13812345678»\n---\n正文\n"])
  }

  @Test func findsAMisspeltKeyOfFrontMatter() {
    expect("unknown-key", in: ["Content/notes/home.md": "---\n«titel»: 首页\n---\n正文\n"])
  }

  private func target(
    _ rule: String, _ severity: Finding.Severity, _ row: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expect(
      rule, severity, in: [targets: "indicator,date,value,clause\n\(row)\n"], sourceLocation: sourceLocation)
  }
}
