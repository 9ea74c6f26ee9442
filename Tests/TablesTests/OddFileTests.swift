import Diagnostics
import Testing

@testable import Tables

/// Files that other programs write in their own way, or that come under a name that is not theirs.
@Suite struct OddFileTests {
  private func read(_ text: String, _ file: String) -> ReadResult<[Grid]> {
    GridReader.read(Array(text.utf8), file: file)
  }

  @Test func backslashesInTheNamesOfPartsAreSlashes() throws {
    var file = WorkbookFile(rows: "<row><c><v>1</v></c></row>")
    file.replace("worksheets/sheet1.xml", with: "worksheets\\sheet1.xml", in: "xl/_rels/workbook.xml.rels")
    for name in file.parts.keys {
      let odd = String(
        decoding: name.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "\\") : $0 }, as: UTF8.self)
      file.parts[odd] = file.parts.removeValue(forKey: name)
    }
    let result = try file.read()
    #expect(result.texts == [["1"]])
    #expect(result.findings.isEmpty)
  }

  @Test func anEmptyStyleIsNone() throws {
    let result = try WorkbookFile(rows: "<row><c s=\"\"><v>1</v></c></row>").read()
    #expect(result.texts == [["1"]])
    #expect(result.findings.isEmpty)
  }

  private static let sheet =
    "<worksheet xmlns=\"\(WorkbookFile.main)\"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"

  @Test(arguments: ["hidden", "veryHidden"])
  func aHiddenSheetWithoutAPartIsLeftOut(_ state: String) throws {
    var file = WorkbookFile(sheets: [("甲", "state=\"\(state)\"", ""), ("乙", "", Self.sheet)])
    file.parts["xl/worksheets/sheet1.xml"] = nil
    let result = try file.read()
    #expect(result.value?.map(\.sheet) == ["乙"])
    #expect(result.findings.map(\.rule) == ["missing-part"])
    #expect(!result.findings.hasErrors)
    file.replace("Id=\"s0\"", with: "Id=\"s9\"", in: "xl/_rels/workbook.xml.rels")
    #expect(try !file.read().findings.hasErrors)
  }

  @Test func aVisibleSheetWithoutAPartIsAnError() throws {
    var file = WorkbookFile(sheets: [("甲", "", ""), ("乙", "", Self.sheet)])
    file.parts["xl/worksheets/sheet1.xml"] = nil
    #expect(try file.read().findings.hasErrors)
  }

  @Test func aWorkbookOfMissingHiddenSheetsHasNone() throws {
    var file = WorkbookFile(sheets: [("甲", "state=\"hidden\"", "")])
    file.parts["xl/worksheets/sheet1.xml"] = nil
    #expect(try file.read().findings.map(\.rule) == ["missing-part", "no-sheet"])
  }

  @Test(arguments: [
    "<html><body>甲</body></html>", "\n <TABLE border=1><tr><td>甲</td></tr></TABLE>",
    "\u{FEFF}<!DOCTYPE html>\n<html>", "<?xml version=\"1.0\"?><html xmlns=\"x\">",
  ])
  func aWebPageIsNamedAsSuch(_ text: String) {
    for file in ["台账.xls", "台账.XLSX", "台账.csv"] {
      let result = read(text, file)
      #expect(result.value == nil)
      #expect(result.findings.map(\.rule) == ["not-a-workbook"])
      #expect(result.findings.first?.summary.en.utf8.starts(with: "this is a web page".utf8) == true)
    }
  }

  @Test func aWebPageInUTF16IsNamedToo() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "<html>".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(GridReader.read(bytes, file: "t.xls").findings.map(\.rule) == ["not-a-workbook"])
  }

  @Test(arguments: [
    "MIME-Version: 1.0\nContent-Type: text/html", "<?xml version=\"1.0\"?><Workbook/>", "只是\u{301}文字\n没有列\n",
  ])
  func otherTextsUnderTheNameOfAWorkbookAreNamed(_ text: String) {
    #expect(read(text, "台账.xls").findings.map(\.rule) == ["not-a-workbook"])
  }

  @Test func bytesThatAreNoTextAreNoWorkbook() {
    #expect(
      GridReader.read([0x89, 0xFF, 0, 0xFF, 0xFE], file: "t.xlsx").findings.map(\.rule) == ["not-a-workbook"])
  }

  @Test func aDelimitedTextUnderTheNameOfAWorkbookIsRead() {
    let result = read("序号\t任务\n1\t路\n", "台账.xls")
    #expect(result.texts == [["序号", "任务"], ["1", "路"]])
    #expect(result.findings.map(\.rule) == ["text-as-workbook"])
    #expect(!result.findings.hasErrors)
  }

  @Test(arguments: ["sep=;", "SEP=;", "\"sep=;\"", "sep=;;;"])
  func aFirstLineNamesTheDelimiter(_ line: String) throws {
    for end in ["\n", "\r\n", "\r"] {
      let grid = try #require(read("\(line)\(end)序号;任务,甲\(end)1;路\(end)", "t.csv").value?.first)
      #expect(grid.texts == [["序号", "任务,甲"], ["1", "路"]])
      #expect(grid.rows.map(\.number) == [2, 3])
      #expect(grid.row(0)[1].place.description == "t.csv:2:2")
    }
  }

  @Test(arguments: ["sep=,", "sep=,\n"])
  func aLineThatNamesTheDelimiterMayBeAll(_ text: String) {
    #expect(read(text, "t.csv").texts.isEmpty)
  }

  @Test(arguments: ["sep=甲,乙", "sep=", "sep", "sep=,甲"])
  func aLineThatOnlyBeginsSoIsARow(_ text: String) {
    #expect(read(text, "t.csv").texts.count == 1)
  }

  @Test func anEditLeavesTheLineThatNamesTheDelimiter() throws {
    var edit = try #require(TableEdit.open(Array("sep=;\na;b\n1;2\n".utf8), file: "t.csv").value)
    edit.set(row: 3, column: 2, to: "9")
    let bytes = try edit.bytes()
    #expect(String(decoding: bytes, as: UTF8.self) == "sep=;\na;b\n1;9\n")
  }
}
