import Diagnostics
import Testing

/// How findings look to a person in a terminal.
struct FindingWriterTests {
  let unknown = Finding(
    "unknown-department", at: .cell("Content/tasks.csv", row: 14, column: 3),
    Wording(zh: "没有名为“社会事物局”的单位", en: "no department is named '社会事物局'"),
    help: Wording(zh: "是不是“社会事务局”？", en: "did you mean '社会事务局'?"), read: "社会事物局",
    excerpt: "18,提升公共卫生保障水平,社会事物局,…",
    related: [
      .init(.text("Content/programme.yaml", line: 31, column: 7), Wording(zh: "登记在这里", en: "registered here"))
    ])

  @Test func underlinesWideCharactersByTheirDisplayWidth() {
    #expect(
      FindingWriter(language: .en).text(of: unknown) == """
        Content/tasks.csv:14:3: error: no department is named '社会事物局' [unknown-department]
        14 | 18,提升公共卫生保障水平,社会事物局,…
           |                         ^~~~~~~~~~
           = help: did you mean '社会事务局'?
           = Content/programme.yaml:31:7: registered here

        """)
  }

  @Test func writesChineseWithChinesePunctuation() {
    #expect(
      FindingWriter(language: .zh).text(of: unknown) == """
        Content/tasks.csv:14:3: 错误：没有名为“社会事物局”的单位 [unknown-department]
        14 | 18,提升公共卫生保障水平,社会事物局,…
           |                         ^~~~~~~~~~
           = 办法：是不是“社会事务局”？
           = Content/programme.yaml:31:7: 登记在这里

        """)
  }

  @Test func underlinesTheCellOfTheColumnWhenTheTextStandsTwice() {
    let finding = Finding(
      "r", at: .cell("t.csv", row: 2, column: 3), Wording(zh: "", en: ""), read: "3", excerpt: "3,路3,3")
    #expect(MarkedLines(finding).underline == "2 | 3,路3,3\n  |       ^")
  }

  @Test func marksTheSpotOfAnEmptyCell() {
    let finding = Finding(
      "r", at: .cell("t.csv", row: 2, column: 2), Wording(zh: "", en: ""), read: "", excerpt: "3,,b")
    #expect(MarkedLines(finding).underline == "2 | 3,,b\n  |   ^")
  }

  @Test func showsTheExcerptAloneWhenTheTextIsNotInIt() {
    let finding = Finding(
      "r", at: .cell("t.csv", row: 2, column: 9), Wording(zh: "", en: ""), read: "x", excerpt: "3,a,b")
    #expect(MarkedLines(finding).underline == "2 | 3,a,b")
  }

  @Test func cutsALongLineAroundWhatIsUnderlined() throws {
    let line = String(repeating: "a", count: 300) + "HERE" + String(repeating: "b", count: 300)
    let finding = Finding(
      "r", at: .text("t.html", line: 1, column: 301), Wording(zh: "", en: ""), read: "HERE", excerpt: line)
    let shown = MarkedLines(finding).underline.split(separator: "\n")
    #expect(shown.first?.contains("HERE") == true)
    #expect(shown.allSatisfy { $0.unicodeScalars.count < 130 })
  }

  @Test func showsControlCharactersInsteadOfObeyingThem() {
    let finding = Finding("r", at: Place(file: "a"), Wording(zh: "", en: "read '\u{1B}[2J'"))
    #expect(FindingWriter(language: .en).text(of: finding) == "a: error: read '␛[2J' [r]\n")
  }

  @Test func countsTheWorstFirst() {
    let note = Finding("n", .note, at: Place(file: "a"), Wording(zh: "", en: ""))
    let findings = [note, unknown, unknown]
    #expect(FindingWriter(language: .zh).summary(of: findings) == "错误 2 个，提示 1 个")
    #expect(FindingWriter(language: .en).summary(of: findings) == "2 errors, 1 note")
  }

  @Test func saysWhenNothingWasFound() {
    #expect(FindingWriter(language: .zh).summary(of: []) == "没有发现问题")
  }

  @Test func separatesFindingsByAnEmptyLine() {
    var output = ""
    let note = Finding("n", .note, at: Place(file: "a"), Wording(zh: "", en: "x"))
    FindingWriter(language: .en).write([note, note], to: &output)
    #expect(output == "a: note: x [n]\n\na: note: x [n]\n\n")
  }
}

/// The excerpt of a finding as the writer prints it.
private struct MarkedLines {
  let underline: String

  init(_ finding: Finding) {
    let lines = FindingWriter(language: .en).text(of: finding).split(separator: "\n").dropFirst()
    underline = lines.joined(separator: "\n")
  }
}
