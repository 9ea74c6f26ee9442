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
      testDescription: "begun on as-of", start: "2019-06-30", reports: [], owed: true, unreportedRun: 1),
    Example(
      testDescription: "done by a late report of May", reports: [report("2019-05", 100, on: "2019-06-20")],
      owed: true, unreportedRun: 0),
    Example(
      testDescription: "in the first month", reports: [], asOf: "2019-01-31", owed: true, unreportedRun: 1),
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
