import Diagnostics
import Testing

@testable import Tables

/// Radicals that stand in the place of characters are read as these, and told once for a file.
@Suite struct RadicalTests {
  private func folded(_ text: String) -> (String, Int) {
    var bytes = Array(text.utf8)
    let count = Radicals.fold(&bytes, from: 0)
    return (String(decoding: bytes, as: UTF8.self), count)
  }

  @Test(arguments: [
    ("2019年6⽉30⽇", "2019年6月30日", 2), ("⽂旅局", "文旅局", 1), ("⻋⻔⻓", "车门长", 3), ("⺟⻄⺠", "母西民", 3),
    ("⼀⿕", "一龠", 2), ("⺁⻳", "厂龟", 2), ("⺇", "\u{20628}", 1), ("⺀⺚⻴", "⺀⺚⻴", 0), ("月—“”⿰", "月—“”⿰", 0),
    ("⽇\u{301}", "日\u{301}", 1), ("", "", 0),
  ])
  func readsARadicalAsItsCharacter(_ text: String, _ expected: String, _ count: Int) {
    #expect(folded(text) == (expected, count))
  }

  @Test func everyKangxiRadicalHasACharacter() throws {
    for value in 0x2F00...0x2FD5 {
      let text = String(Character(try #require(Unicode.Scalar(value))))
      let (character, count) = folded(text)
      #expect(count == 1)
      #expect(character.unicodeScalars.first?.properties.isUnifiedIdeograph == true)
    }
  }

  @Test func aTextFileTellsTheFirstOfThem() {
    let text = Array("序号,名称\n\"1\"\"\",\"\"\"⽂\"\"旅\"\n2,⽇⺇\n".utf8)
    let read = GridReader.read(text, file: "t.csv", foldsRadicals: true)
    #expect(read.texts == [["序号", "名称"], ["1\"", "\"文\"旅"], ["2", "日\u{20628}"]])
    #expect(read.marks == ["radicals@2:2"])
    #expect(read.findings.first?.summary.en.utf8.starts(with: "3 ".utf8) == true)
    #expect(GridReader.read(text, file: "t.csv").texts.last == ["2", "⽇⺇"])
  }

  @Test func aWorkbookTellsTheFirstOfThem() throws {
    let file = WorkbookFile(
      rows: """
        <row><c><v>1</v></c><c t="s"><v>1</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>⼈_x2F47_</t></is></c></row>
        """
    ).sharing("<t>⽉</t>", "<r><t>6</t></r><r><rPr><strike/></rPr><t>⽇</t></r><r><t>⽉</t></r>")
    let read = try file.read(foldsRadicals: true)
    #expect(read.texts == [["1", "6月", "6月", "人日"]])
    #expect(read.marks == ["struck-through@台账!B1", "struck-through@台账!C1", "radicals@台账!B1"])
    #expect(read.findings.map(\.read) == ["日", "日", nil])
  }
}
