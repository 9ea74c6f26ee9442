import Diagnostics
import Testing

@testable import Tables

@Suite struct YAMLFaultTests {
  @Test(arguments: [
    ("a: &x 1\n", ["yaml-anchor@1:4"]),
    ("a: &x 1\nb: *x\n", ["yaml-anchor@1:4", "yaml-alias@2:4"]),
    ("a: !!str 1\n", ["yaml-tag@1:4"]),
    ("a: !x [1]\n", ["yaml-tag@1:4"]),
    ("a: {<<: {b: 1}}\n", ["yaml-merge-key@1:5"]),
    ("? [a, b]\n: 1\n", ["yaml-complex-key@1:3"]),
    ("? {a: b}\n: 1\n", ["yaml-complex-key@1:3"]),
    ("?\n: 1\n", ["yaml-empty-key@1:2"]),
    ("a: 1\n---\nb: 2\n", ["yaml-second-document@2:1"]),
  ])
  func refusesWhatProgrammesMustNotHold(text: String, marks: [String]) {
    #expect(yaml(text).marks == marks)
    #expect(yaml(text).value == nil)
  }

  @Test func showsBothLinesOfARepeatedKey() throws {
    let result = yaml("a: 1\nb: 2\na: 3\n")
    let finding = try #require(result.findings.first)
    #expect(result.marks == ["yaml-repeated-key@3:1"])
    #expect(finding.related.map(\.place) == [.text("p.yaml", line: 1, column: 1)])
    #expect(finding.excerpt == "a: 3")
  }

  @Test func reportsRepeatedKeysAtEveryLevelInOneRun() {
    #expect(
      yaml("a:\n  b: 1\n  b: 2\na: 3\nc: *x\n").marks.sorted() == [
        "yaml-alias@5:4", "yaml-repeated-key@3:3", "yaml-repeated-key@4:1",
      ])
  }

  @Test func aBombOfAliasesIsRefusedWithoutBeingUnfolded() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [" + String(repeating: "*a\(level - 1), ", count: 8) + "]\n"
    }
    #expect(yaml(text).findings.count == 10 + 72)
  }

  @Test func refusesDeepNesting() {
    let result = yaml(String(repeating: "[", count: 5000))
    #expect(result.marks == ["yaml-too-deep@1:34"])
  }

  @Test func takesTheDepthThatIsAllowed() {
    #expect(yaml(String(repeating: "[", count: 32) + "x" + String(repeating: "]", count: 32)).marks == [])
  }

  @Test func refusesTooManyValues() {
    #expect(yaml(String(repeating: "- x\n", count: 50_000)).marks == ["yaml-too-large@50000:3"])
  }

  @Test func refusesTooMuchText() {
    #expect(yaml("a: " + String(repeating: "x", count: 256 << 10)).marks == ["yaml-too-large@1:1"])
  }

  @Test(arguments: [
    ("title：计划\n", "1:6"), ("a: 1\ntitle：计划\nb: 2\n", "2:6"), ("a: 1\n标题：计划\nb: 2\n", "2:3"),
    ("site:\n  name：区\n", "2:7"), ("site:\n  a: 1\n  name：区\n", "3:7"),
  ])
  func namesAFullWidthColonAfterAKey(text: String, place: String) {
    #expect(yaml(text).marks == ["yaml-full-width-colon@" + place])
  }

  @Test func namesEveryFullWidthColonNearASyntaxError() {
    #expect(
      yaml("title：甲\na: 1\nname：乙\nb: 2\n").marks
        == ["yaml-full-width-colon@1:6", "yaml-full-width-colon@3:5"])
  }

  @Test func tellsHowToWriteAFullWidthColonRight() {
    #expect(yaml("title：计划\n").findings.first?.help?.zh == "改成英文冒号加一个空格：title: …")
  }

  @Test(arguments: [("title:计划\n", "1:6"), ("title:\u{3000}计划\n", "1:6"), ("a: 1\ntitle:计划\nb: 2\n", "2:6")])
  func namesAColonWithoutASpace(text: String, place: String) {
    #expect(yaml(text).marks == ["yaml-missing-space@" + place])
  }

  @Test(arguments: [
    ("site:\n\tname: x\n", "2:1"), ("site:\n  a: 1\n\tb: 2\n", "3:1"),
    ("site:\n\u{3000}\u{3000}name: x\n", "2:1"),
    ("site:\n\u{A0}name: x\n", "2:1"), ("items:\n\u{3000}\u{3000}- a\n", "2:1"),
  ])
  func namesIndentationThatIsNotSpaces(text: String, place: String) {
    #expect(yaml(text).marks == ["yaml-indent@" + place])
  }

  @Test func tellsATabFromAFullWidthSpace() {
    #expect(yaml("a:\n\tb: 1\n").findings.first?.summary.en == "this line is indented with a tab")
    #expect(
      yaml("a:\n\u{3000}b: 1\n").findings.first?.summary.en
        == "this line is indented with full-width or no-break spaces")
  }

  @Test(arguments: ["a: \"x\u{2028}y\"\n", "a: x\u{85}\n", "a: x\u{2029}\n"])
  func refusesLineBreaksThatEditorsDoNotShow(text: String) {
    #expect(yaml(text).findings.map(\.rule) == ["yaml-line-separator"])
  }

  @Test func namesWhereAnUnclosedQuoteOpens() {
    #expect(yaml("a: 1\nb: \"x\nc: 2\n").marks == ["yaml-syntax@2:4"])
  }

  @Test func advisesQuotesForAValueWithAColon() {
    let result = yaml("title: 甲: 乙\n")
    #expect(result.marks == ["yaml-syntax@1:9"])
    #expect(result.findings.first?.help?.en.contains("quotes") == true)
  }

  @Test func advisesQuotesForAValueThatStartsWithASign() {
    #expect(yaml("a: @x\n").findings.first?.help?.en == "put the value in quotes")
  }

  @Test func namesAControlCharacter() {
    #expect(yaml("a: 1\nb: x\u{1}y\n").marks == ["yaml-syntax@2:5"])
  }

  @Test func reportsBytesThatAreNotUTF8() {
    let result = YAMLReader.read([0x61, 0x3A, 0x20, 0xFF, 0x0A], file: "p.yaml")
    #expect(result.marks == ["yaml-syntax@1:4"])
  }

  @Test func listsWhatItFoundBeforeASyntaxError() {
    #expect(yaml("a: 1\na: 2\nb: [\n").marks.first == "yaml-repeated-key@2:1")
  }
}
