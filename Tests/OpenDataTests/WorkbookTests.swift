import Dates
import Diagnostics
import Model
import Tables
import Testing

@testable import OpenData

/// The sheets of the workbook as our own reader reads them.
func sheets(of data: OpenData) throws -> [Grid] {
  let bytes = try #require(try files(data)["data/data.xlsx"])
  return try #require(GridReader.read(bytes, file: "data.xlsx").value)
}

@Suite struct WorkbookTests {
  @Test func explainsItselfAndHasASheetForEachTable() throws {
    let names = try sheets(of: data()).map(\.sheet)
    #expect(
      names == [
        "说明", "任务", "月报", "逐月亮灯", "指标", "目标值", "读数", "方案事项", "单位", "工作板块", "专项行动",
      ])
  }

  @Test func theGuideHasAsOfTheSampleAndTheLicence() throws {
    var programme = try exampleProgramme()
    programme.isSample = true
    programme.sampleNote = "进度是样本。"
    let facts = OpenData.Facts(licence: OpenData.Licence(name: "CC-BY-4.0", title: "署名 4.0"))
    let guide = try sheets(of: data(programme, facts: facts))[0].rows.flatMap { $0.map(\.text) }
    for text in ["提升方案", "截至：2019-06-30", "样本：进度是样本。", "使用条件：署名 4.0", "发布：领导小组办公室"] {
      #expect(guide.contains(text), "\(text)")
    }
  }

  @Test func cellsAreTypedAndTextsAreNoFormulas() throws {
    let sheet = try sheets(of: data())[1]
    let header = sheet.row(0).map(\.text)
    let row = sheet.row(1).map(\.text)
    let cells = Dictionary(uniqueKeysWithValues: zip(header, row))
    #expect(cells["工作要求"] == "=1+1")
    #expect(cells["完成时限"] == "2019-12-31")
    #expect(cells["进度（%）"] == "40")
    #expect(cells["逾期"] == "否")
    #expect(cells["最近月报"] == "2019-05-01")
  }

  @Test func aTextLongerThanACellTellsWhereTheWholeIs() throws {
    var programme = try exampleProgramme()
    programme.tasks[0].requirement = String(repeating: "路", count: 40_000)
    let cells = try sheets(of: data(programme))[1].row(1).map(\.text)
    let cell = try #require(cells.first { $0.utf8.count > 1000 })
    #expect(cell.utf16.count <= 32_767)
    #expect(cell.hasSuffix("…（原文 40000 字，单元格放不下，这里是前 15800 字，全文见 data/tasks.csv。）"))
    #expect(try table("data/tasks.csv", of: data(programme)).first?["requirement"]?.count == 40_000)
  }

  @Test func aTextThatJustFitsIsWhole() {
    let text = String(repeating: "路", count: 32_000)
    #expect(DataSheet.fitting(text, file: "") == text)
    #expect(DataSheet.fitting(text + "a", file: "") != text + "a")
  }

  @Test(arguments: ["_x0041_", "😀", "\u{1}", "_"])
  func aLongTextOfOddCharactersDoesNotStopTheWorkbook(piece: String) throws {
    var programme = try exampleProgramme()
    programme.tasks[0].requirement = String(repeating: piece, count: 31_000)
    #expect(throws: Never.self) { try files(data(programme)) }
  }

  @Test func textsAreReadAsTheyWereWritten() throws {
    var programme = try exampleProgramme()
    let texts = ["_x0041_", "\"\u{301}", "<b>&amp;", "😀", "'=1", "http://a.cn/", "%d"]
    for text in texts {
      programme.tasks[0].title = text
      #expect(Array(try sheets(of: data(programme))[1].row(1)[1].raw.utf8) == Array(text.utf8))
    }
    programme.tasks[0].title = "甲\u{0}乙\u{FFFE}"
    #expect(try sheets(of: data(programme))[1].row(1)[1].raw == "甲\u{FFFD}乙\u{FFFD}")
  }

  @Test func rowsBeyondASheetGoOnInAnother() throws {
    let context = TableContext(
      standing: Standing(try exampleProgramme(), asOf: try day("2019-06-30")), facts: OpenData.Facts())
    let lamps = TableShape.lamps.table(of: MonthRow.all(context.standing.tasks), in: context)
    let workbook = DataWorkbook(
      brief: DataBrief(context), tables: [lamps], created: context.standing.asOf, rowLimit: 6)
    let grids = try #require(GridReader.read(try workbook.bytes(), file: "data.xlsx").value)
    #expect(grids.map(\.sheet) == ["说明", "逐月亮灯", "逐月亮灯2", "逐月亮灯3"])
    #expect(grids.dropFirst().map(\.rowCount) == [6, 6, 3])
  }
}
