import Dates
import Model
import Testing

/// Who owed a report for the month of as-of, and who sent none.
struct ReportingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var start: Day = "2019-01-01"
    let reports: [Report]
    var asOf: Day = "2019-06-30"
    let owed: Bool
    let unreportedRun: Int
  }

  static let examples = [
    Example(testDescription: "reported", reports: [report("2019-06", 50)], owed: true, unreportedRun: 0),
    Example(
      testDescription: "reported on the last day of grace",
      reports: [report("2019-06", 50, on: "2019-07-10")],
      owed: true, unreportedRun: 0),
    Example(
      testDescription: "reported too late for this month",
      reports: [report("2019-05", 40), report("2019-06", 50, on: "2019-07-11")], owed: true, unreportedRun: 1),
    Example(
      testDescription: "reported last in April", reports: [report("2019-04", 33)], owed: true,
      unreportedRun: 2),
    Example(testDescription: "never reported", reports: [], owed: true, unreportedRun: 6),
    Example(
      testDescription: "a month without a report long ago",
      reports: [report("2019-04", 33), report("2019-06", 50)], owed: true, unreportedRun: 0),
    Example(
      testDescription: "done this month", reports: [report("2019-05", 90), report("2019-06", 100)],
      owed: true,
      unreportedRun: 0),
    Example(testDescription: "done before", reports: [report("2019-05", 100)], owed: false, unreportedRun: 0),
    Example(testDescription: "not begun", start: "2019-07-01", reports: [], owed: false, unreportedRun: 0),
    Example(
      testDescription: "begun on as-of, the first reports of all still awaited", start: "2019-06-30",
      reports: [], owed: false, unreportedRun: 0),
    Example(
      testDescription: "done by a late report of May", reports: [report("2019-05", 100, on: "2019-06-20")],
      owed: true, unreportedRun: 0),
    Example(
      testDescription: "the first reports of all still awaited", reports: [], asOf: "2019-02-10", owed: false,
      unreportedRun: 0),
    Example(
      testDescription: "the day for the first reports of all is past", reports: [], asOf: "2019-02-28",
      owed: true, unreportedRun: 2),
    Example(
      testDescription: "within a month the one before it is told of", reports: [report("2019-04", 33)],
      asOf: "2019-06-15", owed: true, unreportedRun: 1),
    Example(
      testDescription: "within the days of grace the one before that", reports: [report("2019-04", 33)],
      asOf: "2019-06-10", owed: true, unreportedRun: 0),
    Example(
      testDescription: "after the period", reports: [report("2019-11", 90)], asOf: "2020-01-31", owed: false,
      unreportedRun: 0),
    Example(
      testDescription: "before the period", reports: [], asOf: "2018-12-31", owed: false, unreportedRun: 0),
  ]

  private func standing(of example: Example) throws -> Standing {
    ModelTests.standing([try task("1", example.start, reports: example.reports)], asOf: example.asOf)
  }

  @Test(arguments: examples)
  func countsThoseThatOweAReport(example: Example) throws {
    #expect(try standing(of: example).rollup.reportableCount == (example.owed ? 1 : 0))
  }

  @Test(arguments: examples)
  func listsThoseThatSentNone(example: Example) throws {
    let rollup = try standing(of: example).rollup
    #expect(rollup.unreported.count == (example.unreportedRun > 0 ? 1 : 0))
    #expect(rollup.reportedCount == rollup.reportableCount - rollup.unreported.count)
  }

  @Test(arguments: examples)
  func countsTheMonthsInARow(example: Example) throws {
    #expect(try standing(of: example).tasks.first?.unreportedRun == example.unreportedRun)
  }

  @Test func nobodyIsAccusedBeforeTheFirstReportsAreDue() throws {
    let tasks = [try task("1", "2019-01-01"), try task("2", "2019-03-01")]
    let standing = ModelTests.standing(tasks, asOf: "2019-01-31")
    #expect(standing.firstReports == ReportsDue(month: "2019-01", day: "2019-02-10"))
    #expect(standing.tasks.map(\.now.lamp) == [.awaited, .notBegun])
    #expect(standing.tasks.map(\.now.reason) == [.awaited(first: "2019-01"), .notBegun(start: "2019-03-01")])
    #expect(standing.rollup.reportableCount == 0)
    #expect(standing.lamps == Lamp.counted)
  }

  @Test func whoHasNotReportedIsToldOnceOthersHave() throws {
    let tasks = [try task("1", "2019-01-01"), try task("2", "2019-01-01", reports: [report("2019-01", 9)])]
    let standing = ModelTests.standing(tasks, asOf: "2019-01-31")
    #expect(standing.firstReports == nil)
    #expect(standing.tasks.map(\.now.lamp) == [.grey, .green])
    #expect(standing.rollup.unreported.map(\.task.number.text) == ["1"])
    #expect(standing.nextReports == ReportsDue(month: "2019-02", day: "2019-03-10"))
    #expect(!standing.lamps.contains(.awaited))
  }

  @Test func owesAReportInEachMonthFromTheStartToCompletion() throws {
    let reports = [report("2019-03", 30), report("2019-04", 100)]
    let standing = try #require(
      ModelTests.standing([task("1", "2019-02-10", reports: reports)], asOf: "2019-06-30").tasks.first)
    #expect(
      (-1...6).map { standing.owedReport(at: $0) } == [false, false, true, true, true, false, false, false])
  }

  @Test func showsTheLastReportKnown() throws {
    let reports = [report("2019-05", 40), report("2019-06", 50, on: "2019-07-11")]
    let standing = ModelTests.standing([try task(reports: reports)], asOf: "2019-06-30")
    #expect(standing.tasks.first?.lastReport == 0)
    #expect(standing.tasks.first?.monthReports.suffix(2) == [0, nil])
  }
}
