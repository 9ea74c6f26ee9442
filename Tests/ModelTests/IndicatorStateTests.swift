import Dates
import Model
import Testing

struct IndicatorStateTests {
  /// An indicator at the end of a day, with its state and its gap worked out by hand.
  struct Example: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var accumulation = Indicator.Accumulation.pointInTime
    var direction = Indicator.Direction.atLeast
    var rhythm = Rhythm.monthly
    var baseline: Double?
    var bound: Target.Bound?
    var deadline: Day = "2019-12-31"
    var interim: [(bound: Target.Bound, day: Day)] = []
    var asOf: Day = "2019-06-30"
    var readings: [(day: Day, value: Double)] = []
    var state: IndicatorState
    var gap: Double?
    var pathValue: Double?
  }

  // 181 of the 365 days of 2019 have passed at the end of 30 June.
  static let halfYear = 181.0 / 365

  static let examples: [Example] = [
    // A rate that is to rise from 5.6 to 7: 5.6 + 1.4 × 181/365 = 6.2942…
    Example(
      testDescription: "rising, short of its path", baseline: 5.6, bound: .value(7),
      readings: [("2019-06-30", 6)], state: .behind, gap: 6 - (5.6 + 1.4 * halfYear),
      pathValue: 5.6 + 1.4 * halfYear),
    Example(
      testDescription: "rising, ahead of its path", baseline: 5.6, bound: .value(7),
      readings: [("2019-06-30", 6.4)], state: .onPath, gap: 6.4 - (5.6 + 1.4 * halfYear),
      pathValue: 5.6 + 1.4 * halfYear),
    Example(
      testDescription: "rising, exactly on its path", baseline: 0, bound: .value(365),
      readings: [("2019-06-30", 181)], state: .onPath, gap: 0, pathValue: 181),
    Example(
      testDescription: "rising, met before its day", baseline: 5.6, bound: .value(7),
      readings: [("2019-05-31", 7.1)], state: .met, gap: 7.1 - 7, pathValue: 5.6 + 1.4 * halfYear),
    Example(
      testDescription: "rising, not met on its day", baseline: 5.6, bound: .value(7), asOf: "2019-12-31",
      readings: [("2019-12-31", 6.5)], state: .missed, gap: -0.5),
    Example(
      testDescription: "rising, worse than the baseline", baseline: 5.6, bound: .value(7),
      readings: [("2019-06-30", 5)], state: .behind, gap: 5 - (5.6 + 1.4 * halfYear),
      pathValue: 5.6 + 1.4 * halfYear),
    Example(
      testDescription: "without a baseline there is no path", bound: .value(7),
      readings: [("2019-06-30", 6)], state: .notDue, gap: -1),
    Example(
      testDescription: "without a baseline, missed on its day", bound: .value(7), asOf: "2019-12-31",
      readings: [("2019-06-30", 6)], state: .missed, gap: -1),
    Example(
      testDescription: "a baseline that meets the target is to be kept", baseline: 8, bound: .value(7),
      readings: [("2019-06-30", 6.5)], state: .behind, gap: -0.5, pathValue: 7),
    // A ratio that is to fall from 20 to 12: 20 − 8 × 181/365 = 16.0328…
    Example(
      testDescription: "falling, ahead of its path", direction: .atMost, baseline: 20, bound: .value(12),
      readings: [("2019-06-30", 15)], state: .onPath, gap: 20 - 8 * halfYear - 15,
      pathValue: 20 - 8 * halfYear),
    Example(
      testDescription: "falling, short of its path", direction: .atMost, baseline: 20, bound: .value(12),
      readings: [("2019-06-30", 17)], state: .behind, gap: 20 - 8 * halfYear - 17,
      pathValue: 20 - 8 * halfYear),
    Example(
      testDescription: "falling, missed", direction: .atMost, baseline: 20, bound: .value(12),
      asOf: "2019-12-31", readings: [("2019-12-31", 13)], state: .missed, gap: -1),
    Example(
      testDescription: "falling, met", direction: .atMost, baseline: 20, bound: .value(12),
      readings: [("2019-06-30", 11)], state: .met, gap: 1, pathValue: 20 - 8 * halfYear),
    // Ranges.
    Example(
      testDescription: "inside its range", direction: .between, bound: .range(35, 45),
      readings: [("2019-06-30", 40)], state: .met, gap: 0),
    Example(
      testDescription: "on the way up to its range", direction: .between, baseline: 30, bound: .range(35, 45),
      readings: [("2019-06-30", 34)], state: .onPath, gap: 34 - (30 + 5 * halfYear),
      pathValue: 30 + 5 * halfYear),
    Example(
      testDescription: "too slow on the way down to its range", direction: .between, baseline: 55,
      bound: .range(35, 45), readings: [("2019-06-30", 52)], state: .behind,
      gap: 55 - 10 * halfYear - 52, pathValue: 55 - 10 * halfYear),
    Example(
      testDescription: "beyond the far end of its range", direction: .between, baseline: 30,
      bound: .range(35, 45), readings: [("2019-06-30", 47)], state: .behind, gap: -2,
      pathValue: 30 + 5 * halfYear),
    Example(
      testDescription: "has left the range that it began in", direction: .between, baseline: 40,
      bound: .range(35, 45), readings: [("2019-06-30", 33)], state: .behind, gap: -2, pathValue: 40),
    // What counts up.
    Example(
      testDescription: "counting up, ahead", accumulation: .cumulative, baseline: 0, bound: .value(9),
      readings: [("2019-06-30", 5)], state: .onPath, gap: 5 - 9 * halfYear, pathValue: 9 * halfYear),
    Example(
      testDescription: "what counts up begins at nothing", accumulation: .cumulative, bound: .value(9),
      readings: [("2019-06-30", 4)], state: .behind, gap: 4 - 9 * halfYear, pathValue: 9 * halfYear),
    Example(
      testDescription: "a limit for what counts up is not kept before its day", accumulation: .cumulative,
      direction: .atMost, bound: .value(10), readings: [("2019-06-30", 3)], state: .onPath,
      gap: 10 * halfYear - 3, pathValue: 10 * halfYear),
    Example(
      testDescription: "too much of what counts up is used early", accumulation: .cumulative,
      direction: .atMost, bound: .value(10), readings: [("2019-06-30", 6)], state: .behind,
      gap: 10 * halfYear - 6, pathValue: 10 * halfYear),
    Example(
      testDescription: "a limit for what counts up is kept on its day", accumulation: .cumulative,
      direction: .atMost, bound: .value(10), asOf: "2019-12-31", readings: [("2019-12-31", 8)],
      state: .met, gap: 2),
    // Yearly targets of several years: 100 by the end of 2019, 300 by the end of 2021; in 2020 a day is 1 of 731.
    Example(
      testDescription: "yearly targets: the path goes through them", baseline: 60, bound: .value(300),
      deadline: "2021-12-31", interim: [(.value(100), "2019-12-31")], asOf: "2020-12-31",
      readings: [("2020-12-31", 210)], state: .onPath, gap: 210 - (100 + 200.0 * 366 / 731),
      pathValue: 100 + 200.0 * 366 / 731),
    Example(
      testDescription: "yearly targets: short of this year's", baseline: 60, bound: .value(300),
      deadline: "2021-12-31", interim: [(.value(100), "2019-12-31")], asOf: "2019-12-31",
      readings: [("2019-12-31", 95)], state: .behind, gap: -5, pathValue: 100),
    Example(
      testDescription: "without a baseline the path begins at the first interim target", bound: .value(300),
      deadline: "2021-12-31", interim: [(.value(100), "2019-12-31")], asOf: "2019-06-30",
      readings: [("2019-06-30", 60)], state: .notDue, gap: -240),
    // Rhythms: 90 of 365 days have passed at the end of March.
    Example(
      testDescription: "quarterly: the reading of March counts in May", rhythm: .quarterly, baseline: 0,
      bound: .value(365), asOf: "2019-05-31", readings: [("2019-03-31", 91)], state: .onPath, gap: 1,
      pathValue: 90),
    Example(
      testDescription: "quarterly: no longer when that of June is due", rhythm: .quarterly, baseline: 0,
      bound: .value(365), asOf: "2019-06-30", readings: [("2019-03-31", 91)], state: .behind, gap: -90,
      pathValue: 181),
    Example(
      testDescription: "quarterly: a reading between is compared with its own day", rhythm: .quarterly,
      baseline: 0, bound: .value(365), asOf: "2019-05-31", readings: [("2019-04-30", 119)], state: .behind,
      gap: -1, pathValue: 120),
    Example(
      testDescription: "half-yearly: March is compared with March", rhythm: .halfYearly, baseline: 0,
      bound: .value(365), asOf: "2019-05-31", readings: [("2019-03-31", 91)], state: .onPath, gap: 1,
      pathValue: 90),
    Example(
      testDescription: "yearly: nothing is due before the year's end", rhythm: .yearly, baseline: 0,
      bound: .value(731), deadline: "2020-12-31", asOf: "2020-06-30", readings: [("2019-12-31", 300)],
      state: .behind, gap: -65, pathValue: 365),
    Example(
      testDescription: "once: compared with the day of the reading", rhythm: .once, baseline: 0,
      bound: .value(365), asOf: "2019-11-30", readings: [("2019-06-30", 181)], state: .onPath, gap: 0,
      pathValue: 181),
    Example(
      testDescription: "within a month the path is that of the day", baseline: 0, bound: .value(365),
      asOf: "2019-06-15", readings: [("2019-05-31", 160)], state: .behind, gap: -6, pathValue: 166),
    // Nothing to judge.
    Example(
      testDescription: "no target", baseline: 5.6, readings: [("2019-06-30", 6)], state: .noTarget),
    Example(testDescription: "no reading", baseline: 5.6, bound: .value(7), state: .noReading),
    Example(
      testDescription: "no reading on its day", baseline: 5.6, bound: .value(7), asOf: "2019-12-31",
      state: .noReading),
    Example(
      testDescription: "a reading of later is not known", baseline: 5.6, bound: .value(7),
      readings: [("2019-07-01", 7)], state: .noReading),
  ]

  @Test(arguments: examples)
  func standsWhereTheHandSays(example: Example) throws {
    var indicator = Indicator(
      id: "x", name: "x", unit: "处", direction: example.direction, baseline: example.baseline,
      target: example.bound.map { Target($0, by: example.deadline) },
      workstream: Identifier("construction"))
    indicator.accumulation = example.accumulation
    indicator.rhythm = example.rhythm
    indicator.period = Period(start: "2019-01-01", end: example.deadline)
    indicator.otherTargets = example.interim.map { Target($0.bound, by: $0.day) }
    indicator.readings = example.readings.map { Reading(day: $0.day, value: $0.value) }
    let attainment = indicator.attainment(at: example.asOf)
    #expect(attainment.state == example.state)
    #expect(isClose(attainment.gap, example.gap))
    #expect(isClose(attainment.pathValue, example.pathValue))
  }

  private func isClose(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) < 1e-9
  }
}
