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
