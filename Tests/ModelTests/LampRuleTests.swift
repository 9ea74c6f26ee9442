import Dates
import Model
import Testing

/// The lamp rule on a task of exactly 100 days, so that each day is one point of the schedule share.
struct LampRuleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    /// Days of the schedule that have passed, 1…100, or more past the deadline.
    let passed: Int
    let progress: Double?
    let lamp: Lamp
    let reason: Judgement.Reason

    init(_ passed: Int, _ progress: Double?, _ lamp: Lamp, _ reason: Judgement.Reason) {
      (self.passed, self.progress, self.lamp, self.reason) = (passed, progress, lamp, reason)
    }

    var testDescription: String {
      "after \(passed) of 100 days, \(progress.map { "\($0) %" } ?? "no report")"
    }
  }

  static let examples = [
    // On schedule and ahead of it.
    Example(50, 50, .green, .onSchedule),
    Example(50, 60, .green, .onSchedule),
    Example(50, 99.9, .green, .onSchedule),
    Example(1, 0, .green, .onSchedule),
    // Ten points behind are still green.
    Example(50, 40, .green, .onSchedule),
    Example(50, 39.99, .yellow, .behind),
    Example(10, 0, .green, .onSchedule),
    Example(11, 0, .yellow, .behind),
    // Thirty points behind are still yellow.
    Example(50, 20, .yellow, .behind),
    Example(50, 19.99, .red, .farBehind),
    Example(30, 0, .yellow, .behind),
    Example(31, 0, .red, .farBehind),
    // The day of the deadline is not late.
    Example(100, 99, .green, .onSchedule),
    Example(100, 90, .green, .onSchedule),
    Example(100, 70, .yellow, .behind),
    Example(100, 69, .red, .farBehind),
    // From the day after it is.
    Example(101, 99.9, .red, .overdue(days: 1)),
    Example(101, 0, .red, .overdue(days: 1)),
    Example(191, 95, .red, .overdue(days: 91)),
    Example(101, nil, .red, .overdue(days: 1)),
    // Done is done, however late or early.
    Example(1, 100, .done, .completed(on: nil)),
    Example(100, 100, .done, .completed(on: nil)),
    Example(101, 100, .done, .completed(on: nil)),
    // Nobody reported; before the start nothing is due, and what was done early counts.
    Example(50, nil, .grey, .nothingReported),
    Example(100, nil, .grey, .nothingReported),
    Example(1, nil, .awaited, .awaited(first: "2019-01")),
    Example(31, nil, .grey, .nothingReported),
    Example(0, nil, .notBegun, .notBegun(start: "2019-01-01")),
    Example(0, 0, .notBegun, .notBegun(start: "2019-01-01")),
    Example(0, 1, .green, .onSchedule),
    Example(0, 100, .done, .completed(on: nil)),
    Example(-9, 5, .green, .onSchedule),
  ]

  private func judge(_ passed: Int, _ progress: Double?, _ policy: LampPolicy = LampPolicy()) throws
    -> Judgement
  {
    let reports = progress.map { [report("2018-12", $0, on: "2018-12-01")] } ?? []
    let start: Day = "2019-01-01"
    let task = try task("1", start, start.adding(days: 99), reports: reports)
    return task.judgement(at: start.adding(days: passed - 1), policy: policy)
  }

  @Test(arguments: examples)
  func givesTheLamp(example: Example) throws {
    let judgement = try judge(example.passed, example.progress)
    #expect(judgement.lamp == example.lamp)
    #expect(judgement.reason == example.reason)
  }

  @Test func printsItsInputs() throws {
    let judgement = try judge(50, 39)
    #expect(judgement.progress == 39)
    #expect(judgement.scheduleShare == 50)
    #expect(judgement.gap == -11)
    #expect(judgement.reportMonth == "2018-12")
    #expect(judgement.day == "2019-02-19")
  }

  @Test func hasNoGapWithoutAReport() throws {
    #expect(try judge(50, nil).gap == nil)
  }

  @Test(arguments: [
    (45.0, Lamp.green), (44.99, .yellow), (30, .yellow), (29.99, .red), (0, .red), (100, .done),
  ])
  func takesTheThresholdsFromThePolicy(progress: Double, lamp: Lamp) throws {
    var policy = LampPolicy()
    policy.yellowBelow = 5
    policy.redBelow = 20
    #expect(try judge(50, progress, policy).lamp == lamp)
  }

  /// 14 of 100 days make a share of 14.000000000000002 points; the edges must hold all the same.
  @Test(arguments: [(10.0, Lamp.green), (10.001, .yellow), (30, .yellow), (30.001, .red)])
  func holdsTheEdgesOnEveryDay(behind: Double, lamp: Lamp) throws {
    let wrong = try (31...100).filter { try judge($0, Double($0) - behind).lamp != lamp }
    #expect(wrong.isEmpty)
  }

  @Test func keepsTheDayOfCompletion() throws {
    let done = Report(month: "2019-05", progress: 100, completedOn: "2019-05-16", reportedOn: "2019-05-31")
    let judgement = try task(reports: [done]).judgement(at: "2019-06-30", policy: LampPolicy())
    #expect(judgement.reason == .completed(on: "2019-05-16"))
  }

  @Test(arguments: [(LampPolicy.MissingMonth.keep, Lamp.green), (.grey, .grey)])
  func treatsAMissingMonthAsThePolicySays(missing: LampPolicy.MissingMonth, lamp: Lamp) throws {
    var policy = LampPolicy()
    policy.missingMonths = missing
    let task = try task(reports: [report("2019-05", 50)])
    let judgement = task.judgement(at: "2019-06-30", policy: policy)
    #expect(judgement.lamp == lamp)
    #expect(judgement.progress == 50)
  }

  @Test(arguments: [(100.0, "2019-12-31", Lamp.done), (90, "2019-05-31", .red)] as [(Double, Day, Lamp)])
  func makesNoMonthGreyThatIsDoneOrOverdue(progress: Double, deadline: Day, lamp: Lamp) throws {
    var policy = LampPolicy()
    policy.missingMonths = .grey
    let task = try task("1", "2019-01-01", deadline, reports: [report("2019-05", progress)])
    #expect(task.judgement(at: "2019-06-30", policy: policy).lamp == lamp)
  }
}
