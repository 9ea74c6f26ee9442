import Diagnostics
import Intake
import Loading
import Testing

/// Columns of indicators by year, half-year, quarter or month.
struct PeriodTests {
  private static let indicators = "Content/indicators.csv"
  private static let targets = "Content/targets.csv"
  private static let readings = "Content/readings.csv"

  /// A table of one indicator whose target is 30 at the end of 2019, unless its columns say otherwise.
  private func table(_ header: String, _ row: String) -> String {
    "指标,单位,方向,\(header)\n绿地率,%,不低于,\(row)\n"
  }

  /// The rows of a table of figures as `day value`; empty where there is none.
  private func figures(_ outcome: Intake.Outcome, _ path: String) throws -> [String] {
    guard outcome.text(path) != nil else { return [] }
    return try zip(outcome.column("date", of: path), outcome.column("value", of: path)).map { "\($0) \($1)" }
  }

  @Test func targetsAndActualsOfTwoYears() throws {
    let outcome = try intake(
      "指标,单位,方向,2018年目标,2018年完成,2019年目标,2019年完成\n绿地率,%,不低于,28,27.5,30,29.1\n公园面积,公顷,不低于,10,11,12,11.5\n")
    #expect(outcome.rules == [])
    #expect(try outcome.column("baseline", of: Self.indicators) == ["27.5", "11"])
    #expect(try outcome.column("target", of: Self.indicators) == ["30", "12"])
    #expect(try figures(outcome, Self.targets) == ["2018-12-31 28", "2018-12-31 10"])
    #expect(
      try figures(outcome, Self.readings) == [
        "2018-12-31 27.5", "2019-12-31 29.1", "2018-12-31 11", "2019-12-31 11.5",
      ])
    let ids = try outcome.column("id", of: Self.indicators)
    #expect(try outcome.column("indicator", of: Self.targets) == ids)
    #expect(
      outcome.report.deductions.contains { $0.wording.zh == "“2018年完成”一列作为 2018-12-31 的读数" })
  }

  @Test(arguments: [
    ("2019年1月,2019年2月", ["2019-01-31 1", "2019-02-28 2"]), ("1月,2月", ["2019-01-31 1", "2019-02-28 2"]),
    ("1月完成,1-2月完成", ["2019-01-31 1", "2019-02-28 2"]), ("一季度,上半年", ["2019-03-31 1", "2019-06-30 2"]),
    ("第1季度,第二季度", ["2019-03-31 1", "2019-06-30 2"]), ("2019Q1,2019Q2", ["2019-03-31 1", "2019-06-30 2"]),
    ("Q1 2019 actual,H1 2019 actual", ["2019-03-31 1", "2019-06-30 2"]),
    ("2019-01,2019-02", ["2019-01-31 1", "2019-02-28 2"]),
    ("完成值（1—6月）,完成值（1—9月）", ["2019-06-30 1", "2019-09-30 2"]),
    ("截至3月底累计完成,6月底累计完成", ["2019-03-31 1", "2019-06-30 2"]),
    ("前年实际,上年实际", ["2017-12-31 1", "2018-12-31 2"]), ("2017年,2018年完成", ["2017-12-31 1", "2018-12-31 2"]),
    ("2017 actual,2018 actual", ["2017-12-31 1", "2018-12-31 2"]),
    ("一月份,二月份", ["2019-01-31 1", "2019-02-28 2"]),
    ("January 2019,March 2019", ["2019-01-31 1", "2019-03-31 2"]),
  ])
  func valuesOfPeriodsAreReadings(_ header: String, _ days: [String]) throws {
    let outcome = try intake(table("2019年目标,\(header)", "30,1,2"))
    #expect(outcome.rules == [])
    #expect(try outcome.column("target", of: Self.indicators) == ["30"])
    #expect(try figures(outcome, Self.readings) == days)
    #expect(try figures(outcome, Self.targets) == [])
    #expect(try outcome.rows(Self.indicators).first?.contains(where: { header.contains($0) }) == false)
  }

  @Test(arguments: [
    ("2017年目标,2018年目标", ["2017-12-31 1", "2018-12-31 2"]), ("一季度目标,上半年目标", ["2019-03-31 1", "2019-06-30 2"]),
    ("3月计划完成,6月计划完成", ["2019-03-31 1", "2019-06-30 2"]),
    ("2017年计划完成数,2018年拟完成", ["2017-12-31 1", "2018-12-31 2"]),
    ("前年目标,上年目标", ["2017-12-31 1", "2018-12-31 2"]),
    ("Q1 target,Q2 target", ["2019-03-31 1", "2019-06-30 2"]),
  ])
  func targetsOnTheWayAreInterimTargets(_ header: String, _ days: [String]) throws {
    let outcome = try intake(table("2019年目标,\(header)", "30,1,2"))
    #expect(outcome.rules == [])
    #expect(try outcome.column("target", of: Self.indicators) == ["30"])
    #expect(try figures(outcome, Self.targets) == days)
    #expect(try figures(outcome, Self.readings) == [])
  }

  @Test(arguments: [
    "同比增速", "2018年增长", "上年同期", "2018年完成率", "2018年预计完成", "2018/19", "2018-2019年", "完成时间", "2018年排名", "2019.1",
    "FY2018",
  ])
  func whatComparesOrIsNoPeriodIsOnlyKept(_ header: String) throws {
    let outcome = try intake(table("2019年目标,\(header)", "30,7"))
    #expect(outcome.rules.allSatisfy { $0 == "unread-column" } || header == "完成时间")
    #expect(outcome.text(Self.readings) == nil)
    #expect(outcome.text(Self.targets) == nil)
  }

  @Test(arguments: [
    ("目标值,上年实际", "unclear-period"), ("目标值,1月", "unclear-period"), ("2019年目标,2020年", "unclear-period"),
    ("2019年目标,3月完成,一季度完成", "unclear-period"), ("2019年目标,6月目标,上半年目标", "unclear-period"),
  ])
  func whatStaysUnclearIsAsked(_ header: String, _ rule: String) throws {
    let row = header.split(separator: ",").indices.map { "\($0 + 1)" }.joined(separator: ",")
    let outcome = try intake(table("完成时限,\(header)", "2019-12-31,\(row)"))
    #expect(outcome.rules == [rule])
    #expect(outcome.files.isEmpty)
  }

  @Test func aColumnThatIsOnlyToBeKeptIsKept() throws {
    let outcome = try intake(table("2019年目标,2020年", "30,31"), maps: ["2020年=-"])
    #expect(try outcome.column("2020年", of: Self.indicators) == ["31"])
    #expect(outcome.text(Self.readings) == nil)
  }

  @Test func theYearOfTheTitleIsThatOfMonths() throws {
    let outcome = try intake("2020年指标进度,,,,\n" + table("目标值,1月", "30,1"))
    #expect(try figures(outcome, Self.readings) == ["2020-01-31 1"])
  }

  @Test(arguments: ["填报日期：2018年12月20日", "填表时间：2018.12.20", "截至2018年12月", "（截至2018年12月20日）"])
  func theYearInWhichATableWasFilledInIsNotThatOfItsDays(_ line: String) throws {
    let rows = "序号,任务,牵头单位,责任人,完成时限\n1,修路,财政局,王芳,6月底\n"
    #expect(try intake("重点任务,,,,\n\(line),,,,\n" + rows).rules == ["unclear-deadline"])
    let named = try intake("2019年重点任务,,,,\n\(line),,,,\n" + rows)
    #expect(try named.column("deadline") == ["2019-06-30"])
  }

  @Test func figuresOfPeriodsAreBroughtToTheUnit() throws {
    let outcome = try intake("指标,单位,方向,2018年完成,2018年目标（亿元）,2019年目标\n投资,万元,不低于,3000万元,0.5,2亿元\n")
    #expect(try outcome.column("target", of: Self.indicators) == ["20000"])
    #expect(try figures(outcome, Self.readings) == ["2018-12-31 3000"])
    #expect(try figures(outcome, Self.targets) == ["2018-12-31 5000"])
  }

  @Test(arguments: ["3公里", "27.5~28", "较上年提高2%", "≥27"])
  func whatIsNoReadingIsAsked(_ text: String) throws {
    let outcome = try intake(table("2019年目标,2018年完成", "30,\(text)"))
    #expect(outcome.rules.contains("unclear-figure"))
    #expect(outcome.report.findings.contains { $0.place == .cell("台账.csv", row: 2, column: 5) })
  }

  @Test(arguments: ["", "—", "/", "…"])
  func anEmptyCellIsNoReading(_ text: String) throws {
    let outcome = try intake(table("2019年目标,2018年完成,2017年完成", "30,\(text),26"))
    #expect(try figures(outcome, Self.readings) == ["2017-12-31 26"])
  }

  @Test func wordsWithoutAFigureAreKept() throws {
    let outcome = try intake(table("2019年目标,2017年完成,2018年完成", "30,26,未统计"))
    #expect(outcome.rules == [])
    #expect(try outcome.column("2018年完成", of: Self.indicators) == ["未统计"])
  }

  @Test func twoRowsOfHeadersNameYearsAndWhatIsInThem() throws {
    let outcome = try intake("指标,单位,方向,2018年,,2019年,\n指标,单位,方向,目标,完成,目标,完成\n绿地,个,不低于,10,9,12,5\n")
    #expect(try figures(outcome, Self.targets) == ["2018-12-31 10"])
    #expect(try figures(outcome, Self.readings) == ["2018-12-31 9", "2019-12-31 5"])
  }

  @Test func laterTablesAddToTheFigures() throws {
    let first = try intake(table("2019年目标,1月,2月", "30,1,2"))
    let second = try intake(table("2019年目标,2月,3月", "30,2.0,3"), content: first.content)
    #expect(try figures(second, Self.readings) == ["2019-01-31 1", "2019-02-28 2", "2019-03-31 3"])
    #expect(second.report.updates.isEmpty)
    #expect(second.report.additions.map { "\($0.kind) \($0.name)" } == ["reading 2019-03-31 3"])
    #expect(second.rules == [])
  }

  @Test(arguments: ["1月,2月", "2019年1月完成,2019年2月完成", "1月,1-2月", "Jan 2019,Feb 2019"])
  func aTableWithoutTargetsBringsReadingsOfKnownIndicators(_ header: String) throws {
    let first = try intake(table("2019年目标", "30"))
    let second = try intake("指标,\(header)\n绿地率,27.1,27.2\n", content: first.content, year: 2019)
    #expect(second.rules == [])
    #expect(try figures(second, Self.readings) == ["2019-01-31 27.1", "2019-02-28 27.2"])
    #expect(second.files.map(\.path) == [Self.readings])
  }

  @Test func aTableWithoutTargetsNamesIndicatorsThatAreNotKnown() throws {
    let first = try intake(table("2019年目标", "30"))
    let second = try intake("指标,1月\n绿化率,27.1\n", content: first.content, year: 2019)
    #expect(second.rules == ["unknown-indicator"])
    #expect(try intake("指标,1月\n绿化率,27.1\n", year: 2019).rules == ["unknown-indicator"])
  }

  @Test func readingsInAnotherUnitThanTheProjectsAreRefused() throws {
    let first = try intake("指标,单位,方向,2019年目标\n路网,公里,不低于,30\n")
    let second = try intake("指标,单位,1月\n路网,米,27000\n", content: first.content, year: 2019)
    #expect(second.rules == ["unit-changed"])
  }

  @Test(arguments: [
    ("上半年目标", "2019-06-30"), ("一季度目标,二季度目标", "2019-06-30"), ("9月目标", "2019-09-30"), ("本年目标", "2019-12-31"),
  ])
  func theLastTargetFallsDueAtTheEndOfItsPeriod(_ header: String, _ day: String) throws {
    let row = header.split(separator: ",").indices.map { "\($0 + 1)" }.joined(separator: ",")
    let outcome = try intake(table(header, row), year: 2019)
    #expect(outcome.rules == [])
    #expect(try outcome.column("deadline", of: Self.indicators) == [day])
  }

  @Test func daysOfReadingsAreComparedHoweverTheyAreWritten() throws {
    let first = try intake(table("2019年目标,1月", "30,1"))
    var content = first.content
    content[Self.readings] = "日期,指标,读数\n2019年1月31日,\(try first.column("indicator", of: Self.readings)[0]),1\n"
    let second = try intake(table("2019年目标,1月,2月", "30,1,2"), content: content)
    #expect(second.report.updates.isEmpty)
    #expect(second.text(Self.readings)?.split(separator: "\n").count == 3)
  }
}

/// Tables with a row for each period of an indicator.
struct LongTableTests {
  private static let indicators = "Content/indicators.csv"

  private func figures(_ outcome: Intake.Outcome, _ table: String) throws -> [String] {
    let path = "Content/\(table).csv"
    guard outcome.text(path) != nil else { return [] }
    return try zip(
      outcome.column("indicator", of: path),
      zip(outcome.column("date", of: path), outcome.column("value", of: path))
    ).map { "\($0) \($1.0) \($1.1)" }
  }

  @Test(arguments: ["年份", "年度", "时间", "Year"])
  func rowsOfYearsAreOneIndicator(_ period: String) throws {
    let outcome = try intake(
      "指标,单位,方向,\(period),目标值,完成值\n绿地率,%,不低于,2018,28,27.5\n绿地率,%,不低于,2019,30,29.1\n公园,公顷,不低于,2018,10,11\n公园,公顷,不低于,2019,12,\n"
    )
    #expect(outcome.rules == [])
    #expect(try outcome.column("name", of: Self.indicators) == ["绿地率", "公园"])
    #expect(try outcome.column("target", of: Self.indicators) == ["30", "12"])
    #expect(try outcome.column("deadline", of: Self.indicators) == ["2019-12-31", "2019-12-31"])
    #expect(try figures(outcome, "targets") == ["indicator-1 2018-12-31 28", "indicator-2 2018-12-31 10"])
    #expect(
      try figures(outcome, "readings") == [
        "indicator-1 2018-12-31 27.5", "indicator-1 2019-12-31 29.1", "indicator-2 2018-12-31 11",
      ])
    #expect(outcome.counts.rows == 4)
    #expect(outcome.counts.entries == 2)
    #expect(outcome.counts.joined == 2)
  }

  @Test func aCountOfTheRowsAndBlanksInNamesTellNoIndicatorsApart() throws {
    let outcome = try intake(
      "序号,指标,单位,方向,年份,目标值\n1,绿地率,%,不低于,2018,28\n2,绿 地 率,%,不低于,2019,30\n")
    #expect(outcome.rules == [])
    #expect(try outcome.column("name", of: Self.indicators) == ["绿地率"])
    #expect(try figures(outcome, "targets") == ["indicator-1 2018-12-31 28"])
  }

  @Test func idsOfTheirOwnTellIndicatorsApart() throws {
    let outcome = try intake(
      "指标编号,指标,单位,方向,年份,目标值\nA-1,数量,个,不低于,2018,1\nA-2,数量,个,不低于,2019,2\n")
    #expect(try outcome.column("id", of: Self.indicators) == ["a-1", "a-2"])
    #expect(try outcome.column("deadline", of: Self.indicators) == ["2018-12-31", "2019-12-31"])
  }

  @Test func aColumnMaySayWhatTheValuesAre() throws {
    let outcome = try intake(
      "指标,单位,方向,年份,类型,数值\n绿地率,%,不低于,2018年,实际,27.5\n绿地率,%,不低于,2019年,目标,30\n绿地率,%,不低于,2019年,完成,29.1\n")
    #expect(outcome.rules == [])
    #expect(try outcome.column("target", of: Self.indicators) == ["30"])
    #expect(
      try figures(outcome, "readings") == ["indicator-1 2018-12-31 27.5", "indicator-1 2019-12-31 29.1"])
  }

  @Test func deadlinesMayBeThePeriods() throws {
    let outcome = try intake(
      "指标,单位,方向,目标值,完成时限\n绿地率,%,不低于,28,2018-12-31\n绿地率,%,不低于,30,2019-12-31\n")
    #expect(outcome.rules == [])
    #expect(try outcome.column("target", of: Self.indicators) == ["30"])
    #expect(try outcome.column("deadline", of: Self.indicators) == ["2019-12-31"])
    #expect(try figures(outcome, "targets") == ["indicator-1 2018-12-31 28"])
  }

  @Test func quartersAndMonthsAreReadToo() throws {
    let outcome = try intake(
      "指标,单位,方向,时间,目标值,完成值\n绿地率,%,不低于,2019年一季度,28,27.5\n绿地率,%,不低于,2019年6月,29,28\n绿地率,%,不低于,2019年,30,\n")
    #expect(outcome.rules == [])
    #expect(try outcome.column("target", of: Self.indicators) == ["30"])
    #expect(
      try figures(outcome, "targets") == ["indicator-1 2019-03-31 28", "indicator-1 2019-06-30 29"])
    #expect(
      try figures(outcome, "readings") == ["indicator-1 2019-03-31 27.5", "indicator-1 2019-06-30 28"])
  }

  @Test(arguments: [
    "指标,单位,方向,年份,目标值\n绿地率,%,不低于,2018,28\n绿地率,%,不低于,2018,30\n",
    "指标,单位,方向,备注,目标值,完成时限\n绿地率,%,不低于,甲,28,2019-12-31\n绿地率,%,不低于,乙,30,2019-12-31\n",
    "指标,单位,方向,时间,目标值\n绿地率,%,不低于,近期,28\n绿地率,%,不低于,远期,30\n",
  ])
  func anIndicatorThatStandsTwiceIsAskedFor(_ text: String) throws {
    #expect(try intake(text, year: 2019).rules.contains("repeated-indicator"))
  }
}

/// Headers and tables that look like periods and are none, or name them in more than one way.
struct UnusualPeriodTests {
  private static let indicators = "Content/indicators.csv"

  private func readings(_ outcome: Intake.Outcome) throws -> [String] {
    guard outcome.text("Content/readings.csv") != nil else { return [] }
    return try zip(
      outcome.column("date", of: "Content/readings.csv"), outcome.column("value", of: "Content/readings.csv")
    ).map { "\($0) \($1)" }
  }

  @Test(arguments: [
    "2019年缺口", "2019年得分", "2019年上限", "2019年投资", "2018年全省平均", "2018年（全国）", "2018年以来累计", "2019年初", "2019年中",
    "2019年6月（同比）", "2019年（预计）", "2019年（完成率）", "2019年6月（当月）", "4-6月", "7-12月完成",
  ])
  func wordsThatAreNotKnownMakeNoPeriod(_ header: String) throws {
    let outcome = try intake("指标,单位,方向,2019年目标,\(header)\n里程,公里,不低于,100,10\n")
    #expect(outcome.rules == ["unread-column"])
    #expect(try readings(outcome) == [])
    #expect(try outcome.column(header, of: Self.indicators) == ["10"])
  }

  @Test(arguments: [
    ("2019-06-30", "2019-06-30"), ("2019年6月30日", "2019-06-30"), ("截至2019年8月31日", "2019-08-31"),
    ("2019上半年", "2019-06-30"), ("2019年实际（公里）", "2019-12-31"), ("2019年底完成", "2019-12-31"),
  ])
  func daysAndOtherSpellingsArePeriods(_ header: String, _ day: String) throws {
    let outcome = try intake("指标,单位,方向,2019年目标,\(header)\n里程,公里,不低于,100,10\n")
    #expect(outcome.rules == [])
    #expect(try readings(outcome) == ["\(day) 10"])
  }

  @Test func theLastTargetThatARowHasIsItsTarget() throws {
    let outcome = try intake("指标,单位,方向,2019年目标,2020年目标\n甲,个,不低于,1,2\n乙,个,不低于,3,\n")
    #expect(outcome.rules == [])
    #expect(try outcome.column("target", of: Self.indicators) == ["2", "3"])
    #expect(try outcome.column("deadline", of: Self.indicators) == ["2020-12-31", "2019-12-31"])
    #expect(outcome.report.deductions.contains { $0.wording.zh.contains("“2019年目标”") })
  }

  @Test func aDeadlineInAnotherYearThanTheLastTargetIsAskedFor() throws {
    #expect(
      try intake("指标,单位,方向,完成时限,2019年目标,2020年目标\n甲,个,不低于,2019年底,1,2\n").rules == ["unclear-period"])
  }

  @Test func aColumnOfYearsCountsAlsoWhereEachIndicatorHasOne() throws {
    let outcome = try intake("指标,单位,年份,目标值,方向\n里程,公里,2020,100,不低于\n绿化率,%,2021,30%,不低于\n")
    #expect(outcome.rules == [])
    #expect(try outcome.column("deadline", of: Self.indicators) == ["2020-12-31", "2021-12-31"])
  }

  @Test(arguments: [("四季度,一季度", "2018-12-31 48,2019-03-31 70"), ("12月,6月", "2018-12-31 48,2019-06-30 70")])
  func yearsAndPartsOfThemMayStandInTwoColumns(_ parts: String, _ days: String) throws {
    let part = parts.split(separator: ",")
    let outcome = try intake(
      "指标,单位,年份,季度,目标值,完成值,方向\n里程,公里,2018,\(part[0]),50,48,不低于\n里程,公里,2019,\(part[1]),80,70,不低于\n")
    #expect(outcome.rules == [])
    #expect(try readings(outcome).joined(separator: ",") == days)
  }

  @Test(arguments: ["方向,不低于,不高于", "区县,东区,西区", "口径,全口径,小口径"])
  func rowsThatDifferElsewhereAreNotOneIndicator(_ column: String) throws {
    let parts = column.split(separator: ",")
    let head = parts[0] == "方向" ? "" : ",方向"
    let tail = parts[0] == "方向" ? "" : ",不低于"
    let outcome = try intake(
      "指标,单位,年份,目标值,\(parts[0])\(head)\n里程,公里,2018,1,\(parts[1])\(tail)\n里程,公里,2019,2,\(parts[2])\(tail)\n")
    #expect(outcome.rules == ["repeated-indicator"])
  }

  @Test func workstreamsStayWhatTheyAre() throws {
    let outcome = try intake(
      "指标,单位,年份,目标值,方向,工作板块\n里程,公里,2018,1,不低于,甲\n里程,公里,2019,2,不低于,乙\n")
    #expect(try outcome.column("workstream", of: Self.indicators) == ["甲", "乙"])
    #expect(try outcome.column("deadline", of: Self.indicators) == ["2018-12-31", "2019-12-31"])
  }

  @Test(arguments: ["截止时间", "截止日期", "完成期限"])
  func deadlinesOfIndicatorsHaveManyNames(_ name: String) throws {
    let outcome = try intake("指标,单位,基期值,目标值,\(name),方向\n里程,公里,90,100,2020年,不低于\n", year: 2019)
    #expect(try outcome.column("deadline", of: Self.indicators) == ["2020-12-31"])
  }
}
