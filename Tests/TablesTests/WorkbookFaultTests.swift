import Diagnostics
import Testing

@testable import Tables

@Suite struct WorkbookFaultTests {
  @Test func namesAnOldWorkbookAsSuch() {
    let bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    #expect(GridReader.read(bytes, file: "台账.xls").findings.map(\.rule) == ["old-workbook"])
  }

  @Test func refusesAnEncryptedArchive() throws {
    let parts = WorkbookFile(rows: "").parts.mapValues { Array($0.utf8) }
    let bytes = try ZipWriter.bytes(parts, password: "secret")
    #expect(GridReader.read(bytes, file: "t.xlsx").findings.map(\.rule) == ["encrypted-workbook"])
  }

  @Test(arguments: [
    "word/document.xml", "ppt/presentation.xml", "content.xml", "readme.txt", "xl/workbook.bin",
  ])
  func saysWhatAnotherArchiveIs(part: String) throws {
    let bytes = try ZipWriter.bytes([part: [0x3C], "mimetype": [0x61]])
    #expect(GridReader.read(bytes, file: "t.xlsx").findings.map(\.rule) == ["not-a-workbook"])
  }

  @Test func refusesTwoPartsOfOneName() throws {
    var file = WorkbookFile(rows: "")
    file.parts["xl/workbook.XML"] = file.parts["xl/workbook.xml"]
    #expect(try file.read().findings.map(\.rule) == ["duplicate-part"])
  }

  @Test func refusesMoreSheetsThanTheLimit() throws {
    let xml = "<worksheet xmlns=\"\(WorkbookFile.main)\"/>"
    let sheets = (0...WorkbookLimits.sheets).map { (name: "表\($0)", attributes: "", xml: xml) }
    #expect(try WorkbookFile(sheets: sheets).read().findings.map(\.rule) == ["too-many-sheets"])
  }

  @Test func refusesTwoSheetsThatShareAPart() throws {
    let xml = "<worksheet xmlns=\"\(WorkbookFile.main)\"/>"
    var file = WorkbookFile(sheets: [("甲", "", xml), ("乙", "", xml)])
    file.replace("sheet2.xml", with: "SHEET1.xml", in: "xl/_rels/workbook.xml.rels")
    #expect(try file.read().marks == ["shared-part@乙!A1"])
  }

  @Test func refusesMergedRangesThatOverlap() throws {
    let merges = "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B2:C3\"/></mergeCells>"
    let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
    #expect(try WorkbookFile(rows: rows, after: merges).read().marks == ["overlapping-merges@台账!B2"])
  }

  @Test func refusesABomb() throws {
    let blanks = String(repeating: " ", count: 4 << 20)
    #expect(try WorkbookFile(rows: blanks).read().findings.map(\.rule) == ["workbook-too-large"])
  }

  @Test func refusesEntitiesWithoutExpandingThem() throws {
    var file = WorkbookFile(rows: "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>")
    file.replace(
      "<worksheet", with: "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet",
      in: "xl/worksheets/sheet1.xml")
    #expect(try file.read().marks == ["xml-doctype@台账!A1"])
  }

  @Test func refusesElementsThatLieTooDeep() throws {
    let deep = String(repeating: "<x>", count: 70) + String(repeating: "</x>", count: 70)
    #expect(try WorkbookFile(rows: "", after: deep).read().findings.map(\.rule) == ["broken-xml"])
  }

  @Test func saysWhereTheXMLOfAPartIsBroken() throws {
    let finding = try #require(WorkbookFile(rows: "\n  <row></c>").read().findings.first)
    #expect(finding.rule == "broken-xml")
    #expect(finding.summary.en.contains("xl/worksheets/sheet1.xml has an XML error in line 2, column 10"))
  }

  @Test func aFormulaWithoutAValueIsAnErrorAtItsCell() throws {
    let file = WorkbookFile(
      rows:
        "<row r=\"2\"><c r=\"B2\"><f>SUM(A1)</f><v></v></c><c r=\"C2\" t=\"str\"><f>A1</f><v></v></c></row>")
    #expect(try file.read().marks == ["formula-without-value@台账!B2"])
  }

  @Test(arguments: [
    ("<row r=\"2\"/><row r=\"2\"/>", "cells-out-of-order@台账!A2"),
    ("<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>", "cells-out-of-order@台账!A2"),
    ("<row r=\"2\"><c r=\"A3\"/></row>", "bad-cell-reference@台账!A2"),
    ("<row r=\"1\"><c r=\"XFE1\"/></row>", "bad-cell-reference@台账!A1"),
    ("<row r=\"1048577\"/>", "bad-cell-reference@台账!A1"),
    ("<row><c t=\"s\"><v>7</v></c></row>", "missing-shared-string@台账!A1"),
    ("<row><c t=\"q\"><v>7</v></c></row>", "unknown-cell-type@台账!A1"),
    ("<row><c s=\"9\"><v>7</v></c></row>", "unknown-style@台账!A1"),
    ("<row><c><v>七</v></c></row>", "not-a-number@台账!A1"),
    ("<row><c t=\"d\"><v>2019-13-01</v></c></row>", "bad-stored-date@台账!A1"),
    ("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", "too-many-columns@台账!XFD1"),
  ])
  func findsWhatIsWrongWithACell(rows: String, mark: String) throws {
    #expect(try WorkbookFile(rows: rows).read().marks == [mark])
  }

  @Test(arguments: ["60", "60.5", "-1", "2958466", "1e300"])
  func aSerialNumberWithoutADayIsAnError(serial: String) throws {
    let result = try WorkbookFile(rows: "<row><c s=\"1\"><v>\(serial)</v></c></row>").styled(builtIn: 14)
      .read()
    #expect(result.marks == ["bad-stored-date@台账!A1"])
    #expect(result.texts.joined().isEmpty == false)
  }

  @Test func merelyManyMergesAreTooMany() throws {
    let merges = (1...50_001).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }.joined()
    let file = WorkbookFile(rows: "", after: "<mergeCells>\(merges)</mergeCells>")
    #expect(try file.read().findings.map(\.rule) == ["too-many-merges"])
  }

  @Test func aMergeThatFillsTooMuchIsRefused() throws {
    let file = WorkbookFile(
      rows:
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"H1048576\"><v>1</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")
    #expect(try file.read().marks == ["merge-too-large@台账!A1"])
  }

  @Test func aMissingPartOfASheetLeavesTheOthers() throws {
    let xml =
      "<worksheet xmlns=\"\(WorkbookFile.main)\"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"
    var file = WorkbookFile(sheets: [("甲", "", xml), ("乙", "", xml)])
    file.parts["xl/worksheets/sheet1.xml"] = nil
    let result = try file.read()
    #expect(result.marks == ["missing-part@甲!A1"])
    #expect(result.value?.map(\.sheet) == ["乙"])
  }
}
