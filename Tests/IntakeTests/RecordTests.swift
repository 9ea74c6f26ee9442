import Dates
import Diagnostics
import Intake
import Loading
import Model
import Testing

/// What a further import enters into the record of changes.
struct RecordTests {
  private static let file = "Content/adjustments.csv"
  private static let head = "序号,任务,牵头单位,责任人,完成时限,权重\n"
  private static let ledger =
    head + "1,修建支路,财政局,甲某,2019-06-30,1\n2,改造管网,民政局,乙某,2019-09-30,1\n3,建设公园,财政局,甲某,长期坚持,1\n"
    + "4,清理河道,财政局,甲某,2019-12-31,1\n"
  private static let indicators = "编号,指标,单位,方向,目标值,完成时限\n"

  private func august(_ basis: String = "区办〔2019〕29号") throws -> RecordKeeping {
    .dated(try #require(Day("2019-08-01")), basis: basis)
  }

  /// The content after a first import, with further files.
  private func project(
    _ ledger: String = RecordTests.ledger, _ more: [String: String] = [:]
  ) throws -> [String: String] {
    let outcome = try intake(ledger, record: .asking)
    try #require(!outcome.report.findings.hasErrors, "\(outcome.rules)")
    #expect(outcome.text(Self.file) == nil && outcome.report.record.isEmpty)
    return outcome.content.merging(more) { _, new in new }
  }

  /// The rows of the record as `kind thing from→to`, after the content was found sound.
  private func record(_ outcome: Intake.Outcome, over content: [String: String]) throws -> [String] {
    let rows = try outcome.rows(Self.file)
    let names = try #require(rows.first)
    let all = content.merging(outcome.content) { _, new in new }
    let errors = ContentLoader(FileTree(all)).load().findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.summary.zh))")
    return rows.dropFirst().map { row in
      let cells = Dictionary(zip(names, row)) { first, _ in first }
      let thing = [cells["task"], cells["indicator"]].compactMap { $0 }.joined()
      return "\(cells["kind"] ?? "") \(thing) \(cells["from"] ?? "")→\(cells["to"] ?? "")"
    }
  }

  @Test func whatChangedOfTasksIsEntered() throws {
    let content = try project()
    let updated =
      Self.head + "1,修建城区支路,财政局,甲某,2019-10-31,1\n2,改造管网,财政局,甲某,2019-07-31,2\n3,建设公园,财政局,甲某,2019-12-31,1\n"
      + "5,栽树,财政局,甲某,2019-12-31,1\n"
    let outcome = try intake(updated, content: content, record: august())
    #expect(outcome.rules == ["missing-from-ledger"])
    #expect(
      try record(outcome, over: content) == [
        "renamed 1 修建支路→修建城区支路", "postponed 1 2019-06-30→2019-10-31", "transferred 2 民政局→财政局",
        "advanced 2 2019-09-30→2019-07-31", "reweighted 2 1→2", "advanced 3 长期→2019-12-31", "added 5 →",
        "cancelled 4 →",
      ])
    #expect(try outcome.rows(Self.file)[0] == RecordTests.columns)
    #expect(Set(try outcome.column("date", of: Self.file)) == ["2019-08-01"])
    #expect(Set(try outcome.column("basis", of: Self.file)) == ["区办〔2019〕29号"])
    #expect(try outcome.column("number") == ["1", "2", "3", "4", "5"])
  }

  private static let columns = [
    "date", "task", "indicator", "department", "kind", "from", "to", "basis", "reason",
  ]

  @Test func whatChangedOfIndicatorsIsEntered() throws {
    let row = "GDP_3,总产值,亿元,不低于,30,2019-11-30\n"
    let content = try project(Self.indicators + row + "AIR_1,优良天数,天,不低于,300,2019-12-31\n")
    let outcome = try intake(
      Self.indicators + "GDP_3,地区总产值,亿元,不低于,35,2019-12-31\nROAD_1,路网,公里,不低于,7,2019-12-31\n",
      content: content, record: august())
    #expect(
      try record(outcome, over: content).sorted() == [
        "added road-1 →", "cancelled air-1 →", "postponed gdp-3 2019-11-30→2019-12-31",
        "renamed gdp-3 总产值→地区总产值", "retargeted gdp-3 30→35",
      ])
    #expect(try outcome.column("id", of: "Content/indicators.csv") == ["gdp-3", "air-1", "road-1"])
  }

  @Test func withoutADayWhatDiffersIsAskedAbout() throws {
    let updated = Self.ledger.replacing("2019-06-30", with: "2019-10-31").replacing("4,清理河道", with: "5,栽树")
    let outcome = try intake(updated, content: try project(), leavesOpen: true, record: .asking)
    let finding = try #require(outcome.report.findings.first { $0.rule == "undated-changes" })
    #expect(outcome.rules == ["undated-changes"])
    #expect(outcome.files.isEmpty)
    #expect(finding.place == .cell("台账.csv", row: 2, column: 5))
    #expect(finding.help?.zh.contains("--dated") == true)
    #expect(
      finding.related.map(\.wording.zh) == [
        "任务 1“修建支路”延期：“2019-06-30” → “2019-10-31”（台账 台账.csv:2:5）", "任务 5“栽树”新增", "任务 4“清理河道”取消：不在这次的台账里",
      ])
    #expect(finding.related.first?.place.file == "Content/tasks.csv")
    #expect(outcome.report.record.map(\.kind.rawValue) == ["postponed", "added", "cancelled"])
  }

  @Test func theSameLedgerAgainAsksNothing() throws {
    let content = try project()
    let updated = Self.ledger.replacing("2019-06-30", with: "2019-10-31").replacing("4,清理河道", with: "5,栽树")
    let second = try intake(updated, content: content, record: august())
    let after = content.merging(second.content) { _, new in new }
    let third = try intake(updated, content: after, record: .asking)
    #expect(third.files.isEmpty && third.rules == [])
  }

  @Test(arguments: ["取消,", "中止,", "并入,2", "拆分,2；3"])
  func aTaskThatTheRecordHasOutsideIsNotProposedAgain(_ end: String) throws {
    let record = "日期,任务,调整类型,调整后,调整前,依据\n2019-05-10,4,\(end),,甲\n"
    let content = try project(Self.ledger, [Self.file: record])
    for ledger in [Self.ledger, Self.ledger.replacing("4,清理河道,财政局,甲某,2019-12-31,1\n", with: "")] {
      let outcome = try intake(ledger, content: content, record: .asking)
      #expect(outcome.files.isEmpty && outcome.rules == [])
    }
  }

  @Test func rowsAreAddedBelowThoseThatThereAreAndTheirBytesStay() throws {
    let record = "日期,任务,调整类型,调整前,调整后,依据\r\n2019-05-10,1,延期,2019年5月31日,2019-06-30,\"甲\"\r\n"
    let content = try project(Self.ledger, [Self.file: record])
    let outcome = try intake(
      Self.ledger.replacing("2019-06-30", with: "2019-10-31"), content: content, record: august())
    #expect(
      outcome.text(Self.file) == record + "2019-08-01,1,postponed,2019-06-30,2019-10-31,区办〔2019〕29号\r\n")
  }

  @Test func whatTheRecordEndsAtIsNotEnteredTwice() throws {
    let record = "date,task,kind,from,to,basis\n2019-05-10,1,postponed,2019-06-30,2019-10-31,甲\n"
    let content = try project(Self.ledger, [Self.file: record])
    let outcome = try intake(
      Self.ledger.replacing("2019-06-30", with: "2019-10-31"), content: content, record: .asking)
    #expect(outcome.rules == [])
    #expect(outcome.files.map(\.path) == ["Content/tasks.csv"])
  }

  @Test func aDayBeforeTheLastEntryIsRefused() throws {
    let record = "date,task,kind,from,to,basis\n2019-09-10,1,postponed,2019-05-31,2019-06-30,甲\n"
    let content = try project(Self.ledger, [Self.file: record])
    let outcome = try intake(
      Self.ledger.replacing("2019-06-30", with: "2019-10-31"), content: content, record: august())
    #expect(outcome.rules == ["day-before-record"])
    #expect(outcome.files.isEmpty)
  }

  @Test func aDayOutsideThePeriodIsAMisuse() throws {
    let content = try project()
    let day = try #require(Day("2021-08-01"))
    #expect(throws: Misuse.self) {
      try intake(Self.ledger, content: content, record: .dated(day, basis: ""))
    }
  }

  @Test func withoutARecordCellsAreUpdatedAndNoRowIsDropped() throws {
    let updated = Self.ledger.replacing("2019-06-30", with: "2019-10-31").replacing("4,清理河道", with: "5,栽树")
    let outcome = try intake(updated, content: try project(), record: .off)
    #expect(outcome.rules == ["missing-from-ledger"])
    #expect(outcome.files.map(\.path) == ["Content/tasks.csv"])
    #expect(try outcome.column("number") == ["1", "2", "3", "4", "5"])
    #expect(try outcome.column("deadline")[0] == "2019-10-31")
  }

  @Test(arguments: [nil, "区办〔2019〕29号"])
  func nothingIsNewOrGoneWhileItIsAskedWhichTaskIsWhich(_ basis: String?) throws {
    let outcome = try intake(
      Self.ledger.replacing("清理河道", with: "垃圾分类"), content: try project(),
      record: basis.map { try august($0) } ?? .asking)
    #expect(outcome.rules == ["other-task"])
    #expect(outcome.report.record.isEmpty)
  }

  @Test func textsThatASpreadsheetWouldTakeForFormulasAreEnteredAsTexts() throws {
    let content = try project(Self.ledger.replacing("修建支路", with: "=cmd|x"))
    let outcome = try intake(
      Self.ledger.replacing("修建支路", with: "=cmd|xy"), content: content, record: august("=1+1"))
    let text = try #require(outcome.text(Self.file), "\(outcome.rules)")
    #expect(!text.contains(",=") && text.contains(",'=1+1"))
  }

  @Test func wordsOfADeadlineThatNoLongerHoldsGo() throws {
    let content = try project(Self.ledger.replacing("2019-06-30", with: "2019年6月底前"))
    let outcome = try intake(
      Self.ledger.replacing("2019-06-30", with: "2019-10-31"), content: content, record: august())
    #expect(try outcome.column("deadline_words") == ["", "", "长期坚持", ""])
  }

  @Test func withoutARecordWhatTheRecordSaysStaysTrue() throws {
    let record =
      "date,task,kind,from,to,basis\n2019-05-10,1,postponed,2019-05-31,2019-06-30,甲\n2019-05-10,4,cancelled,,,甲\n"
    let content = try project(Self.ledger, [Self.file: record])
    let gone = Self.ledger.replacing("4,清理河道,财政局,甲某,2019-12-31,1\n", with: "")
    #expect(try intake(gone, content: content, record: .off).rules == [])
    let outcome = try intake(
      gone.replacing("2019-06-30", with: "2019-10-31"), content: content, record: .off)
    #expect(outcome.rules == ["adjustment-disagrees"])
    #expect(outcome.files.isEmpty)
  }

  @Test func aTaskThatIsDoneAndGoneIsNotCancelled() throws {
    let reports = "task,progress,completed_on,summary\n4,100,2019-05-20,完工\n"
    let content = try project(Self.ledger, ["Content/reports/2019-05.csv": reports])
    let outcome = try intake(
      Self.ledger.replacing("4,清理河道,财政局,甲某,2019-12-31,1\n", with: ""), content: content, record: .asking)
    #expect(outcome.rules == ["missing-from-ledger"])
    #expect(outcome.report.record.isEmpty)
  }

  @Test func whatTheRecordDoesNotSpeakOfNeedsNoDay() throws {
    let content = try project()
    let outcome = try intake(Self.ledger.replacing("乙某", with: "丙某"), content: content, record: .asking)
    #expect(outcome.rules == [])
    #expect(outcome.report.updates.map(\.column) == ["owners"])
  }

  @Test func aDepartmentThatBecamePartOfAnotherByTheRecordIsNoChange() throws {
    let record = "date,department,kind,from,to,basis\n2019-05-10,民政局,merged,,财政局,甲\n"
    let content = try project(Self.ledger, [Self.file: record])
    let outcome = try intake(
      Self.ledger.replacing("民政局", with: "财政局"), content: content, record: .asking)
    #expect(outcome.rules == [])
    #expect(outcome.report.updates.isEmpty)
  }

  @Test func aTargetThatBecomesARangeCannotBeEntered() throws {
    let content = try project(Self.indicators + "AIR_1,噪声,分贝,不高于,45,2019-12-31\n")
    let outcome = try intake(
      Self.indicators + "AIR_1,噪声,分贝,区间,35-45,2019-12-31\n", content: content, record: august())
    #expect(outcome.rules.contains("other-target-form"), "\(outcome.rules)")
  }

  @Test func entriesWithoutABasisAreWarnedOf() throws {
    let content = try project()
    let outcome = try intake(
      Self.ledger.replacing("2019-06-30", with: "2019-10-31"), content: content, record: august(""))
    #expect(outcome.rules == ["no-basis"])
    #expect(try record(outcome, over: content) == ["postponed 1 2019-06-30→2019-10-31"])
  }
}
