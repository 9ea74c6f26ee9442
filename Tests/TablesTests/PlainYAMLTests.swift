import Testing

@testable import Tables

@Suite struct PlainYAMLTests {
  private static func source(_ text: String) -> YAMLSource {
    YAMLSource(bytes: Array(text.utf8), file: "p.yaml", firstLine: 2)
  }

  @Test(arguments: [
    "title: 老城改造\n", "title: 任务 7 的做法（示例）\nupdated: 2019-12-31\n", "a_b: x", "no: yes\nA: 007\n",
    "title: a-b c\n",
  ])
  func readsPlainTextAsLibyamlDoes(text: String) throws {
    let plain = try #require(PlainYAML.read(Self.source(text))?.map)
    let map = try #require(YAMLReader.readByEvents(Self.source(text)).value?.map)
    #expect(plain.keys == map.keys)
    #expect(plain.place == map.place)
    #expect(plain.entries.map(\.keyPlace) == map.entries.map(\.keyPlace))
    #expect(plain.entries.map(\.value.text) == map.entries.map(\.value.text))
    #expect(plain.entries.map(\.value.place) == map.entries.map(\.value.place))
    #expect(plain.entries.map(\.value.scalar?.isQuoted) == map.entries.map(\.value.scalar?.isQuoted))
  }

  @Test(arguments: [
    "", "\n", "a:\n", "a: \n", "a:b\n", "a : b\n", " a: b\n", "a: b \n", "a: b\r\n", "a: 'b'\n", "a: - b\n",
    "a: b: c\n", "a: b #c\n", "a: b\n c\n", "a: b\na: c\n", "---\na: b\n", "a: b\n...\n", "a: [b]\n", "a：b\n",
    "a: 甲：乙\n", "a: b\n\nc: d\n", "a: \u{3000}b\n", "a: b\u{301}\n", "甲: b\n", "- a: b\n", "a: &b\n",
    "a: ~\n",
  ])
  func leavesEverythingElseToLibyaml(text: String) {
    #expect(PlainYAML.read(Self.source(text)) == nil)
  }
}
