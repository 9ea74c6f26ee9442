import Testing

@testable import Diagnostics

struct NearNameTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0),
    ("finance", "finanse", 1), ("finance", "finace", 1), ("finance", "finannce", 1),
    // Two neighbours that changed places are one edit.
    ("finance", "finacne", 1), ("ab", "ba", 1),
    ("kitten", "sitting", 3), ("社会事物局", "社会事务局", 1), ("社会局", "社会事务局", 2),
  ])
  func countsEdits(a: String, b: String, distance: Int) {
    #expect(NearName.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == distance)
    #expect(NearName.distance(Array(b.unicodeScalars), Array(a.unicodeScalars)) == distance)
  }

  static let departments = ["管委会办公室", "社会事务局", "财政局", "综合监管和执法局", "振中街道", "office", "finance"]

  @Test(arguments: [
    ("社会事物局", "社会事务局"), ("财务局", "财政局"), ("综合监管执法局", "综合监管和执法局"), ("振中街", "振中街道"),
    ("Finance", "finance"), ("finnace", "finance"), ("offfice", "office"), ("OFFICES", "office"),
  ])
  func findsTheNameThatWasMeant(misspelt: String, meant: String) {
    #expect(NearName.find(misspelt, in: Self.departments) == meant)
  }

  @Test(arguments: ["", "教育局", "water", "综合", "fnnc", String(repeating: "社", count: 65)])
  func findsNothingFarAway(name: String) {
    #expect(NearName.find(name, in: Self.departments) == nil)
  }

  @Test func takesTheNearestAndOnATieTheFirst() {
    #expect(NearName.find("ledgers", in: ["ladders", "ledger", "ledgerss"]) == "ledger")
  }

  @Test func neverSuggestsTheNameItself() {
    #expect(NearName.find("finance", in: ["finance"]) == nil)
  }

  @Test func suggestsNoOtherNameForASingleLetter() {
    #expect(NearName.find("7", in: ["1", "2", "X"]) == nil)
  }

  @Test func suggestsANameOfTwoLettersThatSharesOne() {
    #expect(NearName.find("规定", in: ["建设", "规划"]) == "规划")
  }

  @Test func suggestsALetterInItsOtherCase() {
    #expect(NearName.find("a", in: ["b", "A"]) == "A")
  }
}
