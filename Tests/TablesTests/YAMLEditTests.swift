import Testing

@testable import Tables

/// A configuration after changes, as text.
private func edited(
  _ text: String, _ change: (inout YAMLEdit, YAMLMap) throws -> Void
) throws -> String {
  let bytes = Array(text.utf8)
  var edit = try #require(YAMLEdit.open(bytes, file: "t.yaml").value)
  try change(&edit, #require(YAMLReader.readFile(bytes, file: "t.yaml").value?.map))
  return String(decoding: try edit.bytes(), as: UTF8.self)
}

struct YAMLEditTests {
  @Test func changesNothingUnasked() throws {
    let text = "\u{FEFF}a: 1\r\n\r\n# 说明\r\nb:\r\n  - 2"
    #expect(try edited(text) { _, _ in } == text)
  }

  @Test(arguments: [("a: 甲 # 甲", "a: 乙 # 甲"), ("a: '甲'", "a: '乙'"), ("{b: 丙, a: 甲}", "{b: 丙, a: 乙}")])
  func setsAScalarWhereItStands(_ before: String, _ after: String) throws {
    let result = try edited(before) { edit, map in
      let scalar = try #require(map["a"]?.scalar)
      let isSet = edit.set(scalar, to: "乙")
      #expect(isSet)
    }
    #expect(result == after)
  }

  @Test func replacesANumberThatStandsAlone() throws {
    let result = try edited("a: 2019 和 20191，x2019 # 2019\nb: 2019\n") { edit, map in
      edit.replace(number: 2019, with: 2020, in: try #require(map.entry("a")))
    }
    #expect(result == "a: 2020 和 20191，x2020 # 2019\nb: 2019\n")
  }

  @Test func dropsAnEntryWithTheCommentAboveIt() throws {
    let result = try edited("a: 1\n\n# 乙\n# 是二\nb: |\n  2\n\n  3\n\n# 丙\nc: 3\n") { edit, map in
      let isDropped = edit.drop(try #require(map.entry("b")))
      #expect(isDropped)
    }
    #expect(result == "a: 1\n\n# 丙\nc: 3\n")
  }

  @Test func keepsTheCommentThatBeginsTheFile() throws {
    let result = try edited("# 配置\na: 1\nb: 2\n") { edit, map in
      let isDropped = edit.drop(try #require(map.entry("a")))
      #expect(isDropped)
    }
    #expect(result == "# 配置\nb: 2\n")
  }

  @Test func doesNotDropWhatSharesItsLine() throws {
    let text = "a:\n  - b: 1\n    c: 2\n"
    let result = try edited(text) { edit, map in
      let item = try #require(map["a"]?.list?.first?.map)
      let isDropped = edit.drop(try #require(item.entry("b")))
      #expect(!isDropped)
    }
    #expect(result == text)
  }

  @Test func addsLinesWithTheLineEndsOfTheFile() throws {
    let result = try edited("a:\r\n  b: 1\r\nc: 2") { edit, map in
      edit.insert(["d: 3"], below: try #require(map.entry("a")))
      edit.insert(["e: 4"], below: try #require(map.entry("c")))
    }
    #expect(result == "a:\r\n  b: 1\r\nd: 3\r\nc: 2\r\ne: 4\r\n")
  }
}
