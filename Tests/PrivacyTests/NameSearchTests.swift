import Privacy
import Testing

/// Names of people in texts.
@Suite struct NameSearchTests {
  private let search = NameSearch(["王芳", "李和平", "Jane Smith", "王", "An", "Ann Lee", "王芳芳"])

  private func found(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { search.find(in: $0.span) }
  }

  @Test(arguments: [
    ("由王芳负责", ["王芳"]), ("王芳、李和平，王芳", ["王芳", "李和平"]), ("财政局李和平", ["李和平"]), ("by Jane Smith.", ["Jane Smith"]),
    ("王芳芳", ["王芳", "王芳芳"]), ("Ann Leeds", []), ("Joann Lee", []), ("王局长", []), ("Anna", []), ("", []),
    ("王", []), ("王\u{301}芳", []),
  ])
  func findsTheNamesThatStandInAText(text: String, names: [String]) {
    #expect(Set(found(text)) == Set(names))
  }

  @Test func findsNothingWithoutNames() {
    #expect(NameSearch([]).isEmpty)
    #expect(NameSearch(["王", ""]).isEmpty)
  }
}
