import Foundation
import Testing

/// `taizhang chart --csv`, outside any project.
struct ChartTableCommandTests {
  private static let months = "月份,收入（万元）,支出（万元）\n2019-01,120,80\n2019-02,,95.5\n2019-03,160,101\n"
  private static let schedule = "事项,开始,完成,进度,亮灯\n招标,2019-01-10,2019-03,100,完成\n验收,2019-10,2019-12-15,,\n"
  private static let lamps = "单位,2019年1月,2019年2月\n建设局,绿,黄\n城管局,未报,完成\n"

  private func run(_ table: String, _ arguments: [String]) throws -> Outcome {
    let project = try Project(["own.csv": table])
    return try Taizhang.run(
      ["chart"] + arguments + ["--csv", "\(project.path)/own.csv", "-o", "-", "--lang", "en"])
  }

  @Test(arguments: [
    (["line"], months), (["step", "--target", "150"], months), (["columns", "--title", "收支"], months),
    (["bars", "--arrangement", "stacked"], months), (["dumbbell"], "名,上月,本月\n甲,1,2\n"),
    (["burn-up"], months), (["distribution"], "单位,任务,进度\n甲,一,30\n甲,二,80\n"),
    (["waffle"], "任务,亮灯\n甲,绿\n乙,红\n"), (["calendar"], "时限,事项\n2019-03-31,招标\n"),
    (["gantt", "--as-of", "2019-06-30"], schedule), (["matrix"], lamps),
  ])
  func drawsEachKind(_ arguments: [String], _ table: String) throws {
    let outcome = try run(table, arguments)
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(try XMLSummary(outcome.output).root == "svg")
  }

  @Test func writesTheDataOfTheChartAsCSV() throws {
    let outcome = try run(Self.months, ["line", "--y", "收入", "--table"])
    #expect(outcome.output == "Date,Value (万元)\r\n2019-01-31,120\r\n2019-03-31,160\r\n")
  }

  @Test func anEmptyCellIsAGap() throws {
    let outcome = try run(Self.months, ["columns", "--table"])
    #expect(outcome.output.contains("2019-02,,95.5\r\n"))
  }

  @Test func aPeriodLeavesOutOtherRows() throws {
    let outcome = try run(Self.months, ["line", "--y", "支出", "--period", "2019-02..2019-03", "--table"])
    #expect(outcome.output.hasSuffix("\r\n2019-02-28,95.5\r\n2019-03-31,101\r\n"))
    #expect(!outcome.output.contains("2019-01"))
  }

  @Test func readsStandardInput() throws {
    let outcome = try Taizhang.run(
      ["chart", "bars", "--csv", "-", "-o", "-"], Settings(input: "名,值\n甲,3\n"))
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("甲"))
  }

  @Test func hostileTextStaysText() throws {
    let outcome = try run(
      "名,值\n\(HostileText.csv(HostileText.text)),3\n", ["bars", "--title", HostileText.text])
    #expect(try XMLSummary(outcome.output).root == "svg")
    #expect(!outcome.output.utf8.elementsEqual("".utf8))
    #expect(!Array(outcome.output.utf8).holds(Array("<script".utf8)))
  }

  @Test func mistakesInTheTableHaveTheirPlaces() throws {
    let outcome = try run("月份,值\n2019-13,1\n2019-01,abc\n", ["line"])
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("own.csv:2:1: error: '2019-13'"))
    #expect(outcome.errors.contains("own.csv:3:2: error: 'abc' is not a number"))
  }

  @Test func suggestsTheNearestColumn() throws {
    let outcome = try run(Self.months, ["line", "--y", "收人"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("did you mean '收入'?"))
  }

  @Test func aTableThatIsNotThereIsAnError() throws {
    let outcome = try Taizhang.run(
      ["chart", "line", "--csv", "/nowhere/own.csv", "-o", "-", "--lang", "en"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("/nowhere/own.csv: error: this file or folder cannot be read"))
  }

  @Test(arguments: [
    ["lamps"], ["line", "--indicator", "roads"], ["gantt", "--target", "3"], ["waffle", "--series", "名"],
    ["line", "--target", "many"], ["line", "--period", "soon"], ["line", "--width", "5"],
    ["columns", "--arrangement", "staked"], ["columns", "--period", "2019-01"], ["line", "--width", "-5"],
    ["line", "--width", "wide"],
  ])
  func anOptionThatDoesNotFitIsAMistakenCommandLine(_ arguments: [String]) throws {
    #expect(try run(Self.months, arguments).code == 64)
  }

  @Test func aTargetMayBeNegative() throws {
    let outcome = try run(Self.months, ["line", "--y", "收入", "--target", "-5"])
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(try XMLSummary(outcome.output).text.contains("−5"))
  }

  @Test func nothingIsOverdueWithoutAnAsOfDay() throws {
    let text = "事项,开始,完成\n招标,2019-01-01,2019-03-31\n验收,2019-04-01,2019-12-31\n"
    #expect(!(try run(text, ["gantt"]).output.contains("overdue")))
    #expect(try run(text, ["gantt", "--as-of", "2019-06-30"]).output.contains("overdue 1 as of"))
  }

  @Test func columnsNeedATable() throws {
    let outcome = try Project().run("chart", "line", "--y", "值", "-o", "-")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("--y needs --csv"))
  }
}
