import Model
import Testing

@testable import OpenData

@Suite struct CSVWriterTests {
  private func bytes(_ values: [Value]) -> [UInt8] {
    let head = ColumnHead(name: "a", title: "甲", about: "", kind: .words, unit: "")
    let table = DataTable(
      id: .tasks, title: "", about: "", key: [], columns: [head], count: values.count, row: { [values[$0]] })
    return CSVWriter.bytes(of: table)
  }

  private func line(_ value: Value) -> String {
    String(decoding: bytes([value]).dropFirst(3 + 3), as: UTF8.self)
  }

  @Test func beginsWithTheMarkOfUTF8AndEndsLinesWithBothCharacters() {
    #expect(bytes([]) == [0xEF, 0xBB, 0xBF] + Array("a\r\n".utf8))
  }

  @Test(arguments: [
    "=1", "+1", "-1", "@a", "\ta", "\ra", "＝1", "＋1", "－1", "＠a", "=\u{301}1", "-5", "-", " =1", "'=1",
  ])
  func aTextThatActsAsAFormulaGetsAnApostrophe(text: String) {
    let isQuoted = text.utf8.contains(UInt8(ascii: "\r"))
    let expected = isQuoted ? "\"'\(text)\"\r\n" : "'\(text)\r\n"
    #expect(Array(line(.text(text)).utf8) == Array(expected.utf8))
  }

  @Test func quotesWhatWouldEndACell() {
    #expect(line(.text("a,b")) == "\"a,b\"\r\n")
    #expect(line(.text("说\"好\"")) == "\"说\"\"好\"\"\"\r\n")
    #expect(Array(line(.text("\"\u{301}")).utf8) == Array("\"\"\"\u{301}\"\r\n".utf8))
    #expect(line(.text("a\nb")) == "\"a\nb\"\r\n")
    #expect(line(.text("=a,b")) == "\"'=a,b\"\r\n")
  }

  @Test func numbersStayNumbers() {
    #expect(line(.number(-2.5)) == "-2.5\r\n")
    #expect(line(.integer(-3)) == "-3\r\n")
    #expect(line(Value(rounded: 100.0 / 3)) == "33.3333\r\n")
    #expect(line(Value(Double.nan)) == "\r\n")
  }
}
