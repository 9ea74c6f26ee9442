import Diagnostics
import Testing

@testable import Tables

@Suite struct WorkbookReaderTests {
  @Test func readsNumbersTextsAndBooleans() throws {
    let file = WorkbookFile(
      rows: """
        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>责任单位</t></is></c></row>
        <row r="2"><c r="A2"><v>33.299999999999997</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c>\
        <c r="D2" t="str"><f>A1</f><v>牵头</v></c></row>
        """
    ).sharing("<t>无关</t>", "<t>序号</t>")
    let result = try file.read()
    #expect(result.findings.isEmpty)
    #expect(result.texts == [["序号", "责任单位"], ["33.3", "TRUE", "#N/A", "牵头"]])
  }

  @Test func knowsTheSheetAndTheCellOfAValue() throws {
    let grid = try #require(
      WorkbookFile(rows: "<row r=\"14\"><c r=\"C14\"><v>1</v></c></row>").read().value?.first)
    #expect(grid.row(0)[2].place.description == "台账.xlsx:台账!C14")
  }

  @Test func countsRowsAndCellsThatSayNotWhereTheyAre() throws {
    let file = WorkbookFile(
      rows: "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>")
    let grid = try #require(file.read().value?.first)
    #expect(grid.texts == [["1", "", "3"], ["4"]])
    #expect(grid.rows.map(\.number) == [1, 3])
  }

  @Test func joinsRunsAndSkipsPhoneticOnes() throws {
    let file = WorkbookFile(rows: "<row><c t=\"s\"><v>0</v></c></row>").sharing(
      "<r><rPr><b/></rPr><t>城市</t></r><r><t xml:space=\"preserve\"> 改善</t></r><rPh sb=\"0\" eb=\"2\"><t>chengshi</t></rPh>"
    )
    #expect(try file.read().texts == [["城市 改善"]])
  }

  @Test func decodesEscapesAndKeepsLineBreaks() throws {
    let file = WorkbookFile(
      rows:
        "<row><c t=\"inlineStr\"><is><t>甲_x000D_\n乙_x005F_x0041__xD83D__xDE00_&#10;丙_xD83D_</t></is></c></row>"
    )
    #expect(try file.read().texts == [["甲\n乙_x0041_😀\n丙_xD83D_"]])
  }

  @Test func readsDatesTimesAndPercentagesByTheirStyles() throws {
    let file = WorkbookFile(
      rows: """
        <row><c s="1"><v>43830</v></c><c s="2"><v>43830.354166666664</v></c><c s="3"><v>0.354166666666667</v></c>\
        <c s="4"><v>0.33300000000000002</v></c><c s="5"><v>1.5</v></c><c s="0"><v>43830</v></c></row>
        """
    ).styled("yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "yyyy/m/d h:mm", "h:mm AM/PM", "0.0%", "[h]:mm")
    #expect(
      try file.read().texts == [["2019-12-31", "2019-12-31 08:30", "08:30", "33.3%", "36:00", "43830"]])
  }

  @Test func countsFrom1904WhereTheWorkbookDoes() throws {
    let sheet =
      "<worksheet xmlns=\"\(WorkbookFile.main)\"><sheetData><row><c s=\"1\"><v>42368</v></c></row></sheetData></worksheet>"
    let file = WorkbookFile(sheets: [("表", "", sheet)], properties: "<workbookPr date1904=\"1\"/>")
    let result = try file.styled(builtIn: 14).read()
    #expect(result.texts == [["2019-12-31"]])
    #expect(result.value?.first?.countsFrom1904 == true)
  }

  @Test func fillsMergedCellsFromTheTopLeft() throws {
    let file = WorkbookFile(
      rows: """
        <row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3"><c r="C3"><v>4</v></c></row>
        """, after: "<mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells>")
    let grid = try #require(file.read().value?.first)
    #expect(grid.texts == [["1", "1", "3"], ["1", "1"], ["1", "1", "4"]])
    #expect(grid.merge(row: 2, column: 2) == CellRange(rows: 1...3, columns: 1...2))
  }

  @Test func aMergeOverEverythingFillsOnlyWhatIsUsed() throws {
    let file = WorkbookFile(
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")
    let result = try file.read()
    #expect(result.texts == [["1", "1"], ["1", "2"]])
    #expect(result.marks == ["text-under-merge@台账!B2"])
  }
}
