import Foundation
import Testing

/// `taizhang import`, from the office's file to a site.
struct ImportTests {
  private static let ledger =
    "2019年重点工作台账,,,,\n序号,工作任务,责任单位,责任人,完成时限\n一、建设方面,,,,\n1,打通断头路,财政局,李  伟,2019年12月底前\n"
    + "2,改造公厕,民政局,王芳,长期坚持\n合计,2,,,\n"

  private func run(_ ledger: String, _ arguments: String...) throws -> (Project, Outcome) {
    let project = try Project([:])
    try project.write("台账.csv", bytes: try GB18030.bytes(of: ledger))
    let outcome = try Taizhang.run(
      ["import", "\(project.path)/台账.csv", "--into", project.path, "--lang", "zh"] + arguments)
    return (project, outcome)
  }

  @Test func aLedgerInGBKBecomesASite() throws {
    let (project, outcome) = try run(Self.ledger)
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(try project.build().files.keys.contains("tasks/2/index.html"))
  }

  @Test func aLedgerWithProgressBecomesASiteWithItsReports() throws {
    let ledger = "序号,工作任务,责任单位,责任人,完成时限,完成进度,进展情况\n1,打通断头路,财政局,李伟,2019-12-31,60%,路基完成\n"
    let (project, outcome) = try run(ledger, "--month", "2019-06")
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(try project.build().text("tasks/1/index.html").contains("路基完成"))
  }

  @Test func aMonthThatIsNoneIsAUsageError() throws {
    let (_, outcome) = try run(Self.ledger, "--month", "六月")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("2019-06"))
  }

  @Test func withAnErrorNothingIsWritten() throws {
    let (project, outcome) = try run(Self.ledger.replacing("2019年12月底前", with: "03/04/2019"))
    #expect(outcome.code == 1)
    #expect(!project.exists("Content"))
    #expect(outcome.errors.contains("--leave-open"))
  }

  @Test func theReportIsWrittenAlsoWithErrors() throws {
    let project = try Project(["a.csv": "工作任务,谁,完成时限\n<b>修路,财政局,2019-12-31\n"])
    let outcome = try Taizhang.run(
      ["import", "\(project.path)/a.csv", "--into", project.path, "--report", "\(project.path)/r.html"])
    let page = try String(contentsOfFile: "\(project.path)/r.html", encoding: .utf8)
    #expect(outcome.code == 1)
    #expect(!page.contains("<b>"))
  }

  /// A project with a ledger, and the updated ledger beside it.
  private func updated() throws -> Project {
    let (project, first) = try run(Self.ledger)
    try #require(first.code == 0, Comment(rawValue: first.errors))
    try project.write("台账.csv", Self.ledger.replacing("2019年12月底前", with: "2019年10月底前"))
    return project
  }

  private func update(_ project: Project, _ arguments: String...) throws -> Outcome {
    try Taizhang.run(
      ["import", "\(project.path)/台账.csv", "--into", project.path, "--lang", "zh"] + arguments)
  }

  @Test func anUpdatedLedgerAsksSinceWhenItHolds() throws {
    let project = try updated()
    let before = try project.text(of: "Content/tasks.csv")
    let outcome = try update(project, "--leave-open")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("“2019-12-31” → “2019-10-31”"), Comment(rawValue: outcome.errors))
    #expect(outcome.errors.contains("--dated"))
    #expect(try project.text(of: "Content/tasks.csv") == before)
  }

  @Test func anUpdatedLedgerIsEnteredIntoTheRecordAndChecked() throws {
    let project = try updated()
    let outcome = try update(project, "--dated", "2019-08-01", "--basis", "区办〔2019〕29号", "--json")
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(outcome.output.contains(#""state": "entered", "kind": "advanced", "task": "1""#))
    #expect(
      try project.text(of: "Content/adjustments.csv").contains(
        "2019-08-01,1,,,advanced,2019-12-31,2019-10-31,区办〔2019〕29号,"))
    #expect(try project.run("check").code == 0)
  }

  @Test func anUpdatedLedgerMayMendWithoutARecord() throws {
    let project = try updated()
    #expect(try update(project, "--no-record").code == 0)
    #expect(try project.text(of: "Content/tasks.csv").contains("2019-10-31"))
    #expect(!project.exists("Content/adjustments.csv"))
  }

  @Test(arguments: [
    ["--dated", "2021-08-01"], ["--dated", "八月"], ["--basis", "甲"], ["--no-record", "--dated", "2019-08-01"],
  ])
  func aDayThatCannotBeIsAUsageError(_ arguments: [String]) throws {
    let project = try updated()
    let outcome = try Taizhang.run(
      ["import", "\(project.path)/台账.csv", "--into", project.path, "--lang", "zh"] + arguments)
    #expect(outcome.code == 64, Comment(rawValue: outcome.errors))
  }

  @Test func aMistakenMappingIsAUsageError() throws {
    let (_, outcome) = try run(Self.ledger, "--map", "责任单位=departmnts")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("departments"))
  }
}
