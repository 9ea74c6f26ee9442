import Diagnostics
import Testing

@testable import Tables

/// Broken workbooks end in a table or an error, never in a trap.
@Suite struct WorkbookFuzzTests {
  private static let sound: WorkbookFile = {
    var rows = ""
    for number in 1...40 {
      rows += """
        <row r="\(number)"><c r="A\(number)" t="s"><v>\(number % 3)</v></c><c r="B\(number)" s="\(number % 4)">\
        <v>\(43000 + number).\(number)</v></c><c r="C\(number)" t="inlineStr"><is><r><t>甲_x000D_</t></r></is></c>\
        <c r="E\(number)" t="b"><f>A1</f><v>1</v></c><c r="F\(number)" t="d"><v>2019-12-31T08:30:00</v></c></row>
        """
    }
    return WorkbookFile(
      rows: rows, after: "<mergeCells><mergeCell ref=\"G1:H50\"/><mergeCell ref=\"A41:B60\"/></mergeCells>",
      before: "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>"
    ).sharing("<t>一</t>", "<r><t>二</t></r>", "<t>三</t>").styled("yyyy-mm-dd", "0%", "[h]:mm")
  }()

  @Test func theSoundOneIsSound() throws {
    let result = try Self.sound.read()
    #expect(result.marks == [])
    #expect(result.texts.count == 40)
  }

  @Test func aFileThatIsCutShortIsAnError() throws {
    let bytes = try Self.sound.bytes()
    for length in stride(from: 4, to: bytes.count, by: 97) {
      #expect(GridReader.read(Array(bytes[..<length]), file: "t.xlsx").findings.hasErrors, "\(length) bytes")
    }
  }

  @Test func flippedBytesEndInATableOrAnError() throws {
    let bytes = try Self.sound.bytes()
    var generator = SeededGenerator(seed: 97)
    for _ in 0..<1_500 {
      var broken = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        broken[Int.random(in: 4..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      expectAnAnswer(GridReader.read(broken, file: "t.xlsx"))
    }
  }

  @Test func changedPartsEndInATableOrAnError() throws {
    var generator = SeededGenerator(seed: 2019)
    let names = Self.sound.parts.keys.sorted()
    for _ in 0..<1_500 {
      var file = Self.sound
      let name = names[Int.random(in: 0..<names.count, using: &generator)]
      file.parts[name] = Self.mutated(file.parts[name] ?? "", &generator)
      expectAnAnswer(try file.read())
    }
  }

  private static let words = [
    "<", ">", "/", "\"", "-1", "99999999999999999999", "A1", "XFD1048576", "ZZZZ1", "1048577", "NaN", "1e999",
    "&amp;", "&x;",
    "<c>", "</c>", "<row>", "<v>", "t=\"s\"", "r=\"A1\"", "<!DOCTYPE x>", "<![CDATA[", "_xD800_", "0",
    "A1:XFD9", "true",
  ]

  /// The text with a piece taken out, put in or doubled.
  private static func mutated(_ text: String, _ generator: inout SeededGenerator) -> String {
    var bytes = Array(text.utf8)
    let start = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, start + Int.random(in: 0...8, using: &generator))
    let word = Array(words[Int.random(in: 0..<words.count, using: &generator)].utf8)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2: bytes.replaceSubrange(start..<end, with: word)
    default: bytes.insert(contentsOf: word, at: start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func expectAnAnswer(_ result: ReadResult<[Grid]>, sourceLocation: SourceLocation = #_sourceLocation)
  {
    #expect(result.value != nil || result.findings.hasErrors, sourceLocation: sourceLocation)
    for grid in result.value ?? [] {
      #expect(grid.texts.count == grid.rowCount, sourceLocation: sourceLocation)
    }
  }
}
