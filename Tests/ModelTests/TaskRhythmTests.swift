import Dates
import Model
import Testing

/// Lamps and what is owed of a task of the whole of 2019 that reports more seldom than every month.
///
/// The schedule share is 24.7 at the end of March, 32.9, 41.4 and 49.6 at the ends of April to June.
struct TaskRhythmTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var rhythm: Rhythm
    var start: Day = "2019-01-01"
    var deadline: Day = "2019-12-31"
    var reports: [Report]
    var missingMonths = LampPolicy.MissingMonth.keep
    var asOf: Day = "2019-06-30"
    var lamps: [Lamp]
    var missing: [Month] = []
    var owed: [Month]
    var run = 0
  }

  static let examples: [Example] = [
    Example(
      testDescription: "quarterly: the report of March counts until June", rhythm: .quarterly,
      reports: [report("2019-03", 20), report("2019-06", 45)],
      lamps: [.awaited, .awaited, .green, .green, .green, .green], owed: ["2019-03", "2019-06"]),
    Example(
      testDescription: "quarterly: no longer when that of June is due", rhythm: .quarterly,
      reports: [report("2019-03", 20)], lamps: [.awaited, .awaited, .green, .green, .green, .yellow],
      missing: ["2019-06"], owed: ["2019-03", "2019-06"], run: 1),
    Example(
      testDescription: "quarterly: months between are not grey where missing ones are", rhythm: .quarterly,
      reports: [report("2019-03", 20)], missingMonths: .grey,
      lamps: [.awaited, .awaited, .green, .green, .green, .grey], missing: ["2019-06"],
      owed: ["2019-03", "2019-06"], run: 1),
    Example(
      testDescription: "quarterly: a report within the quarter speaks for it", rhythm: .quarterly,
      reports: [report("2019-02", 20), report("2019-05", 40)],
      lamps: [.awaited, .green, .green, .green, .green, .green], owed: ["2019-03", "2019-06"]),
    Example(
      testDescription: "quarterly: never reported", rhythm: .quarterly, reports: [],
      lamps: [.awaited, .awaited, .grey, .grey, .grey, .grey], missing: ["2019-03", "2019-06"],
      owed: ["2019-03", "2019-06"], run: 2),
    Example(
      testDescription: "quarterly: what is not due in May is not missing then", rhythm: .quarterly,
      reports: [report("2019-03", 20)], asOf: "2019-05-31",
      lamps: [.awaited, .awaited, .green, .green, .green], owed: ["2019-03"]),
    Example(
      testDescription: "quarterly: begun in April", rhythm: .quarterly, start: "2019-04-15", reports: [],
      lamps: [.notBegun, .notBegun, .notBegun, .awaited, .awaited, .grey], missing: ["2019-06"],
      owed: ["2019-06"], run: 1),
    Example(
      testDescription: "quarterly: overdue on its day all the same", rhythm: .quarterly,
      deadline: "2019-04-30", reports: [report("2019-03", 90)], asOf: "2019-05-31",
      lamps: [.awaited, .awaited, .green, .green, .red], owed: ["2019-03"]),
    Example(
      testDescription: "half-yearly", rhythm: .halfYearly, reports: [report("2019-06", 45)],
      lamps: [.awaited, .awaited, .awaited, .awaited, .awaited, .green], owed: ["2019-06"]),
    Example(
      testDescription: "yearly", rhythm: .yearly, reports: [],
      lamps: [.awaited, .awaited, .awaited, .awaited, .awaited, .awaited], owed: []),
    Example(
      testDescription: "once: nothing is owed before the deadline", rhythm: .once, deadline: "2019-05-31",
      reports: [report("2019-05", 100)], lamps: [.awaited, .awaited, .awaited, .awaited, .done, .done],
      owed: ["2019-05"]),
    Example(
      testDescription: "once: missing at the deadline, overdue after it", rhythm: .once,
      deadline: "2019-05-15", reports: [], lamps: [.awaited, .awaited, .awaited, .awaited, .red, .red],
      missing: ["2019-05"], owed: ["2019-05"], run: 1),
  ]

  private func standing(of example: Example) throws -> TaskStanding {
    var policy = LampPolicy()
    policy.missingMonths = example.missingMonths
    var task = try task("1", example.start, example.deadline, reports: example.reports)
    task.rhythm = example.rhythm
    task.period = year2019
    // Another task has reported, so that the first reports of all are in.
    let other = try ModelTests.task("2", "2019-01-01", reports: [report("2019-01", 50)])
    let tasks = ModelTests.standing([task, other], asOf: example.asOf, policy: policy).tasks
    return try #require(tasks.first)
  }

  @Test(arguments: examples)
  func hasTheLampsOfWhatWasDue(example: Example) throws {
    #expect(try standing(of: example).history.map(\.lamp) == example.lamps)
  }

  @Test(arguments: examples)
  func owesWhatIsDueOnly(example: Example) throws {
    let standing = try standing(of: example)
    let months = year2019.months
    #expect(standing.duties.indices.filter { standing.owedReport(at: $0) }.map { months[$0] } == example.owed)
    #expect(standing.missingMonths == example.missing)
    #expect(standing.unreportedRun == example.run)
  }

  @Test func aQuarterlyReportIsMeasuredAgainstTheDayItWasDue() throws {
    var task = try task("1", "2019-01-01", reports: [report("2019-03", 20)])
    task.rhythm = .quarterly
    task.period = year2019
    let may = task.judgement(at: "2019-05-31", policy: LampPolicy())
    #expect(may.scheduleShare == 90 / 365.0 * 100)
    #expect(may.measuredOn == "2019-03-31")
    #expect(task.judgement(at: "2019-06-30", policy: LampPolicy()).measuredOn == nil)
  }
}
