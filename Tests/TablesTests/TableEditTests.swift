import Diagnostics
import Testing

@testable import Tables

/// The file after changes, as text.
private func edited(_ text: String, _ change: (inout TableEdit) -> Void) throws -> String {
  String(decoding: try edited(Array(text.utf8), change), as: UTF8.self)
}

private func edited(_ bytes: [UInt8], _ change: (inout TableEdit) -> Void) throws -> [UInt8] {
  var edit = try #require(TableEdit.open(bytes, file: "t.csv").value)
  change(&edit)
  return try edit.bytes()
}

@Suite struct TableEditTests {
  @Test func changesNothingUnasked() throws {
    let text = "a;\"b\"\r\n\r\n 1 ;\"x\"\"\"\n;\n3;'=4"
    #expect(try edited(text) { _ in } == text)
  }

  @Test func setsACellByRowNumberAndColumn() throws {
    #expect(
      try edited("a,b\n\n1,2\n3,4\n") { $0.set(row: 3, column: 2, to: "x,y") } == "a,b\n\n1,\"x,y\"\n3,4\n")
  }

  @Test func aQuotedFieldStaysQuoted() throws {
    #expect(try edited("a,b\n\"1\",2\n") { $0.set(row: 2, column: 1, to: "7") } == "a,b\n\"7\",2\n")
  }

  @Test func aCellPastTheRowsEndIsReached() throws {
    #expect(try edited("a\r\n1\r\n") { $0.set(row: 2, column: 3, to: "x") } == "a\r\n1,,x\r\n")
  }

  @Test func countsAQuotedLineBreakAsOneRow() throws {
    #expect(
      try edited("a,b\n\"1\n\n2\",x\n3,4\n") { $0.set(row: 3, column: 1, to: "5") }
        == "a,b\n\"1\n\n2\",x\n5,4\n")
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func appendsRowsWithTheFilesLineEnd(end: String) throws {
    let changed = try edited("a;b\(end)1;2\(end)") { _ = $0.append(["3"]) }
    #expect(changed == "a;b\(end)1;2\(end)3;\(end)")
  }

  @Test func keepsAMissingLastLineEnd() throws {
    let changed = try edited("a,b\n1,2") { edit in
      #expect(edit.append(["3", "4"]) == 3)
      #expect(edit.append(["5", "6"]) == 4)
    }
    #expect(changed == "a,b\n1,2\n3,4\n5,6")
  }

  @Test func anAppendedRowCanBeSet() throws {
    let changed = try edited("a,b\n") { edit in
      let row = edit.append(["1"])
      edit.set(row: row, column: 2, to: "2")
    }
    #expect(changed == "a,b\n1,2\n")
  }

  @Test func addsAColumnToEveryRowThatHoldsAnything() throws {
    let changed = try edited("a,b\n1,2\n\n3\n") { edit in
      let column = edit.addColumn("c")
      edit.set(row: 2, column: column, to: "x")
      _ = edit.append(["5", "6", "7"])
    }
    #expect(changed == "a,b,c\n1,2,x\n\n3,,\n5,6,7\n")
  }

  @Test func guardsFormulas() throws {
    #expect(try edited("a\n1\n") { _ = $0.append(["=1"]) } == "a\n1\n'=1\n")
  }

  @Test func keepsGBKAndItsBytes() throws {
    let changed = try edited(gbkTable) { _ = $0.append(["2", "路"]) }
    #expect(changed == gbkTable + [0x32, 0x2C, 0xC2, 0xB7, 0x0A])
  }

  @Test(arguments: TextEncoding.allCases)
  func keepsEncodingAndMark(encoding: TextEncoding) throws {
    for hasMark in [true, false] where hasMark || encoding == .utf8 || encoding == .gb18030 {
      let format = CSVFormat(encoding: encoding, hasByteOrderMark: hasMark)
      let before = try CSVText.bytes([["序号", "任务"], ["1", "𠮷"], ["2", "路"]], format: format)
      let after = try CSVText.bytes([["序号", "任务"], ["1", "𠮷"], ["2", "🚧"], ["3", "网"]], format: format)
      let changed = try edited(before) { edit in
        edit.set(row: 3, column: 2, to: "🚧")
        _ = edit.append(["3", "网"])
      }
      #expect(changed == after)
    }
  }

  @Test func doesWhatWritingAnewWouldDo() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let format = random.format()
      var rows = [["编号", "b", "c"]] + random.rows(5, columns: 3)
      let before = try CSVText.bytes(rows, format: format)
      let row = Int.random(in: 1...5, using: &random)
      let column = Int.random(in: 1...2, using: &random)
      let text = random.text()
      let last = ["x"] + [random.text(), random.text()]
      let changed = try edited(before) { edit in
        edit.set(row: row + 1, column: column + 1, to: text)
        _ = edit.append(last)
      }
      rows[row][column] = text
      rows.append(last)
      let read = CSVReader.read(changed, file: "t.csv")
      #expect(read.findings.isEmpty)
      #expect(read.value?.texts == rows.dropFirst().map { $0.map(trimmed) }, "\(rows) \(format)")
    }
  }

  @Test func aFileWithFaultsIsNotChanged() {
    let result = TableEdit.open(Array("a,b\n\"1,2\n".utf8), file: "t.csv")
    #expect(result.value == nil)
    #expect(result.marks == ["unclosed-quote@2:1"])
  }

  @Test func anEmptyFileIsNotChanged() {
    #expect(TableEdit.open([], file: "t.csv").findings.map(\.rule) == ["no-header"])
  }
}
