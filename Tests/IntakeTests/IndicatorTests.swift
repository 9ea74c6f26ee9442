import Diagnostics
import Intake
import Loading
import Testing

struct IndicatorTests {
  private static let file = "Content/indicators.csv"

  @Test func theEarliestYearIsTheBaselineAndTheLatestTheTarget() throws {
    let outcome = try intake("主要指标\n指标名称,单位,2020年,2025年,属性\n绿地率,%,35,40,预期性\n")
    #expect(try outcome.column("baseline", of: Self.file) == ["35"])
    #expect(try outcome.column("target", of: Self.file) == ["40"])
    #expect(try outcome.column("deadline", of: Self.file) == ["2025-12-31"])
    #expect(try outcome.column("direction", of: Self.file) == ["at-least"])
    #expect(try outcome.column("属性", of: Self.file) == ["预期性"])
  }

  @Test(arguments: [
    ("2018年目标,2018年完成,2019年目标,2019年完成", "28,27.5,30,29.1", "30", "27.5"),
    ("2018年实际,2019年计划", "27.5,30", "30", "27.5"), ("上年实际,2019年目标,2019年完成", "27.5,30,29.1", "30", "27.5"),
    ("2017年,2018年,2019年目标", "25,27.5,30", "30", ""), ("2018年基期值,2019年,2019年目标", "27.5,29,30", "30", "27.5"),
    ("2018 actual,2019 actual,2019 target", "27.5,29.1,30", "30", "27.5"),
    ("2019年1月,2019年2月,2019Q1,2019年目标", "1,2,3,30", "30", ""), ("目标值,2019年完成", "30,29.1", "30", ""),
  ])
  func targetsAreTargetsAndActualsAreNone(
    _ header: String, _ row: String, _ target: String, _ baseline: String
  ) throws {
    let outcome = try intake("指标名称,单位,方向,完成时限,\(header)\n绿地率,%,不低于,2019-12-31,\(row)\n")
    #expect(outcome.rules == [])
    #expect(try outcome.column("target", of: Self.file) == [target])
    let hasBaseline = outcome.text(Self.file)?.contains("baseline") ?? false
    let found = hasBaseline ? try outcome.column("baseline", of: Self.file).joined() : ""
    #expect(found == baseline)
  }

  @Test(arguments: [
    ("2018年,2019年,2020年", "25,27.5,30"), ("2019年", "30"), ("目标值,2019年目标", "30,31"),
    ("2019年目标,2019年计划", "30,31"),
  ])
  func yearsOfWhichNoneIsTheTargetForCertainAreAskedFor(_ header: String, _ row: String) throws {
    let outcome = try intake("指标名称,单位,方向,完成时限,\(header)\n绿地率,%,不低于,2019-12-31,\(row)\n")
    #expect(outcome.rules.contains("ambiguous-column"))
    #expect(outcome.files.isEmpty)
  }

  @Test func actualsAreNoTargets() throws {
    let outcome = try intake("指标名称,单位,方向,完成时限,2018年完成,2019年完成\n绿地率,%,不低于,2019-12-31,28,29\n")
    #expect(outcome.rules == ["unknown-indicator"])
  }

  @Test func aTargetBelowTheBaselineIsToFall() throws {
    let outcome = try intake("KPI,Unit,Baseline,Target 2027\nComplaints,no.,120,80\n", file: "kpi.csv")
    #expect(try outcome.column("direction", of: Self.file) == ["at-most"])
    #expect(try outcome.column("id", of: Self.file) == ["complaints"])
  }

  @Test func anUnclearDirectionIsAskedFor() throws {
    let outcome = try intake("指标名称,单位,2025年目标\n绿地率,%,40\n")
    #expect(outcome.rules.contains("unclear-direction"))
  }

  @Test func anUnclearDirectionLeavesTheRowOut() throws {
    let outcome = try intake("指标名称,单位,2020年,2025年\n绿地率,%,,40\n水质,%,80,90\n", leavesOpen: true)
    #expect(try outcome.column("name", of: Self.file) == ["水质"])
    #expect(outcome.skips == [.leftOut])
  }

  @Test func aTargetInWordsIsSkipped() throws {
    let outcome = try intake("指标名称,单位,2020年,2025年\n减排,%,1,完成上级任务\n水质,%,80,90\n")
    #expect(outcome.skips == [.targetInWords])
  }

  @Test func theUnitMayStandInTheName() throws {
    let outcome = try intake("指标名称,2020年,2025年\n粮食产量（万吨）,80,90\n")
    #expect(try outcome.column("unit", of: Self.file) == ["万吨"])
    #expect(try outcome.column("name", of: Self.file) == ["粮食产量"])
  }

  @Test(arguments: ["小时", "分钟", "公斤", "兆瓦", "毫克/升"])
  func unitsOfTimeAndMassMayStandInTheName(_ unit: String) throws {
    let outcome = try intake("指标名称,2020年,2025年\n处理能力（\(unit)）,80,90\n")
    #expect(try outcome.column("unit", of: Self.file) == [unit])
    #expect(try outcome.column("name", of: Self.file) == ["处理能力"])
  }

  @Test func whatIsNoUnitStaysInTheName() throws {
    let outcome = try intake("指标名称,单位,2020年,2025年\n绿地率（预期性）,%,80,90\n")
    #expect(try outcome.column("name", of: Self.file) == ["绿地率（预期性）"])
  }

  private func ids(_ rows: [(number: String, name: String)], content: [String: String] = [:]) throws
    -> Intake.Outcome
  {
    try intake(
      "编号,指标名称,单位,方向,目标值,完成时限\n" + rows.map { "\($0.number),\($0.name),%,不低于,30,2019-12-31\n" }.joined(),
      content: content)
  }

  @Test func anOfficesOwnIDsAreKeptWhereTheyAreValid() throws {
    let outcome = try ids([("1-1-1", "绿地率"), ("GDP_3", "人均产值"), ("3", "水质")])
    #expect(try outcome.column("id", of: Self.file) == ["1-1-1", "gdp-3", "indicator-3"])
    #expect(try outcome.column("原编号", of: Self.file) == ["", "GDP_3", ""])
    #expect(outcome.report.deductions.contains { $0.wording.zh.contains("gdp-3") })
  }

  @Test func anIndicatorIsKnownByItsOwnIDAlsoUnderAnotherName() throws {
    let first = try ids([("GDP_3", "人均产值"), ("1-1-1", "绿地率")])
    let content = Dictionary(
      uniqueKeysWithValues: first.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    let second = try ids([("1-1-1", "建成区绿地率"), ("GDP_3", "人均产值"), ("GDP_4", "总产值")], content: content)
    #expect(try second.column("id", of: Self.file) == ["gdp-3", "1-1-1", "gdp-4"])
    #expect(try second.column("name", of: Self.file) == ["人均产值", "建成区绿地率", "总产值"])
  }

  /// What an intake of one indicator gives in a column, or the rules of what is wrong.
  private func read(
    _ column: String, _ text: String, year: Int? = nil, maps: [String] = [], content: [String: String] = [:]
  ) throws -> String {
    let outcome = try intake(text, content: content, maps: maps, year: year)
    guard outcome.text(Self.file) != nil else { return outcome.rules.joined(separator: " ") }
    return try outcome.column(column, of: Self.file).joined(separator: " ")
  }

  @Test(arguments: [
    ("2019.6.30", "2019-06-30"), ("2019年6月", "2019-06-30"), ("2019/6", "2019-06-30"),
    ("2019年底前", "2019-12-31"),
    ("2019", "2019-12-31"), ("2019Q2", "unclear-deadline"), ("按照《2019年规划》", "unclear-deadline"),
    ("长期坚持", "no-target-day"),
    ("6月底前", "2019-06-30"),
  ])
  func aDeadlineIsReadAsThatOfATask(_ deadline: String, _ day: String) throws {
    #expect(try read("deadline", "指标,单位,基期值,目标值,完成时限\n绿地,亩,1,2,\(deadline)\n", year: 2019) == day)
  }

  @Test func aColumnOfAYearMayBeMappedToTheTarget() throws {
    let text = "指标,单位,方向,2018年,2019年,2020年\n绿地,个,不低于,9,12,15\n"
    #expect(try read("target", text, maps: ["2020年=target"]) == "15")
    #expect(try read("deadline", text, maps: ["2020年=target"]) == "2020-12-31")
  }

  @Test(arguments: [
    ("绿地面积（万平方米）,平方米,10,12,", "two-units"), ("绿化率,%,0.35,38%,", "unclear-figure"),
    ("绿地,亩,100,新增50亩,", "unclear-figure"),
    ("绿地,亩,9,≤12,不低于", "unclear-direction"), ("绿地,亩,100,较2018年下降5%,", "unclear-figure"),
    ("绿地,亩,1,百分之五,", "unclear-figure"),
    ("绿地,亩,1,大于等于5,", "unclear-figure"), ("绿地,亩,1,三十,", "unclear-figure"),
    ("绿地,亩,1,1 234,", "unclear-figure"),
  ])
  func whatCanBeReadInTwoWaysIsAskedFor(_ row: String, _ rule: String) throws {
    let outcome = try intake("指标,单位,基期值,目标值,方向,完成时限\n\(row),2019-12-31\n")
    #expect(outcome.rules.contains(rule))
    #expect(outcome.files.isEmpty)
  }

  @Test func aUnitAboveTheTableIsThatOfItsIndicators() throws {
    #expect(try read("unit", "单位：万元,,\n指标,基期值,目标值\n投资,10,12\n", year: 2019) == "万元")
  }

  @Test(arguments: ["2017年完成,2018年目标,2019年目标", "基期值,2018年完成,2019年目标", "2015年,2018年完成,2019年目标"])
  func aChangeCountsOnlyFromWhatStandsNextToIt(_ header: String) throws {
    #expect(try read("target", "指标,单位,\(header)\n投资,万元,90,100,增长8%\n") == "unclear-figure")
  }

  @Test func theYearOfTargetsWithoutADeadlineIsSaid() throws {
    let outcome = try intake("2020年主要指标表（依据《2018年规划》）,,,\n指标,单位,基期值,目标值\n绿地,亩,1,2\n")
    #expect(try outcome.column("deadline", of: Self.file) == ["2020-12-31"])
    #expect(outcome.report.deductions.contains { $0.wording.zh.contains("按 2020-12-31 达到") })
  }

  @Test func twoRowsOfHeadersAreOneAlsoWithoutMerges() throws {
    let text = "指标,单位,2018年,,2019年,\n指标,单位,目标,完成,目标,完成\n绿地,个,10,9,12,5\n"
    #expect(try read("target", text) == "12")
    #expect(try read("baseline", text) == "9")
  }

  @Test func aUnitThatChangesWithTheReadingsInTheOldOneIsAnError() throws {
    let first = try intake("指标,单位,基期值,目标值,完成时限\n路网,公里,6,7,2019-12-31\n")
    let content = Dictionary(
      uniqueKeysWithValues: first.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    #expect(
      try read("unit", "指标,单位,基期值,目标值,完成时限\n路网,米,6000,7000,2019-12-31\n", content: content) == "unit-changed")
    #expect(try read("unit", "指标,单位,基期值,目标值,完成时限\n路网,,6,8,2019-12-31\n", content: content) == "公里")
  }

  @Test func indicatorsOfOneNameAreToldApartByTheirUnits() throws {
    let head = "指标,单位,基期值,目标值,完成时限\n"
    let first = try intake(head + "绿地,亩,1,2,2019-12-31\n绿地,公顷,10,20,2019-12-31\n")
    let content = Dictionary(
      uniqueKeysWithValues: first.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    let second = try intake(head + "绿地,公顷,10,30,2019-12-31\n绿地,亩,1,2,2019-12-31\n", content: content)
    #expect(try second.column("unit", of: Self.file) == ["亩", "公顷"])
    #expect(try second.column("target", of: Self.file) == ["2", "30"])
  }
}
