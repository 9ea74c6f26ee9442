import Diagnostics
import Testing

/// Findings as one JSON document.
struct FindingJSONTests {
  private func document(_ summary: String, read: String? = nil) -> String {
    FindingJSON.document([
      Finding("r", .warning, at: .cell("a.csv", row: 2, column: 3), Wording(zh: "错", en: summary), read: read)
    ])
  }

  @Test func carriesPlaceRuleAndBothWordings() {
    #expect(
      document("wrong") == """
        {
          "findings": [
            {"file": "a.csv", "row": 2, "column": 3, "severity": "warning", "rule": "r", "summary_zh": "错", \
        "summary_en": "wrong"}
          ],
          "errors": 0,
          "warnings": 1,
          "notes": 0
        }

        """)
  }

  @Test func escapesAQuoteThatCarriesACombiningMark() {
    #expect(document("\"\u{301}").contains("\"summary_en\": \"\\\"\u{301}\""))
  }

  @Test func escapesControlCharactersAndBackslashes() {
    #expect(document("x", read: "a\n\\\u{7F}").contains(#""read": "a\u000a\\\u007f""#))
  }

  @Test(arguments: [
    ("\u{202E}", #"\u202e"#), ("\u{2066}", #"\u2066"#), ("\u{9B}", #"\u009b"#), ("\u{2026}", "\u{2026}"),
  ])
  func escapesWhatTurnsTheDirectionOrSteersATerminal(text: String, written: String) {
    #expect(document("x", read: "甲\(text)").contains("\"read\": \"甲\(written)\""))
  }

  @Test func isAnEmptyListWithoutFindings() {
    #expect(FindingJSON.document([]).contains("\"findings\": [],"))
  }

  @Test func carriesWhatACommandAdds() {
    let document = FindingJSON.document([], members: [("month", "\"2019-07\"")])
    #expect(document.hasSuffix("\"notes\": 0,\n  \"month\": \"2019-07\"\n}\n"))
  }
}
