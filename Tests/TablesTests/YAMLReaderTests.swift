import Diagnostics
import Testing

@testable import Tables

@Suite struct YAMLReaderTests {
  @Test func readsMapsListsAndTexts() throws {
    let map = try #require(
      yaml("title: 计划\nsite:\n  name: 区\ntags: [甲, 乙]\nitems:\n  - a\n  - b\n").value?.map)
    #expect(map.keys == ["title", "site", "tags", "items"])
    #expect(map["site"]?.map?["name"]?.text == "区")
    #expect(map["tags"]?.list?.map(\.text) == ["甲", "乙"])
    #expect(map["items"]?.list?.map(\.text) == ["a", "b"])
  }

  @Test(arguments: ["no", "007", "~", "null", "1e5", "2019-06-30", "0x10", "true"])
  func scalarsStayText(text: String) {
    #expect(yaml("a: \(text)\n").value?.map?["a"]?.text == text)
  }

  @Test func tellsQuotedTextFromPlain() throws {
    let map = try #require(yaml("a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\n").value?.map)
    #expect(map.entries.map(\.value.scalar?.isQuoted) == [false, true, true, true])
  }

  @Test func aKeyWithoutValueIsMissing() {
    #expect(yaml("a:\nb: ''\n").value?.map?.entries.map(\.value.scalar?.isMissing) == [true, false])
  }

  @Test func placesCountUnicodeScalars() throws {
    let entry = try #require(yaml("a: 1\n城市𠀀: 二\n").value?.map?.entry("城市𠀀"))
    #expect(entry.keyPlace == .text("p.yaml", line: 2, column: 1))
    #expect(entry.value.place == .text("p.yaml", line: 2, column: 6))
  }

  @Test(arguments: ["a: 1\nb: 2\n", "a: 1\r\nb: 2\r\n", "a: 1\rb: 2\r"])
  func linesAreCountedWithEveryLineEnding(text: String) {
    #expect(yaml(text).value?.map?["b"]?.place == .text("p.yaml", line: 2, column: 4))
  }

  @Test func linesOfFrontMatterAreThoseOfTheNote() {
    #expect(yaml("a: 1\nb: 2\n", firstLine: 2).value?.map?["b"]?.place.description == "p.yaml:3:4")
    #expect(yaml("a: 1\na: 2\n", firstLine: 2).marks == ["yaml-repeated-key@3:1"])
  }

  @Test func everyValueKnowsItsPlace() throws {
    let map = try #require(yaml("a:\n  - x: 1\n").value?.map)
    #expect(map.place.description == "p.yaml:1:1")
    #expect(map["a"]?.place.description == "p.yaml:2:3")
    #expect(map["a"]?.list?.first?.place.description == "p.yaml:2:5")
  }

  @Test(arguments: ["", "\n", "# 说明\n", "---\n", "--- \n# x\n"])
  func nothingReadsAsAnEmptyMap(text: String) {
    #expect(yaml(text).value?.map?.entries.isEmpty == true)
    #expect(yaml(text).marks == [])
  }

  @Test func readsAFileInGBK() {
    let bytes = Array("a: ".utf8) + [0xC8, 0xCE, 0xCE, 0xF1, 0x0A]
    #expect(YAMLReader.readFile(bytes, file: "p.yaml").value?.map?["a"]?.text == "任务")
  }

  @Test func readsAFileWithAByteOrderMark() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("a: 1\n".utf8)
    #expect(YAMLReader.readFile(bytes, file: "p.yaml").value?.map?.keys == ["a"])
  }

  @Test func aFullWidthColonInsideAValueIsText() {
    let result = yaml("title: 标题：副标题\nlist:\n  - 说明：内容\nurl:\n  https://example.org\n")
    #expect(result.marks == [])
    #expect(result.value?.map?["title"]?.text == "标题：副标题")
  }
}
