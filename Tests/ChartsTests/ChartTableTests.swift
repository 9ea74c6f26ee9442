import Charts
import Markup
import Testing

@Suite struct ChartTableTests {
  private let table = ChartTable(
    columns: [ChartTable.Column("单位", .text), ChartTable.Column("数")],
    rows: [["=1+1", "-5"], ["a,\"b\"", ""], ["<甲>"]])

  @Test func writesCSVThatSpreadsheetsOpenRight() {
    let text = String(decoding: table.csv.dropFirst(3), as: UTF8.self)
    #expect(Array(table.csv.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(text == "单位,数\r\n'=1+1,-5\r\n\"a,\"\"b\"\"\",\r\n<甲>,\r\n")
  }

  @Test func namesRowsAndColumnsInHTML() {
    let html = Markup(table.node(caption: "表")).string
    #expect(html.contains("<caption>表</caption>"))
    #expect(html.contains("<th scope=\"row\">&lt;甲&gt;</th><td class=\"number\"></td>"))
  }
}
