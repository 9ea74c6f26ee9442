import Diagnostics
import Templates
import Testing

@Test func numbersKeepTheirDigits() throws {
  #expect(
    try rendered("{{#.}}{{.}} {{/.}}", "[1.10, 1.21, 85, 1e3, -0.25, 123456789012]")
      == "1.1 1.21 85 1000 -0.25 123456789012 ")
}

@Test func trueAndOneDiffer() throws {
  #expect(try rendered("{{#.}}{{.}} {{/.}}", "[true, 1, false, 0]") == "true 1 false 0 ")
}

@Test func escapesInJSONAreRead() throws {
  #expect(try rendered("{{{.}}}", #""a\n\u6cbb\ud842\udfb7""#) == "a\n治𠮷")
}

@Test(arguments: [
  "", "{", "[1,]", "{\"a\": }", "nope", "{} {}", "01", "1.", "-", "+1", "1e", "[1 2]", "'a'", "\"a",
  "\"\\x\"", "\"\\u12\"",
  "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\n\"", "1e999", "tru", "{\"a\" 1}", "{a: 1}", "\u{FEFF}1",
])
func whatIsNotJSONIsAMistake(text: String) throws {
  #expect(throws: JSONMistake.self) { try value(fromJSON: Array(text.utf8)) }
}

@Test func mistakeSaysWhereItIs() throws {
  let mistake = try #require(throws: JSONMistake.self) { try value(fromJSON: Array("{\n  \"a\": x\n}".utf8)) }
  #expect(mistake.finding(file: "data.json").place == .text("data.json", line: 2, column: 8))
}

@Test func nestingBeyondTheLimitIsAMistake() throws {
  func nested(_ depth: Int) -> [UInt8] {
    Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
  }
  _ = try value(fromJSON: nested(256))
  #expect(throws: JSONMistake.self) { try value(fromJSON: nested(257)) }
}

@Test func lastOfTwoMembersCounts() throws {
  #expect(try rendered("{{a}}", #"{"a": 1, "a": 2}"#) == "2")
}

@Test func mistakeReadsAsASentence() throws {
  let mistake = try #require(throws: JSONMistake.self) { try value(fromJSON: Array(#"{"x":01}"#.utf8)) }
  let finding = mistake.finding(file: "data.json")
  #expect(
    FindingWriter(language: .en).text(of: finding).hasPrefix(
      "data.json:1:7: error: this is not JSON: a comma or '}' is expected here [bad-json]\n1 | {\"x\":01}\n"))
  #expect(finding.summary.zh == "不是 JSON：这里应当是逗号或 '}'")
}
