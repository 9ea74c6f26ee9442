import Testing

@testable import Model

struct ProgrammeIDTests {
  private func programme(_ english: String, id: String? = nil) -> Programme {
    var programme = Programme(title: "方案", organisation: "", period: year2019)
    programme.titleInEnglish = english
    programme.givenID = id
    return programme
  }

  @Test func isTheOneThatWasGiven() {
    #expect(programme("City Improvement", id: "city-2019").id == "city-2019")
  }

  @Test(arguments: [
    ("2019 City Improvement Programme", "2019-city-improvement-programme"), ("A/B: \"C\"\u{301}", "a-b-c"),
    ("城市 City", "city"), ("", "programme"), ("城市", "programme"),
    ("A Very Long Title That Goes On And On For Ever", "a-very-long-title-that-goes-on-and-on"),
  ])
  func comesFromTheEnglishTitle(_ title: String, _ id: String) {
    #expect(programme(title).id == id)
  }
}
