import Dates
import Loading
import Model
import Tables
import Testing

@testable import Returns

@Suite struct FormWorkbookTests {
  private func grids() throws -> [Grid] {
    let form = FormPlan.forms(of: try SmallContent.programme(), for: ReportingPeriod(july))[0]
    let read = GridReader.read(try FormWorkbook.bytes(of: form), file: "f.xlsx")
    #expect(read.findings.isEmpty)
    return try #require(read.value)
  }

  @Test func theSameFormGivesTheSameBytes() throws {
    let form = FormPlan.forms(of: try SmallContent.programme(), for: ReportingPeriod(july))[0]
    #expect(try FormWorkbook.bytes(of: form) == FormWorkbook.bytes(of: form))
  }

  @Test func hasASheetForEachKindOfRowAndAHiddenOne() throws {
    let grids = try grids()
    #expect(grids.map(\.sheet) == ["任务", "指标", "说明", "_taizhang"])
    #expect(grids.map(\.isHidden) == [false, false, false, true])
  }

  @Test func asksForTheDayOfAReadingWithTheMonthsLast() throws {
    let row = try grids()[1].row(4).map(\.text)
    #expect(row[0] == "roads")
    #expect(row[5...7] == ["6.1", "2019-03-31", "2019-07-31"])
  }

  @Test func saysOfWhichMonthAnOlderReportIs() throws {
    #expect(try grids()[0].row(5).map(\.text).contains("（2019年5月）选定苗木"))
  }

  @Test func theHiddenSheetKnowsWhatWasAsked() throws {
    let record = IssueRecord(try grids())
    #expect(record.department?.value == "works")
    #expect(record.month?.value == july)
    #expect(record.tasks == ["1": "打通断头路", "2": "种树"])
    #expect(record.indicators == ["roads": "路网密度"])
  }

  @Test func theTitleRowsSayWhoseItIsWithoutTheHiddenSheet() throws {
    let record = IssueRecord(try grids().filter { !$0.isHidden })
    #expect(record.department?.value == "建设局")
    #expect(record.month?.value == july)
  }

  @Test func aTextLongerThanACellIsCut() throws {
    var form = FormPlan.forms(of: try SmallContent.programme(), for: ReportingPeriod(july))[0]
    form.tasks[0].title = String(repeating: "路", count: 40_000)
    #expect(throws: Never.self) { try FormWorkbook.bytes(of: form) }
  }

  @Test func textThatLooksLikeAFormulaStaysText() throws {
    var form = FormPlan.forms(of: try SmallContent.programme(), for: ReportingPeriod(july))[0]
    form.tasks[0].title = "=1+1 & e\u{301}"
    let grids = GridReader.read(try FormWorkbook.bytes(of: form), file: "f.xlsx").value
    #expect(grids?[0].row(4)[1].text == "=1+1 & e\u{301}")
  }
}
