import Testing

@testable import Editable

struct TableTests {
  @Test func headsRepeatAndRowsStayWhole() throws {
    let made = try MadeDocument(
      body:
        "<table><thead><tr><th>任务</th></tr></thead><tbody><tr><td>一</td></tr><tr><td>二</td></tr></tbody></table>"
    )
    let rows = made.all("w:tr")
    #expect(rows.map { $0.all("w:tblheader").count } == [1, 0, 0])
    #expect(rows.allSatisfy { $0.all("w:cantsplit").count == 1 })
  }

  @Test func columnsFillTheTypeArea() throws {
    let made = try MadeDocument(
      body: "<table><tr><td>7</td><td>制定背街小巷和老旧小区整治方案，并按季度推进</td><td>红灯</td></tr></table>")
    let widths = made.all("w:gridcol").compactMap { Int($0.attributes["w:w"] ?? "") }
    #expect(widths.reduce(0, +) == 8844)
    #expect(widths.count == 3 && widths[1] > widths[2] && widths[2] >= widths[0])
  }

  @Test func sharesOfColumnsAreKept() throws {
    let made = try MadeDocument(
      body:
        "<table><colgroup><col style=\"width:25%\"><col style=\"width:75%\"></colgroup><tr><td>甲</td><td>乙</td></tr></table>"
    )
    #expect(made.all("w:gridcol").map { $0.attributes["w:w"] } == ["2211", "6633"])
  }

  @Test func columnsOfNotesStandWhereTheirNotesSay() throws {
    let cells = ["align-left", "align-center", "align-right"].map { "<td class=\"\($0)\">1</td>" }.joined()
    let made = try MadeDocument(body: "<table><tr>\(cells)<td>1</td></tr></table>")
    let paragraphs = made.all("w:tc").map { $0.all("w:jc").map { $0.attributes["w:val"] } }
    #expect(paragraphs == [["left"], ["center"], ["right"], []])
  }

  @Test func cellsThatSpanKeepTheirPlaces() throws {
    let made = try MadeDocument(
      body: """
        <table><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>
        """)
    #expect(made.all("w:gridspan").map { $0.attributes["w:val"] } == ["2"])
    #expect(made.all("w:vmerge").map { $0.attributes["w:val"] } == ["restart", nil])
    #expect(made.all("w:tr").map { $0.all("w:tc").count } == [2, 3])
  }

  @Test func lampsAreAShapeAndAWord() throws {
    let made = try MadeDocument(
      body:
        "<table><tr><td><span class=\"lamp red\"><svg class=\"glyph\" aria-hidden=\"true\"><use href=\"#lamp-red\"/></svg>红灯</span></td></tr></table>"
    )
    #expect(made.all("w:tc").map(\.words) == ["◆红灯"])
  }

  @Test func tablesThatTouchStayTwo() throws {
    let made = try MadeDocument(body: "<table><tr><td>甲</td></tr></table><table><tr><td>乙</td></tr></table>")
    #expect(made.paragraphs("AfterTable").count == 1)
  }

  @Test(arguments: [
    "<table></table>", "<table><tr></tr></table>",
    "<table><tr><td colspan=\"99999999999\">甲</td></tr></table>",
  ])
  func oddTablesDoNoHarm(_ table: String) throws {
    let made = try MadeDocument(body: table)
    #expect(XMLCheck.firstBrokenLine(of: made.parts["word/document.xml"] ?? []) == nil)
  }
}
