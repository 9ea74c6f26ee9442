import Dates
import Diagnostics
import Intake
import Loading
import Testing

/// What a ledger reports for the month that it is read for.
struct ReportTests {
  private static let june = Month(year: 2019, ordinal: 6)
  private static let file = "Content/reports/2019-06.csv"

  private func ledger(_ header: String, _ rows: [String]) -> String {
    (["序号,工作目标任务,牵头单位,责任人,完成时限,\(header)"]
      + rows.enumerated().map { "\($0 + 1),事项\($0 + 1)号,财政局,王芳,2019-12-31,\($1)" }).joined(
        separator: "\n") + "\n"
  }

  private func progress(_ cells: String...) throws -> [String] {
    let outcome = try intake(ledger("完成进度", cells), month: Self.june)
    guard outcome.text(Self.file) != nil else { return outcome.rules }
    return try zip(outcome.column("task", of: Self.file), outcome.column("progress", of: Self.file)).map {
      "\($0):\($1)"
    }
  }

  @Test func aLedgerWithProgressBecomesTheReportsOfItsMonth() throws {
    let rows = ["60%,路基完成,缺资金,七月进场", "已完成,全部完工,,", "基本完成,收尾,,八月验收", ",未启动,手续未批,"]
    let text = ledger("完成进度,进展情况,存在问题,下一步", rows)
    let strict = try intake(text, month: Self.june)
    #expect(strict.rules == ["unclear-progress", "no-progress"])
    #expect(strict.report.findings.first?.place == .cell("台账.csv", row: 4, column: 6))
    let outcome = try intake(text, month: Self.june, leavesOpen: true)
    #expect(outcome.report.deductions.contains { $0.wording.zh == "“基本完成”一行没有写进月报，原文保留在台账的列里" })
    #expect(outcome.rules == ["unclear-progress", "no-progress"])
    #expect(
      try outcome.rows(Self.file) == [
        ["task", "progress", "summary", "problem", "next_step"], ["1", "60", "路基完成", "缺资金", "七月进场"],
        ["2", "100", "全部完工", "", ""],
      ])
    #expect(try outcome.column("进展情况") == ["", "", "收尾", "未启动"])
    #expect(try outcome.column("完成进度") == ["", "", "基本完成", ""])
    #expect(outcome.report.changes.contains { $0.field == .progress && $0.change.to == "60" })
    #expect(outcome.report.additions.filter { $0.kind == .report }.map(\.name) == ["60%", "100%"])
  }

  @Test func withoutAMonthTheColumnsAreOnlyKept() throws {
    let outcome = try intake(ledger("完成进度,进展情况", ["60%,好"]))
    #expect(try outcome.column("完成进度") == ["60%"])
    #expect(try outcome.column("进展情况") == ["好"])
    #expect(outcome.report.deductions.contains { $0.wording.zh.contains("--month") })
  }

  @Test(arguments: [
    ("60%", "60"), ("60", "60"), ("60％", "60"), ("６０%", "60"), ("33.3%", "33.3"), ("0", "0"), ("0%", "0"),
    ("100", "100"), ("0.5%", "0.5"), ("已完成", "100"), ("全部完成", "100"), ("已办结", "100"), ("Completed", "100"),
  ])
  func readsAProgress(_ text: String, _ value: String) throws {
    #expect(try progress(text, "45") == ["1:\(value)", "2:45"])
  }

  @Test(arguments: [
    "基本完成", "约60%", "60%以上", "≥60%", "50%~60%", "进行中", "正常推进", "六成", "0.6", "60公里", "完成60%", "大部分完成", "未完成",
    "已完成（90%）", "完成（部分）", "已完成(除绿化外)",
  ])
  func asksForWhatIsNoProgress(_ text: String) throws {
    #expect(try progress(text, "45") == ["unclear-progress"])
  }

  @Test(arguments: ["", "—", "未启动", "未开工", "not started"])
  func reportsNothingWhereNothingWasBegun(_ text: String) throws {
    #expect(try progress(text, "45") == ["2:45"])
  }

  @Test func asksWhetherOneIsAllOrOnePercent() throws {
    #expect(try progress("1", "0") == ["unclear-progress"])
    #expect(try progress("1", "45") == ["1:1", "2:45"])
    #expect(try progress("1", "45", "0.6") == ["unclear-progress", "unclear-progress"])
    #expect(try progress("1%", "0") == ["1:1", "2:0"])
  }

  @Test func refusesMoreThanAHundredAtItsCell() throws {
    let outcome = try intake(ledger("完成进度", ["160%"]), month: Self.june)
    #expect(outcome.rules.contains("progress-out-of-range"))
    #expect(outcome.report.findings.first?.place == .cell("台账.csv", row: 2, column: 6))
  }

  @Test(arguments: [
    ("6月完成进度,6月进展情况", "summary"), ("截至6月底完成进度,截至6月底工作进展情况", "summary"),
    ("2019年6月完成进度,2019年6月推进情况", "summary"),
    ("当前进度,存在困难", "problem"), ("完成率,下一步打算", "next_step"), ("Progress (%),Next steps", "next_step"),
    ("完成进度（%）,存在问题", "problem"),
  ])
  func knowsTheColumnsByTheirNames(_ header: String, _ field: String) throws {
    let outcome = try intake(ledger(header, ["60%,甲"]), month: Self.june)
    #expect(outcome.rules == [])
    #expect(try outcome.column("progress", of: Self.file) == ["60"])
    #expect(try outcome.column(field, of: Self.file) == ["甲"])
  }

  @Test func takesTheColumnOfItsMonthAmongSeveral() throws {
    let text = ledger("5月进展情况,6月进展情况,7月进展情况,完成进度", ["甲,乙,丙,60%"])
    let outcome = try intake(text, month: Self.june)
    #expect(outcome.rules == [])
    #expect(try outcome.column("summary", of: Self.file) == ["乙"])
    #expect(try outcome.column("5月进展情况") == ["甲"])
  }

  @Test(arguments: ["完成进度,进展（5月）", "完成进度,进展情况(截至5月31日)"])
  func aColumnOfAnotherMonthInBracketsIsLeft(_ header: String) throws {
    let outcome = try intake(ledger(header, ["60%,甲"]), month: Self.june)
    #expect(try outcome.rows(Self.file).first == ["task", "progress"])
  }

  @Test func twoRowsOfHeadersNameTheMonth() throws {
    let outcome = try intake(
      "序号,任务,牵头单位,责任人,完成时限,5月,,6月,\n,,,,,进度,进展,进度,进展\n1,修路,财政局,王芳,2019-12-31,40%,甲,60%,乙\n",
      month: Self.june)
    #expect(outcome.rules == [])
    #expect(try outcome.column("progress", of: Self.file) == ["60"])
    #expect(try outcome.column("summary", of: Self.file) == ["乙"])
  }

  @Test func whatWasReachedThisYearIsAReadingOfTheMonth() throws {
    let outcome = try intake("指标,单位,方向,2019年目标,2018年完成,2019年完成\n绿地率,%,不低于,30,27,28\n", month: Self.june)
    #expect(try outcome.column("date", of: "Content/readings.csv") == ["2018-12-31", "2019-06-30"])
  }

  @Test func asksWhichOfTwoColumnsIsMeant() throws {
    #expect(try intake(ledger("完成进度,目前进度", ["60%,70%"]), month: Self.june).rules == ["ambiguous-column"])
  }

  @Test func namesTheColumnThatIsMissing() throws {
    #expect(try intake(ledger("进展情况", ["好"]), month: Self.june).rules == ["no-column"])
    let mapped = try intake(ledger("进展,比例", ["好,60%"]), maps: ["比例=progress"], month: Self.june)
    #expect(try mapped.column("summary", of: Self.file) == ["好"])
    #expect(try mapped.column("progress", of: Self.file) == ["60"])
    #expect(throws: Misuse.self) { try intake(ledger("比例", ["60%"]), maps: ["比例=progress"]) }
  }

  @Test(arguments: [
    ("2019-06-15", "2019-06-15"), ("2019年6月15日", "2019-06-15"), ("6月15日", "2019-06-15"),
    ("43631", "2019-06-15"),
  ])
  func readsTheDayOfCompletion(_ text: String, _ day: String) throws {
    let outcome = try intake(ledger("完成进度,实际完成时间", ["100%,\(text)"]), month: Self.june)
    #expect(try outcome.column("completed_on", of: Self.file) == [day])
  }

  @Test(arguments: ["6月", "上半年", "已验收"])
  func asksForADayOfCompletionThatIsNone(_ text: String) throws {
    #expect(
      try intake(ledger("完成进度,实际完成时间", ["100%,\(text)"]), month: Self.june).rules == ["unclear-completion"])
  }

  @Test func reportsStayWithTheirTasks() throws {
    let head = "序号,工作目标任务,牵头单位,责任人,完成时限,完成进度\n"
    let row = { (number: String, title: String, progress: String) in
      "\(number),\(title),财政局,王芳,2019-12-31,\(progress)\n"
    }
    let first = try intake(head + row("1", "修建甲路", "10%") + row("2", "改造乙管网", "20%"), month: Self.june)
    let second = try intake(
      head + row("1", "清理丁河道", "5%") + row("2", "修建甲路", "30%") + row("3", "改造乙管网", "40%"),
      content: first.content, month: Self.june)
    #expect(
      try zip(second.column("number"), second.column("title")).map { "\($0) \($1)" } == [
        "1 修建甲路", "2 改造乙管网", "3 清理丁河道",
      ])
    #expect(
      try zip(second.column("task", of: Self.file), second.column("progress", of: Self.file)).map {
        "\($0):\($1)"
      } == ["1:30", "2:40", "3:5"])
    #expect(
      second.report.updates.filter { $0.column == "progress" }.map { "\($0.from)→\($0.to)" } == [
        "10→30", "20→40",
      ])
  }

  @Test func aColumnOfWhatWasReachedIsAReadingOfTheMonth() throws {
    let outcome = try intake("指标,单位,方向,2019年目标,完成值\n绿地率,%,不低于,30,27.5\n", month: Self.june)
    #expect(outcome.rules == [])
    #expect(try outcome.column("date", of: "Content/readings.csv") == ["2019-06-30"])
    #expect(try outcome.column("value", of: "Content/readings.csv") == ["27.5"])
  }
}
