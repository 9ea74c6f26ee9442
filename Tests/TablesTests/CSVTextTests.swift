import Diagnostics
import Testing

@testable import Tables

@Suite struct CSVTextTests {
  @Test func writesByteOrderMarkAndCRLF() throws {
    #expect(
      try CSVText.bytes([["a", "b"], ["1", "2"]]) == [0xEF, 0xBB, 0xBF] + Array("a,b\r\n1,2\r\n".utf8))
  }

  @Test(arguments: [
    ("x,y", "\"x,y\""), ("x;y", "\"x;y\""), ("x\ty", "\"x\ty\""), ("好\"", "\"好\"\"\""), ("x\ny", "\"x\ny\""),
    ("\"\u{301}", "\"\"\"\u{301}\""), ("\r\nx", "\"'\r\nx\""), ("\r\n", "\"\r\n\""), ("路网", "路网"), ("", ""),
  ])
  func quotesWhatNeedsIt(text: String, written: String) {
    #expect(CSVText.text([[text]]).utf8.elementsEqual((written + "\r\n").utf8))
  }

  @Test(arguments: [
    "=1+1", "+86", "@all", "|x", "%x", "－", "＝1", "＠x", " =1", "\u{3000}=1", "=\u{301}", "-1e99", "'=1",
    "-5x",
  ])
  func guardsWhatASpreadsheetWouldCompute(text: String) {
    let guarded = text == "+86" ? "+86" : "'" + text
    #expect(CSVText.text([[text]]) == guarded + "\r\n")
  }

  @Test(arguments: ["-", "%", "-5", "+3%", "-1200.5", "-1e5", "－５", "12", "a=b", "'x", "x-y"])
  func leavesNumbersAndPlainTextAlone(text: String) {
    #expect(CSVText.text([[text]]) == text + "\r\n")
  }

  @Test func aCellReadsWithoutItsGuard() {
    let table = csv("a,b,c,d,e\n'=1,''=1,'x,'－,'\n").value
    #expect(table?.texts == [["=1", "'=1", "'x", "－", "'"]])
    #expect(table?.row(0)[0].raw == "'=1")
  }

  @Test func aGuardedNumberReadsAsANumber() {
    #expect(csv("a\n'-5\n").value?.row(0)[0].number?.value == -5)
  }

  @Test func readsBackWhatItWrote() throws {
    var random = SeededGenerator(seed: 2019)
    for _ in 0..<2000 {
      let format = random.format()
      let rows = [["编号", "b", "c", "d"]] + random.rows(4, columns: 4)
      let bytes = try CSVText.bytes(rows, format: format)
      let read = CSVReader.read(bytes, file: "t.csv")
      #expect(read.findings.isEmpty, "\(rows) \(format)")
      #expect(read.value?.texts == rows.dropFirst().map { $0.map(trimmed) }, "\(rows) \(format)")
    }
  }

  @Test(arguments: TextEncoding.allCases)
  func writesEveryEncoding(encoding: TextEncoding) throws {
    let bytes = try CSVText.bytes(
      [["序号", "任务"], ["1", "𠮷e\u{301}"]], format: CSVFormat(encoding: encoding))
    let table = CSVReader.read(bytes, file: "t.csv").value
    #expect(table?.encoding == encoding)
    #expect(table?.texts == [["1", "𠮷e\u{301}"]])
  }

  @Test func gb18030HasNoMarkOfItsOwn() throws {
    let format = CSVFormat(encoding: .gb18030, lineEnd: .lineFeed)
    #expect(try CSVText.bytes([["序号", "任务"], ["1", "路"]], format: format) == gbkTable)
  }

  @Test func aCharacterThatCannotBeWrittenIsAFinding() {
    let fault = EncodingFault(encoding: .gb18030, character: "路")
    #expect(fault.finding(file: "t.csv").rule == "unencodable-text")
  }
}
