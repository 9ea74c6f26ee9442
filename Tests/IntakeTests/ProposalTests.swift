import Diagnostics
import Intake
import Testing

struct ProposalTests {
  private static let ledger = "序号,工作任务,工作板块,责任单位,责任人,完成时限\n1,修路,建设,财政局,李伟,2019-12-31\n"

  private static let programme = """
    # 说明
    title: 甲
    period: {start: 2019-01-01, end: 2019-12-31}
    workstreams:
      - id: build
        name: 建设
    departments:   # 按印发的顺序
      - id: finance
        name: 财政局
        # 别名在这里
        aliases:
          - 区财政局

    # 以下不改
    actions: []

    """
  private static let tasks = """
    编号,任务,板块,单位,责任人,完成时限,权重,自己的列
    1,修路,建设,区财政局,李伟,2019/12/31,2,甲
    9,旧事,建设,财政局,李伟,2019-06-30,1,乙

    """

  private func content(_ programme: String = programme) -> [String: String] {
    [
      "Content/programme.yaml": programme,
      "Content/tasks.csv": Self.tasks.replacing("编号", with: "序号").replacing(",单位,", with: ",责任单位,"),
    ]
  }

  @Test func takesHowOftenReportsAreDue() throws {
    let ledger = "序号,工作任务,工作板块,责任单位,责任人,完成时限,报送频次\n1,修路,建设,财政局,李伟,2019-12-31,季\n"
    let table = try #require(intake(ledger, year: 2019).text("Content/tasks.csv"))
    #expect(table.split(whereSeparator: \.isNewline).last?.hasSuffix(",2019-12-31,季") == true)
    #expect(table.contains("deadline,reporting"))
  }

  @Test func theSameLedgerChangesNothing() throws {
    let outcome = try intake("序号,工作任务,责任单位,责任人,完成时限\n1,修路,财政局,李  伟,2019-12-31\n", content: content())
    #expect(outcome.files.isEmpty)
    #expect(outcome.rules == ["missing-from-ledger"])
  }

  @Test func aChangedCellIsTheOnlyChange() throws {
    let outcome = try intake("序号,工作任务,责任单位,责任人,完成时限\n1,修路,财政局,李伟,2019-11-30\n", content: content())
    let before = try #require(content()["Content/tasks.csv"])
    #expect(outcome.text("Content/tasks.csv") == before.replacing("2019/12/31", with: "2019-11-30"))
    #expect(outcome.report.updates.map(\.from) == ["2019/12/31"])
  }

  @Test func aNewTaskIsAppended() throws {
    let outcome = try intake("序号,工作任务,责任单位,责任人,完成时限\n2,修桥,财政局,李伟,2019-12-31\n", content: content())
    #expect(outcome.text("Content/tasks.csv")?.hasSuffix("2,修桥,建设,财政局,李伟,2019-12-31,,\n") == true)
  }

  @Test func aNewDepartmentIsAddedAndEveryCommentStays() throws {
    let outcome = try intake("序号,工作任务,责任单位,责任人,完成时限\n2,修桥,民政局,李伟,2019-12-31\n", content: content())
    let text = try #require(outcome.text("Content/programme.yaml"))
    #expect(text.contains("      - 区财政局\n  - id: "))
    #expect(text.contains("    name: 民政局\n\n# 以下不改\n"))
  }

  @Test func aListThatCannotBeEditedNamesTheLinesToAdd() throws {
    let flow = Self.programme.replacing(
      "departments:   # 按印发的顺序\n  - id: finance\n    name: 财政局\n    # 别名在这里\n    aliases:\n      - 区财政局\n",
      with: "departments: [{id: finance, name: 财政局, aliases: [区财政局]}]\n")
    let outcome = try intake(
      "序号,工作任务,责任单位,责任人,完成时限\n2,修桥,民政局,李伟,2019-12-31\n", content: content(flow))
    let finding = try #require(outcome.report.findings.first { $0.rule == "departments-to-add" })
    #expect(finding.help?.zh.contains("name: 民政局") == true)
    #expect(outcome.files.isEmpty)
  }

  @Test func theProgrammeLastsForTheYearsOfItsTitle() throws {
    let outcome = try intake("“十四五”重点任务表\n" + Self.ledger.replacing("2019-12-31", with: "2023-12-31"))
    let text = try #require(outcome.text("Content/programme.yaml"))
    #expect(text.contains("start: 2021-01-01\n  end: 2025-12-31"))
  }

  @Test func withoutAnyYearTheYearIsAskedFor() throws {
    let outcome = try intake(Self.ledger.replacing("2019-12-31", with: "长期坚持"))
    #expect(outcome.rules == ["no-period"])
  }

  @Test func unclearDatesAreAnError() throws {
    let outcome = try intake(Self.ledger.replacing("2019-12-31", with: "03/04/2019"))
    #expect(outcome.rules == ["unclear-dates"])
    #expect(outcome.files.isEmpty)
  }

  @Test func unclearDatesCanBeLeftOpen() throws {
    let outcome = try intake(
      Self.ledger.replacing("2019-12-31", with: "03/04/2019"), year: 2019, leavesOpen: true)
    #expect(try outcome.column("deadline") == ["待定"])
    #expect(try outcome.column("deadline_words") == ["03/04/2019"])
    #expect(outcome.rules == ["unclear-dates"])
  }

  @Test func ownersThatCannotBeReadCanBeLeftOpen() throws {
    let ledger = Self.ledger.replacing("李伟", with: "李 伟 张 三")
    #expect(try intake(ledger).rules == ["unclear-owners"])
    let outcome = try intake(ledger, leavesOpen: true)
    #expect(try outcome.column("owners") == [""])
    #expect(try outcome.column("责任人原文") == ["李 伟 张 三"])
  }

  @Test func anEmptyDepartmentCanBeLeftOpen() throws {
    let outcome = try intake(Self.ledger.replacing("财政局", with: ""), leavesOpen: true)
    #expect(try outcome.column("departments") == ["未明确单位"])
    #expect(try outcome.column("责任人原文") == ["李伟"])
    #expect(outcome.text("Content/programme.yaml")?.contains("- id: unassigned") == true)
  }

  @Test func emptyDeadlinesAreOneWarning() throws {
    let outcome = try intake("工作任务,责任单位,完成时限\n修路,财政局,\n修桥,财政局,\n", year: 2019)
    #expect(outcome.rules == ["no-deadline"])
    #expect(try outcome.column("deadline") == ["待定", "待定"])
  }

  @Test func columnsOfTheLedgersOwnAreKept() throws {
    let outcome = try intake("工作任务,责任单位,完成时限,进展情况\n修路,财政局,2019-12-31,完成一半\n")
    #expect(try outcome.column("进展情况") == ["完成一半"])
  }

  @Test func columnsAboutPersonsGoToTheInternalRemark() throws {
    let outcome = try intake("工作任务,责任单位,完成时限,联系电话\n修路,财政局,2019-12-31,13800001111\n")
    #expect(try outcome.column("internal_remark") == ["联系电话：13800001111"])
  }

  @Test func hostileTextStaysTextInYAML() throws {
    let outcome = try intake("\"a: b #\"\"c\\\"\" {x}\u{301}\",,,\n" + Self.ledger)
    #expect(outcome.rules.isEmpty)
  }

  @Test func aHeadingThatOnlyAddsAWordIsTheKnownWorkstream() throws {
    let outcome = try intake(
      "序号,工作任务,责任单位,责任人,完成时限\n一、建设板块,,,,\n2,修桥,财政局,李伟,2019-12-31\n", content: content())
    #expect(outcome.text("Content/tasks.csv")?.hasSuffix("2,修桥,建设,财政局,李伟,2019-12-31,,\n") == true)
    #expect(outcome.report.deductions.contains { $0.wording.zh.contains("建设板块") })
  }

  @Test func aProgrammeWithoutALedgerTakesItsFirst() throws {
    let outcome = try intake(Self.ledger, content: ["Content/programme.yaml": Self.programme])
    #expect(outcome.rules.isEmpty)
    #expect(try outcome.column("number") == ["1"])
  }
}
