import Diagnostics
import Loading
import Testing

/// The list of rules itself.
struct RulesTests {
  @Test(arguments: Rules.descriptions.map(\.id))
  func saysWhatItDemandsAndWhatToDoInBothLanguages(_ id: String) {
    let rule = Rules.descriptions.first { $0.id == id }
    #expect(rule?.about.zh.isEmpty == false && rule?.about.en.isEmpty == false)
    #expect(rule?.help.zh.isEmpty == false && rule?.help.en.isEmpty == false)
  }

  @Test func haveDifferentIDs() {
    #expect(Set(Rules.descriptions.map(\.id)).count == Rules.descriptions.count)
  }

  @Test func haveIDsOfSmallLettersDigitsAndHyphens() {
    let bad = Rules.descriptions.map(\.id).filter { id in
      !id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
    #expect(bad == [])
  }
}
