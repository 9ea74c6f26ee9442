import Diagnostics
import Testing

@testable import Tables

/// Inputs that take minutes where the work grows with the square of their size.
@Suite struct LargeInputTests {
  @Test func readsManySharedStringsWithUnderscores() throws {
    let count = 200_000
    let strings = (1...count).map { "<si><t>a_\($0)</t></si>" }.joined()
    let file = WorkbookFile(rows: "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>\(count - 1)</v></c></row>")
      .adding("sharedStrings", "<sst xmlns=\"\(WorkbookFile.main)\">\(strings)</sst>")
    #expect(try file.read().texts == [["a_1", "a_200000"]])
  }

  @Test func readsManyHiddenColumns() throws {
    let columns = (0..<100_000).map {
      "<col min=\"\(2 + $0 * $0 % 257)\" max=\"\(300 + $0 % 7919)\" hidden=\"1\"/>"
    }
    let file = WorkbookFile(
      rows: "<row><c><v>1</v></c></row>", before: "<cols>\(columns.joined())</cols>")
    let hidden = try file.read().value?.first?.hiddenColumns
    #expect(hidden?.sorted() == Array(2...TableLimits().columns))
  }

  @Test func joinsRangesOfHiddenColumns() throws {
    let file = WorkbookFile(
      rows: "<row><c><v>1</v></c></row>",
      before: """
        <cols><col min="7" max="7" hidden="1"/><col min="2" max="5" hidden="1"/><col min="3" max="3" hidden="1"/>\
        <col min="600" max="700" hidden="1"/><col min="0" max="9" hidden="1"/><col min="9" max="9"/></cols>
        """)
    #expect(try file.read().value?.first?.hiddenColumns == [2, 3, 4, 5, 7])
  }

  @Test func countsASharedTextForEachOfItsCells() throws {
    let text = String(repeating: "文", count: 1000)
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 10)
    var limits = TableLimits()
    limits.bytes = 30_000
    let file = WorkbookFile(rows: "<row>\(cells)</row>").sharing("<t>\(text)</t>")
    #expect(try file.read(limits: limits).findings.isEmpty)
    limits.bytes = 29_999
    let findings = try file.read(limits: limits).findings
    #expect(findings.map(\.rule) == ["workbook-too-large"])
    #expect(findings.first?.place.description == "台账.xlsx:台账!J1")
  }

  @Test func countsTheTextOfAMergedRangeForEachOfItsCells() throws {
    let text = String(repeating: "文", count: 1000)
    let rows =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>\(text)</t></is></c><c r=\"J1\"><v>1</v></c></row>"
    let file = WorkbookFile(rows: rows, after: "<mergeCells><mergeCell ref=\"A1:I1\"/></mergeCells>")
    var limits = TableLimits()
    limits.bytes = 31_000
    #expect(try file.read(limits: limits).findings.isEmpty)
    limits.bytes = 20_000
    #expect(try file.read(limits: limits).findings.map(\.rule) == ["merge-too-large"])
  }

  @Test func explainsABrokenValueBelowManyBlankLines() {
    let lines = String(repeating: "\n", count: 250_000)
    #expect(yaml(lines + "a: 'x\n").marks == ["yaml-syntax@250001:4"])
  }

  @Test func refusesManyAnchorsInOneLine() {
    let items = String(repeating: "&a x, ", count: 40_000)
    let findings = yaml("a: [\(items)&a x]\n").findings
    #expect(findings.count == 1001)
    #expect(findings.first?.excerpt?.unicodeScalars.count == 121)
    #expect(findings.last?.summary.en == "39001 more errors of these kinds are not listed")
  }

  @Test func tellsAFileWithoutTextByItsFirstBytes() {
    let bytes = [UInt8](repeating: 0xFF, count: 2_000_000)
    #expect(DecodedText.decode([0x61] + bytes, file: "t.csv").findings.map(\.rule) == ["undecodable-text"])
  }

  @Test func findsTextBelowANamelessColumnAmongMany() throws {
    let header = "名称" + String(repeating: ",", count: 400)
    let row = "甲" + String(repeating: ",", count: 400)
    let text = header + "\n" + String(repeating: row + "\n", count: 2_000) + row + "乙\n"
    let read = CSVReader.read(Array(text.utf8), file: "t.csv")
    #expect(read.findings.map { "\($0.rule)@\($0.place.description)" } == ["unnamed-column@t.csv:1:401"])
  }
}
