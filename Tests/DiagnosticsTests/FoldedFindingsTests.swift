import Diagnostics
import Testing

@Suite struct FoldedFindingsTests {
  private func findings(_ count: Int, _ text: String) -> [Finding] {
    (0..<count).map {
      Finding("r", .note, at: .cell("t.csv", row: $0 + 1, column: 1), Wording(zh: text, en: text))
    }
  }

  @Test func keepsTwentyThatSayTheSame() {
    #expect(findings(20, "a").folded == findings(20, "a"))
    let folded = findings(35_000, "a").folded
    #expect(Array(folded.prefix(20)) == findings(20, "a"))
    #expect(folded.dropFirst(20).map(\.summary.en) == ["34980 more of [r] that say the same are not listed"])
    #expect(folded.last?.severity == .note)
  }

  @Test func keepsWhatSaysSomethingElse() {
    let mixed = findings(30, "a") + findings(2, "b")
    #expect(mixed.folded.map(\.summary.zh).suffix(3) == ["还有 10 处同样的 [r] 没有列出", "b", "b"])
  }

  @Test func cutsLongSentencesInTheMiddle() {
    let name = String(repeating: "名", count: 800_000)
    let finding = Finding(
      "r", at: Place(file: "f"), Wording(zh: "没有“\(name)”", en: "no '\(name)' here"), read: name)
    #expect(finding.summary.en.hasPrefix("no '名"))
    #expect(finding.summary.en.hasSuffix("名' here"))
    #expect(finding.summary.en.unicodeScalars.count == 1201)
    #expect(finding.read?.unicodeScalars.count == 400)
    #expect(FindingWriter(language: .zh).text(of: finding).unicodeScalars.count < 1300)
  }

  @Test func searchesOnlySoManyNames() {
    var searches = NearSearches<String, String>()
    let found = (0..<300).map { index in searches.find("n\(index)") { index == 7 ? nil : "x" } }
    #expect(found.filter { $0 == "x" }.count == 199)
    #expect(searches.find("n3") { "y" } == "x")
    #expect(searches.find("n7") { "y" } == nil)
  }
}
