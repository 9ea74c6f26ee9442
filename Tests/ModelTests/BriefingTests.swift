import Dates
import Model
import Testing

/// What a briefing is numbered, and which tasks it asks its readers to decide about.
struct BriefingTests {
  private func issue(_ month: Month, first: Month? = nil, total: Int? = nil) -> IssueNumber? {
    var settings = BriefingSettings()
    settings.firstMonth = first
    settings.firstTotal = total
    return settings.issue(of: month, in: Period(spanning: "2019-03-01", "2020-12-31"))
  }

  @Test func countsIssuesFromTheFirstMonthOfThePeriod() {
    #expect(issue("2019-06") == IssueNumber(number: 4, total: nil))
  }

  @Test func countsIssuesFromTheMonthThatIsNamed() {
    #expect(issue("2019-06", first: "2019-06", total: 1) == IssueNumber(number: 1, total: 1))
  }

  @Test func beginsANewCountEachYearAndKeepsTheTotal() {
    #expect(issue("2020-02", total: 13) == IssueNumber(number: 2, total: 24))
  }

  @Test func hasNoNumberBeforeTheFirstIssue() {
    #expect(issue("2019-05", first: "2019-06") == nil)
  }

  /// One task of each kind that a decision can be about, and one that needs none.
  private func figures() throws -> BriefingFigures {
    let tasks = try [
      task("1", reports: [report("2019-05", 45), report("2019-06", 50)]),
      task("2", reports: [report("2019-05", 5), report("2019-06", 8)]),
      task("3", "2019-01-01", "2019-05-31", reports: [report("2019-05", 50), report("2019-06", 60)]),
      task("4", "2019-01-01", "2019-04-30", reports: [report("2019-04", 90)]),
      task("5", reports: [report("2019-04", 60)]),
    ]
    return BriefingFigures(standing(tasks, asOf: "2019-06-30"), of: .programme)
  }

  @Test func asksForDecisionsAboutTheMostPressingFirst() throws {
    #expect(try figures().decisions.map(\.standing.task.number) == numbers("4", "3", "2", "5"))
  }

  @Test func tellsEveryReasonForADecision() throws {
    let reasons = try figures().decisions.map(\.reasons)
    #expect(
      reasons == [
        [.overdue(days: 61), .unreported(months: 2)], [.overdue(days: 30)], [.red], [.unreported(months: 2)],
      ])
  }

  @Test func countsTheLampsOfTheMonthBefore() throws {
    let before = try #require(figures().before)
    #expect(before.month == "2019-05")
    #expect(before.tally[.red] == 3)
    #expect(before.tally.total == 5)
    #expect(before.overdueCount == 1)
  }

  @Test func hasNothingToCompareInTheFirstMonth() throws {
    let figures = try BriefingFigures(standing([task()], asOf: "2019-01-31"), of: .programme)
    #expect(figures.before == nil)
    #expect(figures.changes == nil)
  }

  @Test func countsADepartmentsOwnTasksOnly() throws {
    let tasks = try [task("1", leads: ["finance"]), task("2", leads: ["works"])]
    let standing = standing(tasks, departments: ["finance", "works"], asOf: "2019-02-28")
    let finance = try #require(standing.department(Identifier("finance")))
    let figures = BriefingFigures(standing, of: .department(finance))
    #expect(figures.rollup.tasks.map(\.task.number) == numbers("1"))
    #expect(figures.before?.tally.total == 1)
    #expect(figures.changes?.taskCount == 1)
  }
}
