import Dates
import Model
import Testing

/// Lamps set by hand; the task is green by the rule in May and June.
struct OverrideTests {
  private func standing(_ overrides: [LampOverride], asOf: Day = "2019-06-30") throws -> TaskStanding {
    let reports = [report("2019-05", 45), report("2019-06", 50, on: "2019-06-10")]
    return try #require(
      ModelTests.standing([task(reports: reports, overrides: overrides)], asOf: asOf).tasks.first)
  }

  private func june(_ lamp: Lamp, on date: Day) -> LampOverride {
    LampOverride(month: "2019-06", lamp: lamp, reason: "复测结果未出", date: date)
  }

  @Test func replacesTheLampAndKeepsTheComputedOne() throws {
    let now = try standing([june(.yellow, on: "2019-06-28")]).now
    #expect(now.lamp == .yellow)
    #expect(now.computedLamp == .green)
    #expect(now.reason == .onSchedule)
    #expect(now.override?.reason == "复测结果未出")
  }

  @Test func holdsForItsMonthOnly() throws {
    let standing = try standing([june(.yellow, on: "2019-06-28")], asOf: "2019-07-31")
    #expect(standing.history.suffix(3).map(\.lamp) == [.green, .yellow, .green])
    #expect(standing.now.override == nil)
  }

  @Test(
    arguments: [
      ("2019-06-30", "2019-06-01", true), ("2019-06-30", "2019-07-10", true),
      ("2019-06-30", "2019-07-11", false),
      ("2019-06-15", "2019-06-15", true), ("2019-06-15", "2019-06-16", false),
    ] as [(Day, Day, Bool)])
  func countsWhenMadeInTime(asOf: Day, date: Day, counts: Bool) throws {
    #expect(try standing([june(.yellow, on: date)], asOf: asOf).now.lamp == (counts ? .yellow : .green))
  }

  @Test func doesNotRepaintAnEarlierMonth() throws {
    let late = LampOverride(month: "2019-05", lamp: .red, reason: "补记", date: "2019-06-28")
    #expect(try standing([late]).history.map(\.lamp).allSatisfy { $0 != .red })
  }

  @Test func yieldsToALaterOneOfTheSameMonth() throws {
    let both = [june(.yellow, on: "2019-06-20"), june(.red, on: "2019-06-28")]
    #expect(try standing(both).now.lamp == .red)
    #expect(try standing(both, asOf: "2019-06-25").now.lamp == .yellow)
  }

  @Test func doesNotHideThatATaskIsOverdue() throws {
    let override = LampOverride(month: "2019-06", lamp: .green, reason: "延期已批准", date: "2019-06-28")
    let task = try task("1", "2019-01-01", "2019-03-31", overrides: [override])
    let standing = try #require(ModelTests.standing([task], asOf: "2019-06-30").tasks.first)
    #expect(standing.now.lamp == .green)
    #expect(standing.isOverdue)
  }
}
