import Diagnostics
import Testing

@testable import Tables

/// What is struck through in a workbook is not read, and told.
@Suite struct StruckTextTests {
  /// A workbook whose styles 1 to 4 have fonts that are struck through by `strike`, `1`, `0` and `false`.
  private func workbook(_ rows: String, after: String = "", strings: String...) -> WorkbookFile {
    let fonts = [
      "", "<strike/>", "<b/><strike val=\"1\"/>", "<strike val=\"0\"/>", "<strike val=\"false\"/>",
    ]
    let styles =
      fonts.indices.map { "<xf numFmtId=\"0\" fontId=\"\($0)\"/>" } + ["<xf numFmtId=\"14\" fontId=\"1\"/>"]
    var file = WorkbookFile(rows: rows, after: after).adding(
      "styles",
      """
      <styleSheet xmlns="\(WorkbookFile.main)"><fonts>\(fonts.map { "<font>\($0)</font>" }.joined())</fonts>\
      <cellXfs>\(styles.joined())</cellXfs></styleSheet>
      """)
    if !strings.isEmpty {
      file = file.adding(
        "sharedStrings",
        "<sst xmlns=\"\(WorkbookFile.main)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>")
    }
    return file
  }

  @Test func aCellIsStruckByItsFont() throws {
    let file = workbook(
      """
      <row><c s="0"><v>1</v></c><c s="1"><v>2</v></c><c s="2" t="inlineStr"><is><t>旧\u{301}</t></is></c>\
      <c s="3"><v>4</v></c><c s="4"><v>5</v></c><c s="5"><v>43830</v></c><c s="1" t="b"><v>1</v></c></row>
      """)
    let result = try file.read()
    #expect(result.texts == [["1", "", "", "4", "5"]])
    #expect(result.findings.map(\.read) == ["2", "旧\u{301}", "2019-12-31", "TRUE"])
    #expect(result.marks.first == "struck-through@台账!B1")
    #expect(!result.findings.hasErrors)
  }

  @Test func theStruckRunsOfATextAreNotRead() throws {
    let runs = "<r><rPr><strike/></rPr><t>建设局</t></r><r><t>财政局</t></r><r><rPr><strike/><b/></rPr><t>旧</t></r>"
    let file = workbook(
      """
      <row><c t="inlineStr"><is>\(runs)</is></c><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>
      """, strings: "<r><rPr><strike val=\"0\"/></rPr><t>甲</t></r><r><t>乙</t></r>", runs)
    let result = try file.read()
    #expect(result.texts == [["财政局", "财政局", "甲乙"]])
    #expect(result.findings.map(\.read) == ["建设局…旧", "建设局…旧"])
  }

  @Test func aRunWithAFontOfItsOwnStandsInAStruckCell() throws {
    let runs = "<r><rPr><b/></rPr><t>财政局</t></r><r><t>建设局</t></r>"
    let file = workbook(
      """
      <row><c s="1" t="inlineStr"><is>\(runs)</is></c><c s="1" t="s"><v>0</v></c><c t="s"><v>0</v></c>\
      <c s="1" t="s"><v>1</v></c></row>
      """, strings: runs, "<t>路</t>")
    let result = try file.read()
    #expect(result.texts == [["财政局", "财政局", "财政局建设局"]])
    #expect(result.findings.map(\.read) == ["建设局", "建设局", "路"])
  }

  @Test func aTextWhoseRunsAreAllStruckIsEmpty() throws {
    let run = "<r><rPr><strike/></rPr><t>旧</t></r>"
    let file = workbook(
      "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>\(run)</is></c><c><v>1</v></c></row>", strings: run)
    let result = try file.read()
    #expect(result.texts == [["", "", "1"]])
    #expect(result.marks == ["struck-through@台账!A1", "struck-through@台账!B1"])
  }

  @Test func aRowThatIsStruckIsKeptApart() throws {
    let file = workbook(
      """
      <row r="1"><c><v>1</v></c></row><row r="2"><c r="B2" s="1"><v>2</v></c><c r="D2" s="1"><v>3</v></c></row>
      """)
    let result = try file.read()
    let grid = try #require(result.value?.first)
    #expect(grid.texts == [["1"]])
    #expect(grid.struckRows.map(\.number) == [2])
    #expect(grid.struckRows.map { $0.map(\.text) } == [["", "2", "", "3"]])
    #expect(result.marks == ["struck-through@台账!B2"])
    #expect(result.findings.first?.read == "2,3")
  }

  @Test func aMergeWhoseTextIsStruckShowsNothing() throws {
    let file = workbook(
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c><c r=\"C1\"><v>3</v></c></row><row r=\"2\"><c r=\"C2\"><v>4</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
    #expect(try file.read().texts == [["", "", "3"], ["", "", "4"]])
  }

  @Test func manyStruckTextsAreNoError() throws {
    let result = try workbook(
      (1...1_100).map { "<row><c><v>\($0)</v></c><c s=\"1\"><v>2</v></c></row>" }.joined()
    ).read()
    #expect(result.findings.count == 1_001)
    #expect(result.findings.last?.rule == "more-findings")
    #expect(!result.findings.hasErrors)
    #expect(result.texts.count == 1_100)
  }
}
