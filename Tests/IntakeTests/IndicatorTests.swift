import Intake
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
    ("2018年实际,2019年计划", "27.5,30", "30", "27.5"), ("上年实际,2019年目标,2019年完成", "27.5,30,29.1", "30", ""),
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
    #expect(outcome.rules == ["no-target"])
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
}
