import Dates
import Diagnostics
import Loading
import Model
import Notes
import Testing

/// What a content folder becomes.
struct ContentLoaderTests {
  private func load(_ tree: FileTree = SampleTree.with(), asOf: Day? = nil) throws -> LoadedContent {
    try #require(ContentLoader(tree).load(asOf: asOf).content)
  }

  private func task(_ number: String) throws -> Task {
    try #require(load().programme.tasks.first { $0.number.text == number })
  }

  @Test func findsNothingWrongWithTheSample() {
    #expect(ContentLoader(SampleTree.with()).load().findings == [])
  }

  @Test func readsTheConfiguration() throws {
    let programme = try load().programme
    #expect(programme.title == "方案")
    #expect(programme.period.start == Day("2019-01-01"))
    #expect(programme.period.end == Day("2019-12-31"))
    #expect(programme.departments.map(\.shortName) == ["财政局", "建局"])
  }

  @Test func readsWhichProgrammeItGoesOnFrom() throws {
    #expect(try load().programme.predecessor == nil)
    let text = SampleTree.text(
      of: "Content/programme.yaml", replacing: "organisation: 办公室",
      with: "organisation: 办公室\npredecessor: ../2018")
    #expect(try load(SampleTree.with(["Content/programme.yaml": text])).programme.predecessor == "../2018")
  }

  @Test func findsDepartmentsByNameAliasAndID() throws {
    #expect(try task("2").leads.map(\.department.text) == ["finance", "works"])
  }

  @Test func givesOwnersToTheDepartmentTheyAreNamedFor() throws {
    #expect(try task("2").leads.map(\.owners) == [["王芳", "张敏"], ["赵磊"]])
  }

  @Test func stripsThePaddingOfNames() throws {
    #expect(try task("1").leads.map(\.owners) == [["李伟"]])
  }

  @Test func startsATaskWithThePeriodWhereNoStartIsGiven() throws {
    #expect(try task("1").start == Day("2019-01-01"))
  }

  @Test func ordersReadingsByDay() throws {
    let roads = try #require(load().programme.indicators.first)
    #expect(roads.readings.map(\.value) == [2, 3])
  }

  @Test func readsTheRangeOfABetweenTarget() throws {
    #expect(try load().programme.indicators.last?.target?.bound == .range(35, 45))
  }

  @Test func keepsTheReportsOfATaskByMonth() throws {
    #expect(try task("1").reports.map(\.progress) == [10, 100])
  }

  @Test func takesTheEndOfTheLastReportedMonthAsAsOf() throws {
    #expect(try load().asOf == Day("2019-02-28"))
  }

  @Test func takesTheEndOfTheFirstMonthWhereNothingIsReported() throws {
    let tree = SampleTree.with(["Content/reports/2019-01.csv": nil, "Content/reports/2019-02.csv": nil])
    #expect(try load(tree).asOf == Day("2019-01-31"))
  }

  @Test func usesTheAsOfThatWasAskedFor() throws {
    let asOf = try #require(Day("2019-01-31"))
    #expect(try load(asOf: asOf).asOf == asOf)
  }

  @Test func callsNoFileMissingInAFolderThatCannotBeRead() {
    let tree = FileTree([], unreadable: ["Content"])
    #expect(ContentLoader(tree).load().findings == [])
  }

  @Test func splitsTheFrontMatterFromANote() throws {
    let note = try #require(load().notes[.home])
    #expect(note.title == "首页")
    let source = ContentLoader(SampleTree.with()).noteSources.first { $0.file == note.file }
    #expect(source?.firstLine == 5)
  }

  @Test func readsANoteWithoutFrontMatter() throws {
    let number = try #require(TaskNumber("2"))
    let note = try #require(load().notes[.task(number)])
    #expect(note.title == nil)
  }

  @Test func keepsTheLedgersOwnColumns() throws {
    let tree = SampleTree.with([
      "Content/tasks.csv": """
      序号,工作目标任务,板块,牵头单位,责任人,完成时限,联系热线
      1,修路,建设,建设局,李伟,2019年6月30日,按月

      """
    ])
    let programme = try load(tree).programme
    #expect(programme.extraColumns == ["联系热线"])
    #expect(programme.tasks.map(\.extras) == [["按月"]])
  }

  @Test func knowsWhereEveryTaskStood() throws {
    let programme = try load().programme
    let origin = try #require(programme.tasks.last?.origin)
    #expect(programme.sources[origin.source] == "Content/tasks.csv")
    #expect(origin.row == 3)
  }

  @Test func ignoresHiddenAndLockFiles() {
    let tree = SampleTree.with([
      "Content/.DS_Store": "x", "Content/~$tasks.csv": "x", "Content/Thumbs.db": "x",
    ])
    #expect(ContentLoader(tree).load().findings == [])
  }

  @Test func loadsTheSameWithOneThreadAndWithTwo() {
    let one = ContentLoader(SampleTree.with()).load(jobs: 1).content
    let two = ContentLoader(SampleTree.with()).load(jobs: 2).content
    #expect(one.map { String(describing: $0.programme) } == two.map { String(describing: $0.programme) })
  }
}
