import Dates
import Model
import Testing

/// Lamps by month, each from what was known at that month's end.
///
/// The schedule share of the whole year is 8.5 at the end of January, then 16.2, 24.7, 32.9, 41.4 and 49.6.
struct LampHistoryTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var start: Day = "2019-01-01"
    var deadline: Day = "2019-12-31"
    let reports: [Report]
    let asOf: Day
    var missingMonths = LampPolicy.MissingMonth.keep
    let lamps: [Lamp]
    let missing: [Month]
  }

  static let examples = [
    Example(
      testDescription: "a report every month",
      reports: [report("2019-01", 8), report("2019-02", 5), report("2019-03", 25)], asOf: "2019-03-31",
      lamps: [.green, .yellow, .green], missing: []),
    Example(
      testDescription: "a late report leaves the earlier months as they were",
      reports: [report("2019-01", 8), report("2019-03", 25, on: "2019-05-20")], asOf: "2019-05-31",
      lamps: [.green, .green, .yellow, .yellow, .yellow],
      missing: ["2019-02", "2019-03", "2019-04", "2019-05"]),
    Example(
      testDescription: "the last day of grace still counts for the month",
      reports: [report("2019-01", 8), report("2019-02", 8), report("2019-03", 25, on: "2019-04-10")],
      asOf: "2019-04-30", lamps: [.green, .green, .green, .green], missing: ["2019-04"]),
    Example(
      testDescription: "the day after grace does not",
      reports: [report("2019-01", 8), report("2019-02", 8), report("2019-03", 25, on: "2019-04-11")],
      asOf: "2019-04-30", lamps: [.green, .green, .yellow, .green], missing: ["2019-03", "2019-04"]),
    Example(
      testDescription: "a missing month goes on with what was known",
      reports: [report("2019-01", 8), report("2019-03", 25)], asOf: "2019-03-31",
      lamps: [.green, .green, .green], missing: ["2019-02"]),
    Example(
      testDescription: "a missing month is grey where the policy says so",
      reports: [report("2019-01", 8), report("2019-03", 25)], asOf: "2019-03-31", missingMonths: .grey,
      lamps: [.green, .grey, .green], missing: ["2019-02"]),
    Example(
      testDescription: "nothing reported at all", reports: [], asOf: "2019-02-28", lamps: [.grey, .grey],
      missing: ["2019-01", "2019-02"]),
    Example(
      testDescription: "red from the deadline until done, and red for ever in the record",
      deadline: "2019-03-31",
      reports: [
        report("2019-01", 34), report("2019-02", 66), report("2019-03", 95), report("2019-04", 98),
        report("2019-05", 100),
      ], asOf: "2019-06-30", lamps: [.green, .green, .green, .red, .done, .done], missing: []),
    Example(
      testDescription: "no report is owed before the start",
      start: "2019-03-15", reports: [report("2019-04", 20)], asOf: "2019-04-30",
      lamps: [.notBegun, .notBegun, .grey, .green], missing: ["2019-03"]),
    Example(
      testDescription: "a late report of completion ends what is owed",
      reports: [report("2019-01", 8), report("2019-02", 100, on: "2019-03-20")], asOf: "2019-04-30",
      lamps: [.green, .green, .done, .done], missing: ["2019-02"]),
    Example(
      testDescription: "an old report that comes in last does not take the newer one's place",
      reports: [report("2019-01", 8), report("2019-02", 0, on: "2019-03-31"), report("2019-03", 25)],
      asOf: "2019-04-30", lamps: [.green, .green, .green, .green], missing: ["2019-02", "2019-04"]),
    Example(
      testDescription: "a month after as-of is not known",
      reports: [report("2019-01", 8), report("2019-02", 100)], asOf: "2019-01-31", lamps: [.green],
      missing: []),
    Example(
      testDescription:
        "as-of inside a month knows nothing of the days to come, not even for the month before",
      reports: [report("2019-01", 8), report("2019-02", 100, on: "2019-03-08")], asOf: "2019-03-05",
      lamps: [.green, .green, .green], missing: []),
    Example(
      testDescription: "as-of inside a month lets what has come in count for the month before",
      reports: [report("2019-01", 8), report("2019-02", 100, on: "2019-03-08")], asOf: "2019-03-08",
      lamps: [.green, .done, .done], missing: []),
  ]

  private func standing(of example: Example) throws -> TaskStanding {
    var policy = LampPolicy()
    policy.missingMonths = example.missingMonths
    let task = try task("1", example.start, example.deadline, reports: example.reports)
    return try #require(ModelTests.standing([task], asOf: example.asOf, policy: policy).tasks.first)
  }

  @Test(arguments: examples)
  func judgesEachMonthFromWhatWasKnown(example: Example) throws {
    #expect(try standing(of: example).history.map(\.lamp) == example.lamps)
  }

  @Test(arguments: examples)
  func namesTheMonthsWithoutAReport(example: Example) throws {
    #expect(try standing(of: example).missingMonths == example.missing)
  }

  /// A build at a later as-of must not change what an earlier one said of months whose grace is over, but for the first
  /// reports of all, of which an earlier one could not know whether they would come.
  @Test(arguments: examples)
  func saysTheSameOfAMonthWheneverItIsAsked(example: Example) throws {
    let task = try task("1", example.start, example.deadline, reports: example.reports)
    let atYearsEnd = ModelTests.standing([task], asOf: "2019-12-31").tasks.first?.history
    for (index, month) in year2019.months.enumerated() {
      let standing = ModelTests.standing([task], asOf: month.lastDay)
      guard standing.firstReports == nil else { continue }
      let then = standing.tasks.first?.history
      #expect(then == atYearsEnd.map { Array($0.prefix(index + 1)) })
    }
  }

  @Test func takesTheProgressOfTheNewestMonthKnown() throws {
    let reports = [report("2019-01", 8), report("2019-02", 12, on: "2019-03-31"), report("2019-03", 25)]
    let now = try #require(ModelTests.standing([task(reports: reports)], asOf: "2019-03-31").tasks.first?.now)
    #expect(now.progress == 25)
    #expect(now.reportMonth == "2019-03")
  }

  @Test func takesAReportWithoutADateAsOfTheEndOfItsMonth() throws {
    let undated = try task(reports: [Report(month: "2019-03", progress: 25)])
    #expect(undated.judgement(at: "2019-03-30", policy: LampPolicy()).progress == nil)
    #expect(undated.judgement(at: "2019-03-31", policy: LampPolicy()).progress == 25)
  }

  @Test func remembersTheMonthBefore() throws {
    let reports = [report("2019-01", 8), report("2019-02", 5)]
    let standing = try #require(ModelTests.standing([task(reports: reports)], asOf: "2019-02-28").tasks.first)
    #expect(standing.before?.day == "2019-01-31")
    #expect(standing.before?.progress == 8)
  }

  @Test func hasNothingBeforeItsFirstMonth() throws {
    let standing = try #require(ModelTests.standing([task()], asOf: "2019-01-31").tasks.first)
    #expect(standing.before == nil)
  }

  @Test(arguments: [("2018-11-30", 0, nil), ("2020-01-31", 12, "2019-12-31")] as [(Day, Int, Day?)])
  func judgesOutsideThePeriodToo(asOf: Day, months: Int, before: Day?) throws {
    let standing = try #require(ModelTests.standing([task()], asOf: asOf).tasks.first)
    #expect(standing.now.day == asOf)
    #expect(standing.history.count == months)
    #expect(standing.before?.day == before)
  }
}
