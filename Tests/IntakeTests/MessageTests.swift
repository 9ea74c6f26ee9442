import Diagnostics
import Intake
import Loading
import Testing

/// What an import says, and how often.
struct MessageTests {
  private func ledger(_ header: String, _ rows: [String]) -> String {
    "序号,任务,牵头单位,责任人,完成时限,\(header)\n"
      + rows.enumerated().map { "\($0 + 1),事项\($0 + 1)号,财政局,王芳,2019-12-31,\($1)\n" }.joined()
  }

  @Test func equalFindingsOfAColumnAreOneThatNamesTheRows() throws {
    let outcome = try intake(ledger("开始时间", ["上半年", "2019-02-01", "上半年", "下半年", "上半年"]))
    let starts = outcome.report.findings.filter { $0.rule == "unclear-start" }
    #expect(starts.map(\.place) == [.cell("台账.csv", row: 2, column: 6), .cell("台账.csv", row: 5, column: 6)])
    #expect(starts.first?.summary.zh.hasSuffix("（同样的还有 2 处：第 4、6 行）") ?? false)
    #expect(starts.first?.summary.en.hasSuffix("(and 2 more like it, in rows 4, 6)") ?? false)
  }

  @Test func manyRowsAreCounted() throws {
    let outcome = try intake(ledger("开始时间", Array(repeating: "上半年", count: 40)))
    let summary = try #require(outcome.report.findings.first { $0.rule == "unclear-start" }?.summary.zh)
    #expect(summary.contains("同样的还有 39 处：第 3、4、"))
    #expect(summary.hasSuffix("、22… 行）"))
  }

  @Test(arguments: [
    ("项目,绿地率,公园面积\n单位,%,公顷\n2018年目标,28,10\n2019年目标,30,12\n", "转置"),
    ("工作任务,修路,建桥\n牵头单位,财政局,水利局\n完成时限,2019-12-31,2019-06-30\n", "转置"),
    ("姓名,电话,职务\n甲,1,科长\n", "通讯录"), ("一、修路\n二、建桥\n三、种树\n", "成段的文字"),
    ("日期,天气,温度\n2019-01-01,晴,3\n", "日期 ｜ 天气 ｜ 温度"),
  ])
  func aTableThatIsNoLedgerIsToldWhatItLooksLike(_ text: String, _ words: String) throws {
    let outcome = try intake(text)
    #expect(outcome.rules == ["no-table"])
    #expect(outcome.report.findings.first?.summary.zh.contains(words) ?? false)
    #expect(outcome.report.additions.isEmpty)
  }

  @Test(arguments: [
    ("Project - End Date (Latest Approved End Date)", "deadline"), ("Project - Start Date", "start"),
    ("Responsible Officer Name", "owners"),
    ("Planned Completion Date of Works", "deadline"), ("Partner Organisations Involved", "support"),
    ("Actual End Date of Project", "-"), ("Original Target Date (superseded)", "-"),
    ("Reason for End Date change", "-"), ("Target Date Owner Name or Lead Officer Name", "-"),
  ])
  func longHeadersAreKnownByTheNamesInThem(_ header: String, _ field: String) throws {
    let outcome = try intake(
      "No,Project title,Lead body,\(header)\n1,Road,Works,\(field == "owners" ? "Lee" : "2019-12-31")\n",
      year: 2019)
    let columns = outcome.report.sheets.first?.columns ?? []
    if field == "-" {
      #expect(columns.last.map { $0.field == nil } ?? true)
    } else {
      #expect(columns.last?.field?.rawValue == field)
      #expect(columns.last?.reason.zh.contains("推断") ?? false)
    }
  }

  @Test(arguments: ["2019-01-02", "1月2日", "2019/1/2", "2019年1月2日"])
  func aNumberThatBecameADateIsAskedFor(_ number: String) throws {
    let outcome = try intake("序号,任务,牵头单位,责任人,完成时限\n\(number),修路,财政局,王芳,2019-12-31\n")
    #expect(outcome.rules == ["date-as-number"])
    #expect(outcome.report.findings.first?.place == .cell("台账.csv", row: 2, column: 1))
  }

  @Test(arguments: [("10分", "10"), ("10", "10"), ("0.5分", "0.5"), ("１０分", "10")])
  func aWeightMayBeWrittenInPoints(_ text: String, _ weight: String) throws {
    #expect(try intake(ledger("权重", [text])).column("weight") == [weight])
  }

  @Test(arguments: ["较大", "约10分", "10万元"])
  func aWeightThatIsNoneIsKeptAndTold(_ text: String) throws {
    let outcome = try intake(ledger("权重", [text]))
    #expect(try outcome.column("权重") == [text])
    #expect(outcome.report.deductions.contains { $0.wording.zh.contains(text) })
  }

  @Test(arguments: [
    "2019-12-31T16:00:00Z", "2019-12-31T16:00:00.000Z", "2019-12-31 08:30:00Z",
  ])
  func aTimeInGreenwichIsNoCertainDay(_ text: String) throws {
    #expect(try intake("序号,任务,牵头单位,责任人,完成时限\n1,修路,财政局,王芳,\(text)\n").rules == ["unclear-deadline"])
  }

  @Test(arguments: [
    "2019-12-31T00:00:00Z", "2019-12-31 00:00:00", "2019-12-31T16:00:00.000+08:00", "2019-12-31 23:59:59",
  ])
  func aTimeOfDayBesideADayIsNoMatter(_ text: String) throws {
    let outcome = try intake("序号,任务,牵头单位,责任人,完成时限\n1,修路,财政局,王芳,\(text)\n")
    #expect(try outcome.column("deadline") == ["2019-12-31"])
  }

  @Test func aBaselineInWordsIsTold() throws {
    let outcome = try intake("指标,单位,方向,基期值,目标值\n绿地率,%,不低于,待统计,30\n", year: 2019)
    #expect(outcome.report.deductions.contains { $0.wording.zh.contains("待统计") })
  }
}

/// Words beside figures, years beside titles and headings beside workstreams that may not be dropped in silence.
struct DroppedWordsTests {
  private func target(_ name: String, _ unit: String, _ text: String) throws -> String {
    let outcome = try intake("指标,单位,方向,目标值\n\(name),\(unit),不低于,\(text)\n", year: 2019)
    guard outcome.text("Content/indicators.csv") != nil else { return outcome.rules.joined(separator: " ") }
    return try outcome.column("target", of: "Content/indicators.csv").joined()
  }

  @Test(arguments: ["每年1200人", "年均1200人", "1200人 per year", "每年1200", "每年新增1200人"])
  func aFigureOfEachYearIsNoLevel(_ text: String) throws {
    #expect(try target("就业", "人", text) == "unclear-figure")
    #expect(try target("年就业人数", "人", text) == "1200")
  }

  @Test(arguments: ["约1100", "1100左右", "近1100人", "预计1100", "大约 1100 人", "≥1100"])
  func aVagueFigureIsNoReading(_ text: String) throws {
    let outcome = try intake("指标,单位,方向,2019年目标,2018年完成\n就业,人,不低于,1200,\(text)\n")
    #expect(outcome.rules == ["unclear-figure"])
  }

  @Test(arguments: ["绿地率", "垃圾分类覆盖率", "优良天数比例", "第三产业占比"])
  func aShareWithoutAUnitIsAskedFor(_ name: String) throws {
    #expect(try target(name, "", "0.35") == "no-unit")
    #expect(try target(name, "%", "35") == "35")
    #expect(try target(name, "", "35%") == "35")
  }

  @Test func anIndicatorWithoutAUnitIsTold() throws {
    #expect(try intake("指标,单位,方向,目标值\n就业,,不低于,1200\n", year: 2019).rules == ["no-unit"])
  }

  @Test(arguments: ["重点任务（截至2018年12月）", "重点任务进展（截止2018年底）", "（截至2018年12月31日）", "填报日期：2018年12月20日"])
  func theYearUntilWhichATableTellsIsNotThatOfItsDays(_ title: String) throws {
    let outcome = try intake("\(title),,,,\n序号,任务,牵头单位,责任人,完成时限\n1,修路,财政局,王芳,6月底\n")
    #expect(outcome.rules.contains("unclear-deadline"))
  }

  @Test func aHeadingThatIsNoWorkstreamIsToldWhereItsTasksWent() throws {
    let head = "序号,任务,牵头单位,责任人,完成时限,类别\n"
    let first = try intake(head + "1,修路,财政局,王芳,2019-12-31,\n")
    let second = try intake(head + "2,建桥,财政局,王芳,2019-12-31,水利\n", content: first.content)
    #expect(try second.column("category") == ["", "水利"] || second.rules.isEmpty)
    #expect(second.report.deductions.contains { $0.wording.zh.contains("水利") })
  }
}
