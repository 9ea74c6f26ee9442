import Diagnostics
import Testing

@testable import Tables

@Suite struct DecodedTextTests {
  private func decode(_ bytes: [UInt8], as encoding: TextEncoding? = nil) -> ReadResult<DecodedText> {
    DecodedText.decode(bytes, file: "t.csv", as: encoding)
  }

  private func text(_ result: ReadResult<DecodedText>) -> String? {
    result.value.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func takesSoundUTF8AsItIs() {
    let result = decode(Array("路网,密度".utf8))
    #expect(text(result) == "路网,密度")
    #expect(result.value?.encoding == .utf8)
  }

  @Test func dropsTheByteOrderMarkOfUTF8() {
    #expect(text(decode([0xEF, 0xBB, 0xBF] + Array("路".utf8))) == "路")
  }

  @Test func readsUTF16LittleEndianByItsMark() {
    let result = decode([0xFF, 0xFE, 0xEF, 0x8D, 0x0A, 0x00])
    #expect(text(result) == "路\n")
    #expect(result.value?.encoding == .utf16LittleEndian)
  }

  @Test func readsUTF16BigEndianByItsMark() {
    #expect(text(decode([0xFE, 0xFF, 0x8D, 0xEF])) == "路")
  }

  @Test func fallsBackToGB18030() {
    let result = decode(gbkTable)
    #expect(text(result) == "序号,任务\n1,路\n")
    #expect(result.value?.encoding == .gb18030)
  }

  @Test func readsFourByteGB18030() {
    // U+20000 is 0x95328236.
    #expect(text(decode([0xC2, 0xB7, 0x95, 0x32, 0x82, 0x36])) == "路\u{20000}")
  }

  @Test func namesTheByteWhereACutGBKFileEnds() throws {
    let result = decode(Array(gbkTable.dropLast(2)))
    let finding = try #require(result.findings.first)
    #expect(result.marks == ["undecodable-text@2:3"])
    #expect(finding.summary.en == "byte 13 (line 2, 0xC2) is not GB18030 text")
    #expect(result.value == nil)
  }

  @Test func doesNotTurnDamagedUTF8IntoGB18030Nonsense() {
    let damaged = Array("序号,任务\n1,城市道路路网密度提升工程".utf8.dropLast())
    let result = decode(damaged)
    #expect(result.findings.first?.summary.en.contains("UTF-8") == true)
    #expect(result.marks == ["undecodable-text@2:14"])
  }

  @Test func triesNothingButTheNamedEncoding() {
    #expect(decode(gbkTable, as: .utf8).marks == ["undecodable-text@1:1"])
  }

  @Test func believesAByteOrderMarkMoreThanAName() {
    #expect(text(decode([0xEF, 0xBB, 0xBF, 0xE8, 0xB7, 0xAF], as: .gb18030)) == "路")
  }

  @Test func warnsOfUTF8ThatAlsoReadsAsTheNamedGB18030() {
    let result = decode(Array("道路".utf8), as: .gb18030)
    #expect(result.findings.map(\.severity) == [.warning])
    #expect(result.value != nil)
  }

  @Test func doesNotWarnOfASCIIThatIsNamedGB18030() {
    #expect(decode(Array("road".utf8), as: .gb18030).findings.isEmpty)
  }

  @Test func pointsAtTheNameWhereTheTextIsNotSo() {
    let help = decode(Array("路a".utf8), as: .gb18030).findings.first?.help
    #expect(help?.en.contains("encoding") == true)
  }

  @Test func readsUTF16WithoutAMarkWhenItIsNamed() {
    #expect(text(decode([0x8D, 0xEF], as: .utf16BigEndian)) == "路")
  }

  @Test func reportsAnOddByteAtTheEndOfUTF16() {
    #expect(decode([0xFF, 0xFE, 0xEF, 0x8D, 0x41]).marks == ["undecodable-text@1:2"])
  }

  @Test func reportsALoneSurrogateInUTF16() {
    #expect(decode([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00]).marks == ["undecodable-text@1:2"])
  }

  @Test func reportsTheFirstNULByteAndHowManyThereAre() {
    let result = decode(Array("a\nb\0\0".utf8))
    #expect(result.marks == ["nul-byte@2:2"])
    #expect(result.findings.first?.summary.en.contains("2 NUL") == true)
  }

  @Test func anEmptyFileIsEmptyText() {
    #expect(text(decode([])) == "")
  }

  @Test(arguments: [
    ("GBK", TextEncoding.gb18030), ("gb18030", .gb18030), ("UTF-8", .utf8), ("utf8", .utf8),
    ("utf-16le", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian),
  ])
  func knowsTheNamesOfEncodings(name: String, encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
  }

  @Test func doesNotKnowOtherEncodings() {
    #expect(TextEncoding(name: "big5") == nil)
  }
}
