import Charts
import Dates
import Testing

@Suite struct ScaleTests {
  /// The choices of d3-array's `ticks(start, stop, count)`.
  @Test(arguments: [
    (0.0, 1.0, 10.0, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
    (0, 1, 9, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
    (0, 1, 7, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    (0, 1, 3, [0, 0.5, 1]),
    (0, 1, 1, [0, 1]),
    (0, 10, 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    (0, 10, 4, [0, 2, 4, 6, 8, 10]),
    (0, 10, 2, [0, 5, 10]),
    (-10, 10, 10, [-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10]),
    (-10, 10, 3, [-10, -5, 0, 5, 10]),
    (-10, 10, 2, [-10, 0, 10]),
    (-10, 10, 1, [0]),
    (5.4, 7, 5, [5.5, 6, 6.5, 7]),
    (10, 0, 2, [10, 5, 0]),
    (3, 3, 5, [3]),
    (0, 1, 0, []),
    (0, 1e9, 4, [0, 2e8, 4e8, 6e8, 8e8, 1e9]),
    (0.000_1, 0.000_5, 4, [0.0001, 0.0002, 0.0003, 0.0004, 0.0005]),
  ])
  func ticksAreThoseOfD3(start: Double, end: Double, count: Double, expected: [Double]) {
    #expect(Ticks.values(from: start, to: end, count: count) == expected)
  }

  @Test(arguments: [(Double.nan, 1.0), (0, .infinity), (-.greatestFiniteMagnitude, .greatestFiniteMagnitude)])
  func ticksOfAnEndlessDomainAreNone(start: Double, end: Double) {
    #expect(Ticks.values(from: start, to: end, count: 5).isEmpty)
  }

  @Test func niceWidensToWholeSteps() {
    #expect(Ticks.nice(5.43...6.97, count: 4) == 5...7)
  }

  @Test(arguments: [(0.1, 1), (0.25, 1), (0.05, 2), (1, 0), (200, 0), (0.000_2, 4)])
  func decimalsTellTicksApart(step: Double, decimals: Int) {
    #expect(Ticks.decimals(of: step) == decimals)
  }

  @Test func linearScaleRunsEitherWay() {
    let scale = LinearScale(0...10, from: 200, to: 100)
    #expect([scale(0), scale(2.5), scale(10), scale.clamped(20)] == [200, 175, 100, 100])
  }

  @Test func linearScalePutsAnEmptyDomainInTheMiddle() {
    #expect(LinearScale(3...3, from: 0, to: 10)(3) == 5)
  }

  @Test(arguments: [
    ([20.0, 60], 0.0...60), ([6.1, 7], 6...7), ([0, 0], 0...1), ([12_500], 0...15_000), ([-4, -1], -4...0),
    ([], 0...1),
  ])
  func domainTakesInZeroWhereItCostsLittle(values: [Double], expected: ClosedRange<Double>) {
    #expect(LinearScale.domain(holding: values, ticks: 4) == expected)
  }

  @Test func bandsLeaveTheirGaps() {
    let bands = BandScale(count: 4, from: 0, to: 100, inner: 0.2, outer: 0.1)
    #expect([bands(0), bands(3), bands.bandwidth, bands.middle(1)] == [2.5, 77.5, 20, 37.5])
  }

  @Test func aPeriodEndsWhereItsLastDayEnds() {
    let scale = TimeScale(year2019, from: 0, to: 365)
    #expect(scale.end(of: day("2019-12-31")) == 365)
    #expect(scale.start(of: day("2019-02-01")) == 31)
  }

  @Test func quartersBeginInTheirOwnMonths() {
    let bands = TimeUnit.quarter.bands(over: Period(spanning: day("2019-02-10"), day("2019-08-01")))
    #expect(bands.map(\.start.description) == ["2019-01-01", "2019-04-01", "2019-07-01"])
  }

  @Test(arguments: [(1.5, TimeUnit.month), (0.5, .quarter), (0.1, .years(1)), (0.04, .years(5))])
  func axisTakesTheFinestUnitThatFits(pixelsPerDay: Double, expected: TimeUnit) {
    #expect(TimeUnit.fitting(pixelsPerDay) { _ in 36 } == expected)
  }
}
