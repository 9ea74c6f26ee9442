import Dates
import Diagnostics
import Testing

@testable import Tables

@Suite struct CSVReaderTests {
  @Test func readsHeaderAndRows() throws {
    let table = try #require(csv("number,title\n1,修路\n2,植树\n").value)
    #expect(table.columnNames == ["number", "title"])
    #expect(table.texts == [["1", "修路"], ["2", "植树"]])
  }

  @Test(arguments: ["a,b\r\n1,2\r\n", "a,b\n1,2", "a,b\r1,2\r", "a;b\n1;2\n", "a\tb\n1\t2\n"])
  func readsEveryLineEndingAndDelimiter(text: String) throws {
    let table = try #require(csv(text).value)
    #expect(table.columnNames == ["a", "b"])
    #expect(table.texts == [["1", "2"]])
  }

  @Test func ignoresDelimitersInQuotesWhenItChoosesOne() throws {
    #expect(csv("\"a;b;c\",d\n1,2\n").value?.columnNames == ["a;b;c", "d"])
  }

  @Test func resolvesDoubledQuotes() {
    #expect(csv("a,b\n\"他说\"\"好\"\"\",2\n").value?.texts == [["他说\"好\"", "2"]])
  }

  @Test func keepsLineBreaksAndDelimitersInsideQuotes() {
    #expect(csv("a,b\n\"x\r\ny,z\",2\n").value?.texts == [["x\r\ny,z", "2"]])
  }

  @Test func aQuoteBeforeACombiningMarkStillCloses() {
    let result = csv("a,b\n\"x\",\"y\"\u{301}\n")
    #expect(result.marks == ["stray-quote@2:2"])
  }

  @Test func lineSeparatorsOfUnicodeAreText() {
    #expect(csv("a,b\nx\u{2028}y\u{85}z,2\n").value?.texts == [["x\u{2028}y\u{85}z", "2"]])
  }

  @Test func trimsBlanksOfBothScripts() throws {
    let cell = try #require(csv("a\n\u{3000} \u{A0}路 网\u{FEFF}\t\u{3000}\n").value).row(0)[0]
    #expect(cell.text == "路 网")
    #expect(cell.raw == "\u{3000} \u{A0}路 网\u{FEFF}\t\u{3000}")
  }

  @Test func aCellOfBlanksIsEmpty() {
    #expect(csv("a,b\n\u{3000}\u{A0},x\n").value?.row(0)[0].isEmpty == true)
  }

  @Test func countsBlankRowsButSkipsThem() {
    let table = csv("a,b\n1,2\n\n,\n\u{3000},\n3,4\n").value
    #expect(table?.texts == [["1", "2"], ["3", "4"]])
    #expect(table?.rows.map(\.number) == [2, 6])
  }

  @Test func countsAQuotedLineBreakAsOneRow() {
    #expect(csv("a\n\"x\n\ny\"\nz\n").value?.rows.map(\.number) == [2, 3])
  }

  @Test func takesTheFirstRowWithTextAsHeader() {
    #expect(csv("\n\na,b\n1,2\n").value?.header.number == 3)
  }

  @Test func aCellKnowsItsPlace() {
    #expect(csv("a,b\n\n1,2\n").value?.row(0)[1].place == .cell("t.csv", row: 3, column: 2))
  }

  @Test func aColumnBeyondTheRowIsAnEmptyCell() throws {
    let cell = try #require(csv("a,b\n1,2\n").value).row(0)[7]
    #expect(cell.isEmpty)
    #expect(cell.place == .cell("t.csv", row: 2, column: 8))
  }

  @Test func emptyCellsAtTheEndOfARowAreKept() {
    #expect(csv("a,b,c\n1,,\n").value?.texts == [["1", "", ""]])
  }

  @Test func columnsWithoutNameAndTextAreFine() {
    #expect(csv("a,b,,\n1,2,,\n3,4\n").marks == [])
  }

  @Test func readsGBKAndSaysSo() {
    let table = CSVReader.read(gbkTable, file: "t.csv").value
    #expect(table?.encoding == .gb18030)
    #expect(table?.columnNames == ["序号", "任务"])
  }

  @Test func anExcerptIsOneLineOfText() throws {
    let table = try #require(csv("a,b\n\"x\ny\",2\n").value)
    #expect(table.excerpt(of: table.row(0)) == "x y,2")
  }

  @Test func aLongExcerptShowsTheAskedColumn() throws {
    let long = String(repeating: "长", count: 200)
    let table = try #require(csv("a,b\n\(long),甲单位\n").value)
    #expect(table.row(0).excerpt(around: 1) == "…,甲单位")
    #expect(table.row(0).excerpt().unicodeScalars.count == Excerpt.width + 1)
  }

  @Test func handsOverTrimmedBytes() throws {
    let cell = try #require(csv("a\n 12 \n").value).row(0)[0]
    #expect(cell.withBytes { $0.count } == 2)
  }

  @Test func readsNumbersAndDaysFromCells() throws {
    let row = try #require(csv("a,b,c\n\" 1,200 \",2019年6月30日,2019-06\n").value).row(0)
    #expect(row[0].number?.value == 1200)
    #expect(try row[1].day.get().description == "2019-06-30")
    #expect(try row[2].month.get().description == "2019-06")
  }
}
