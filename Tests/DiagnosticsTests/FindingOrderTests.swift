import Diagnostics
import Testing

struct FindingOrderTests {
  private func finding(
    _ rule: String, _ severity: Finding.Severity = .error, row: Int, _ summary: String = "…"
  ) -> Finding {
    Finding(
      rule, severity, at: .cell("tasks.csv", row: row, column: 1), Wording(zh: summary, en: summary))
  }

  @Test func standsByPlaceThenRuleThenSummary() {
    let inOrder = [
      finding("duplicate-number", row: 2), finding("bad-date", row: 9), finding("missing-value", row: 9, "a"),
      finding("missing-value", row: 9, "b"), finding("bad-date", row: 10),
    ]
    #expect(inOrder.reversed().inOrder() == inOrder)
  }

  @Test func keepsEqualFindingsOnce() {
    let twice = [finding("bad-date", row: 9), finding("bad-date", row: 9)]
    #expect(twice.inOrder() == [finding("bad-date", row: 9)])
  }

  @Test func ranksNoteBelowWarningBelowError() {
    #expect(Finding.Severity.allCases.sorted() == [.note, .warning, .error])
  }

  @Test(
    arguments: [
      ([], false), ([.note], false), ([.note, .warning], false), ([.warning, .error, .note], true),
    ] as [([Finding.Severity], Bool)])
  func hasErrorsOnlyWhenOneIsAnError(severities: [Finding.Severity], hasErrors: Bool) {
    #expect(severities.map { finding("any", $0, row: 1) }.hasErrors == hasErrors)
  }

  @Test(arguments: [(Language.zh, "缺少单位"), (.en, "no department")])
  func speaksBothLanguages(language: Language, text: String) {
    #expect(Wording(zh: "缺少单位", en: "no department").text(in: language) == text)
  }
}
