import Dates
import Diagnostics
import Loading
import Model
import Testing

/// What the ledger's start becomes, in a sample whose first task is given another one.
struct StartTests {
  private func load(_ start: String) -> (task: Task?, findings: [Finding]) {
    let ledger = """
      number,title,workstream,departments,owners,start,deadline
      1,修路,建设,建设局,李伟,\(start),2019-06-30

      """
    let files: [String: String?] = [
      "Content/tasks.csv": ledger, "Content/commitments.csv": nil, "Content/indicators.csv": nil,
      "Content/readings.csv": nil, "Content/notes/tasks/2.md": nil, "Content/reports/2019-02.csv": nil,
    ]
    let (content, findings) = ContentLoader(SampleTree.with(files)).load()
    return (content?.programme.tasks.first, findings.filter { $0.severity == .error })
  }

  @Test(arguments: ["待定", "待 定", "未定", "unsettled", "TBD", "另行通知"])
  func readsAStartThatIsNotSettled(_ word: String) throws {
    let task = try #require(load(word).task)
    #expect(task.start == nil)
  }

  @Test func takesAnEmptyOneForTheFirstDayOfTheProgramme() throws {
    #expect(load("").task?.start == Day("2019-01-01"))
  }

  @Test(arguments: ["上半年", "长期", "2019-02-30"])
  func refusesOtherWordsAndSaysWhatToWrite(_ word: String) throws {
    let finding = try #require(load(word).findings.first)
    #expect(finding.rule == "bad-date")
    #expect(finding.help?.zh == "写成 2019-06-30 的样子；还没有定的写“待定”，空着按方案开始之日算")
  }
}
