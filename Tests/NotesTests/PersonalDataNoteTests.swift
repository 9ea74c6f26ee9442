import Diagnostics
import Notes
import Testing

/// Numbers of persons are found in what the public reads of a note, however it is written.
@Suite struct PersonalDataNoteTests {
  private func found(_ markdown: String) -> [String] {
    render(markdown).findings.filter { $0.rule == "personal-data" }.map { finding in
      guard case .text(let line, let column) = finding.place.position else { return "\(finding.severity)" }
      return "\(line):\(column) \(finding.severity) \(finding.read ?? "")"
    }
  }

  @Test(arguments: [
    ("电话 13812345678\n", "1:4 error 13812345678"), ("# 13812345678\n", "1:3 error 13812345678"),
    ("甲\n\n138**1234**5678\n", "3:1 error 13812345678"), ("138<b></b>12345678\n", "1:1 error 13812345678"),
    ("138&#49;2345678\n", "1:1 error 13812345678"), ("`138` 12345678\n", "1:1 error 138 12345678"),
    ("甲 138\n12345678\n", "1:3 error 138\n12345678"),
    ("```text\n甲\n13812345678\n```\n", "3:1 error 13812345678"),
    ("~~~\n13812345678\n~~~\n", "2:1 error 13812345678"), ("    13812345678\n", "1:5 error 13812345678"),
    ("```internal x``` 不是块\n\n13812345678\n", "3:1 error 13812345678"),
    ("|甲|\n|-|\n|138 1234 5678|\n", "3:2 error 138 1234 5678"),
    ("![13812345678](a.png)\n", "1:3 error 13812345678"),
    ("![甲](a.png \"13812345678\")\n", "1:13 error 13812345678"),
    ("![甲](13812345678.png)\n", "1:6 error 13812345678"),
    ("[甲](王芳-13812345678.pdf)\n", "1:8 error 13812345678"),
    ("[甲](task:1 \"13812345678\")\n", nil),
    ("```chart\nkind: lamps\ntitle: 13812345678\n```\n", "3:8 error 13812345678"),
    ("甲[^1]\n\n[^1]: 13812345678\n", "3:7 error 13812345678"),
    ("- [ ] 13812345678\n", "1:7 error 13812345678"),
    ("> 410702 19800101 1234\n", "1:3 error 410702 19800101 1234"),
    ("[甲](mailto:zhang@example.com)\n", "1:12 warning zhang@example.com"),
    ("zhang@example.com\n", "1:1 warning zhang@example.com"),
    ("办公室 0373-3051234\n", "1:5 warning 0373-3051234"),
    ("卡号 6222021234567890123\n", "1:4 warning 6222021234567890123"),
  ])
  func findsNumbersThatThePublicWouldRead(markdown: String, expected: String?) {
    #expect(found(markdown).first == expected)
  }

  @Test(arguments: [
    "```internal\n13812345678\n```\n", "~~~internal\n[甲](mailto:a@b.cn) 13812345678\n~~~\n",
    "- 甲\n\n  ````内部\n  ```text\n  13812345678\n  ```\n  ````\n",
    "投资 13800000000 元\n", "|数|\n|-|\n|1.19654500332|\n", "|138|1234|5678|\n|-|-|-|\n|138|1234|5678|\n",
    "138\n\n12345678\n", "<!-- 13812345678 -->\n",
    "[链接](https://example.gov.cn/13812345678)\n", "[甲]: https://example.cn/13812345678\n\n文字\n",
  ])
  func leavesWhatThePublicDoesNotReadAndFigures(markdown: String) {
    #expect(found(markdown) == [])
  }

  @Test(arguments: [
    "甲 <!-- 密 -- 乙 -->\n", "甲 <!-- 密\n\n乙 -->\n", "| <!-- 密 | 乙 --> |\n|-|-|\n", "    <!-- 密 -->\n",
    "甲<!—— 密 ——>\n", "- <!-- 甲\n密 -->\n", "- <!--\u{301} 甲\n乙密 -->\n",
  ])
  func refusesCommentsThatArePrinted(markdown: String) {
    let result = render("开头\n\n" + markdown)
    #expect(result.findings.contains { $0.rule == "comment-in-text" && $0.severity == .error })
  }

  @Test(arguments: [
    "<!-- 密 -->\n", "甲<!-- 密 -->乙\n", "`<!-- 甲`\n", "```text\n<!-- 甲\n```\n", "<!--\n密\n\n密\n-->\n",
    "a <b, c! - d\n",
  ])
  func leavesOtherCommentsAndCodeAlone(markdown: String) {
    #expect(!render(markdown).findings.contains { $0.rule == "comment-in-text" })
  }

  @Test func errorsAreReportedBeforeAnyNumberOfWarnings() {
    let result = render(String(repeating: "x<b>\n", count: 150) + "\n手机 13812345678\n")
    #expect(result.findings.first?.rule == "personal-data")
    #expect(result.findings.count == 101)
  }

  @Test func whatIsLeftOutIsAnErrorWhereItHoldsErrors() {
    let result = render(String(repeating: "13812345678\n\n", count: 150))
    #expect(result.findings.last.map { "\($0.rule) \($0.severity)" } == "more-findings error")
  }

  @Test func findsAnIdentityNumberInTheAddressOfAPage() {
    #expect(found("[甲](https://a.cn/?id=410702198001011234)\n").count == 1)
  }

  @Test func findsEveryNumberOfACodeBlockOfManyLines() {
    let lines = String(repeating: "13812345678\n", count: 5_000)
    #expect(found("```text\n\(lines)```\n").count == 100)
  }
}
