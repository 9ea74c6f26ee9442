import Dates
import Diagnostics
import Loading
import Model
import Testing

/// What the ledger's deadline becomes, in a sample whose first task is given another one.
struct DeadlineTests {
  /// The first task of the sample with a deadline, and with the columns that only some ledgers have.
  private func task(_ deadline: String, words: String = "", category: String = "") throws -> Task {
    let ledger = """
      number,title,workstream,departments,owners,start,deadline,deadline_words,category
      1,修路,建设,建设局,李伟,,\(deadline),\(words),\(category)

      """
    let files: [String: String?] = [
      "Content/tasks.csv": ledger, "Content/commitments.csv": nil, "Content/indicators.csv": nil,
      "Content/readings.csv": nil, "Content/notes/tasks/2.md": nil,
      "Content/reports/2019-02.csv": nil,
    ]
    let (content, findings) = ContentLoader(SampleTree.with(files)).load()
    #expect(findings.filter { $0.severity == .error }.map(\.rule) == [])
    return try #require(content?.programme.tasks.first)
  }

  @Test(arguments: ["ongoing", "Ongoing", "长期", "长期坚持", "长 期", "持续推进", "常态化", "持续", "长期推进"])
  func readsAnOngoingDeadline(_ word: String) throws {
    #expect(try task(word).deadline.term == .ongoing)
  }

  @Test(arguments: ["unsettled", "待定", "未定", "TBD"])
  func readsADeadlineThatIsNotSettled(_ word: String) throws {
    #expect(try task(word).deadline.term == .unsettled)
  }

  @Test func keepsAWordThatSaysItOtherwise() throws {
    #expect(try task("长期坚持").deadline.words == "长期坚持")
  }

  @Test(arguments: ["长期", "ongoing", "待定", "2019-06-30", "2019年6月30日"])
  func keepsNoWordsThatSayTheSame(_ text: String) throws {
    #expect(try task(text).deadline.words == "")
  }

  @Test func keepsTheWordsOfTheirOwnColumn() throws {
    #expect(
      try task("2019-06-30", words: "6月底前").deadline
        == Deadline(.day(try #require(Day("2019-06-30"))), words: "6月底前"))
  }

  @Test func keepsNoWordsThatAreTheSameDay() throws {
    #expect(try task("2019-06-30", words: "2019年6月30日").deadline.words == "")
  }

  @Test func startsATaskWithoutADayWithThePeriod() throws {
    #expect(try task("长期").start == Day("2019-01-01"))
  }

  @Test func readsTheCategory() throws {
    #expect(try task("长期", category: "一、基础设施").category == "一、基础设施")
  }
}
