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
    #expect(result.texts == [["1", "1"], ["1", "1"]])
    #expect(result.marks == ["text-under-merge@台账!B2"])
  }

  @Test func textUnderAMergeIsHiddenAndTold() throws {
    let file = WorkbookFile(
      rows: """
        <row r="1"><c r="A1" t="inlineStr"><is><t>财政局</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>旧单\u{301}位</t></is></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>财政局</t></is></c></row>
        """, after: "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>")
    let result = try file.read()
    #expect(result.texts == [["财政局"], ["财政局"], ["财政局"]])
    #expect(result.marks == ["text-under-merge@台账!A2"])
    #expect(result.findings.first?.read == "旧单\u{301}位")
  }

  @Test func aMergeWhoseFirstCellIsEmptyShowsNothing() throws {
    let file = WorkbookFile(
      rows: """
        <row r="2"><c r="A2"><v>7</v></c></row><row r="3"><c r="B3"><v>8</v></c><c r="C3"><v>9</v></c></row>
        """, after: "<mergeCells><mergeCell ref=\"A1:B4\"/></mergeCells>")
    let result = try file.read()
    #expect(result.texts == [["", "", "9"]])
    #expect(result.value?.first?.rows.map(\.number) == [3])
    #expect(result.marks == ["text-under-merge@台账!A2", "text-under-merge@台账!B3"])
  }

  @Test func mergesThatShowNothingHideOnlyWhatLiesUnderThem() throws {
    let rows = (2...5).map { row in
      "<row r=\"\(row)\">"
        + ["A", "B", "C", "D"].map { "<c r=\"\($0)\(row)\"><v>\(row)</v></c>" }.joined() + "</row>"
    }
    let merges = ["B1:B3", "A2:A4", "C5:D5", "D1:D2"].map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let result = try WorkbookFile(rows: rows.joined(), after: "<mergeCells>\(merges)</mergeCells>").read()
    #expect(
      result.texts == [
        ["2", "", "2", ""], ["2", "", "3", "3"], ["2", "4", "4", "4"], ["5", "5", "5", "5"],
      ])
    #expect(result.findings.count == 5)
  }

  @Test func onlyTheInlineStringOfACellCounts() throws {
    let file = WorkbookFile(
      rows: """
        <row><c t="inlineStr"><is><t>合计</t><rPh sb="0" eb="2"><t>heji</t></rPh></is><v>9</v></c>\
        <c t="inlineStr"><v>1.0</v><is><t>1.</t></is></c><c t="inlineStr"><v>5</v></c><c><v>6</v></c></row>
        """)
    let result = try file.read()
    #expect(result.findings.isEmpty)
    #expect(result.texts == [["合计", "1.", "", "6"]])
  }

  @Test func keepsHiddenSheetsRowsAndColumnsApart() throws {
    let xml = """
      <worksheet xmlns="\(WorkbookFile.main)"><cols><col min="2" max="3" hidden="1"/></cols><sheetData>\
      <row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3" hidden="1"/></sheetData></worksheet>
      """
    let sheets = [("甲", "", xml), ("乙", "state=\"hidden\"", xml), ("丙", "state=\"veryHidden\"", xml)]
    let grids = try #require(WorkbookFile(sheets: sheets).read().value)
    #expect(grids.map(\.sheet) == ["甲", "乙", "丙"])
    #expect(grids.map(\.isHidden) == [false, true, true])
    #expect(grids[0].hiddenRows == [2])
    #expect(grids[0].hiddenColumns == [2, 3])
  }

  @Test func readsTheStrictVariantOfTheFormat() throws {
    var file = WorkbookFile(rows: "<row><c t=\"d\"><v>2019-12-31</v></c></row>")
    for (name, xml) in file.parts {
      file.parts[name] = xml.split(separator: WorkbookFile.main).joined(
        separator: "http://purl.oclc.org/ooxml/spreadsheetml/main"
      )
      .split(separator: WorkbookFile.relationships)
      .joined(separator: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    }
    #expect(try file.read().texts == [["2019-12-31"]])
  }

  @Test func skipsSheetsOfCharts() throws {
    var file = WorkbookFile(rows: "<row><c><v>1</v></c></row>")
    file.replace(
      "</sheets>", with: "<sheet name=\"图\" sheetId=\"9\" r:id=\"c\"/></sheets>", in: "xl/workbook.xml")
    file.replace(
      "</Relationships>",
      with:
        "<Relationship Id=\"c\" Type=\"x/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>",
      in: "xl/_rels/workbook.xml.rels")
    let result = try file.read()
    #expect(result.findings.isEmpty)
    #expect(result.value?.map(\.sheet) == ["台账"])
  }

  @Test func tellsCellsThatShowAMonthOnly() throws {
    let file = WorkbookFile(rows: "<row><c s=\"1\"><v>43800</v></c><c s=\"1\"><v>43801</v></c></row>")
      .styled("yyyy&quot;年&quot;m&quot;月&quot;")
    let grid = try #require(file.read().value?.first)
    #expect(grid.texts == [["2019-12-01", "2019-12-02"]])
    #expect(grid.monthCells == [CellPosition(row: 1, column: 1)])
  }

  @Test(arguments: [
    ("0.30000000000000004", "0.3"), ("33.299999999999997", "33.3"), ("1E3", "1000"), ("1.5e-05", "0.000015"),
    ("-0", "0"), ("0012.500", "12.5"), ("123456789012345", "123456789012345"), ("999999999999999.9", "1E+15"),
    ("110101199003074514", "1.10101199003075E+17"), ("1e-20", "1E-20"), ("0", "0"), ("100", "100"),
    ("-.5", "-0.5"),
  ])
  func writesNumbersShortly(written: String, text: String) {
    var bytes: [UInt8] = []
    NumberText(Array(written.utf8)[...])?.write(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("yyyy\\-mm\\-dd", NumberFormat.date), ("[$-804]aaaa", .date), ("h:mm AM/PM", .date),
    ("General", .number),
    ("G/通用格式", .number), ("0.00E+00", .number), ("\"y\"0", .number), ("0%;[Red]-0%", .percent),
    ("[hh]:mm", .duration),
    ("[Red]#,##0", .number), ("#,##0_d", .number), ("0;yyyy", .number), ("@", .number),
    ("yyyy\"年\"m\"月\";@", .month),
  ])
  func tellsDatesFromNumbersByTheFormat(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code.utf8) == format)
  }
}
