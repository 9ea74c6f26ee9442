import Model
import Testing

struct TaskNumberTests {
  @Test(arguments: [
    "1", "28", "2.10", "A-3", "a", "0", "3.2.2", String(repeating: "9", count: 32), "indexes", "Index",
  ])
  func isLettersDigitsPointsAndHyphens(text: String) {
    #expect(TaskNumber(text)?.text == text)
  }

  @Test(arguments: [
    "", " ", "1 ", " 1", "1.", ".1", "-1", "1-", "1/2", "1_2", "一", "１", "1，2", "../1", "1\u{301}", "index",
    String(repeating: "9", count: 33),
  ])
  func isNothingElse(text: String) {
    #expect(TaskNumber(text) == nil)
  }

  @Test(arguments: [
    ("1", "2"), ("2", "10"), ("9", "10"), ("2.9", "2.10"), ("2", "2.1"), ("2.1", "3"), ("A2", "A10"),
    ("1a", "1b"),
    ("9", "A"), ("1-2", "1.2"), ("01", "1"), ("1", "02"), ("1.09", "1.9"), ("007", "8"), ("A", "a"),
    ("1", "99999999999999999999999999999999"), ("99999999999999999998", "99999999999999999999"),
  ])
  func comesBefore(first: String, second: String) throws {
    let (a, b) = (try #require(TaskNumber(first)), try #require(TaskNumber(second)))
    #expect(a < b)
    #expect(!(b < a))
  }

  @Test func sortsALedgerAsAPersonWould() {
    let inOrder = ["1", "2", "2.1", "2.2", "2.10", "3", "10", "28", "A1", "A2", "A10"]
    #expect(inOrder.reversed().compactMap { TaskNumber($0) }.sorted().map(\.text) == inOrder)
  }

  @Test func doesNotComeBeforeItself() throws {
    let number = try #require(TaskNumber("2.10"))
    #expect(!(number < number))
  }
}
