import Dates
import Model
import Testing

/// Readings beside those of the same month of the year before, worked by hand.
struct YearOnYearTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let before: Double
    let value: Double
    let difference: Double
    /// In per cent, to a tenth.
    let share: Double?

    init(_ name: String, _ before: Double, to value: Double, _ difference: Double, _ share: Double?) {
      (self.name, self.before, self.value) = (name, before, value)
      (self.difference, self.share) = (difference, share)
    }

    var testDescription: String { "\(name): \(before) to \(value)" }
  }

  @Test(arguments: [
    Example("at least, more", 5.8, to: 6, 0.2, 3.4), Example("at most, fewer", 8, to: 5, -3, -37.5),
    Example("per cent", 85, to: 87.5, 2.5, 2.9), Example("from zero", 0, to: 3, 3, nil),
    Example("to zero", 4, to: 0, -4, -100), Example("over zero", -1, to: 2, 3, nil),
    Example("less of a debt", -4, to: -3, 1, 25), Example("the same", 5.5, to: 5.5, 0, 0),
    Example("small figures", 0.1, to: 0.3, 0.2, 200),
  ])
  func subtractsAndDivides(_ example: Example) {
    let before = Predecessor.Value(example.before, on: "2018-06-30")
    let comparison = YearOnYear(example.value, before: before, in: "2018-06")
    #expect(comparison.difference == example.difference)
    #expect(comparison.share.map { ($0 * 1000).rounded() / 10 } == example.share)
  }

  /// A programme whose predecessor closed May and June with a reading in each, and July with that of June.
  private var programme: Programme {
    var programme = Programme(title: "方案", organisation: "办公室", period: year2019)
    programme.predecessorFigures = Predecessor(
      title: "去年的方案",
      months: [
        "2018-05": closed("2018-05", 5.5, "2018-05-31"), "2018-06": closed("2018-06", 5.8, "2018-06-28"),
        "2018-07": closed("2018-07", 5.8, "2018-06-28"), "2017-04": closed("2017-04", 1, "2017-04-30"),
        "2018-03": closed("2018-03", nil, nil),
      ])
    return programme
  }

  private func closed(_ month: Month, _ value: Double?, _ day: Day?) -> Predecessor.ClosedFigures {
    let closed = ClosedIndicator(
      month: month, value: value, readingDay: day, target: nil, targetDay: nil, state: .noTarget)
    return Predecessor.ClosedFigures([], [(Identifier("length"), closed)])
  }

  private func indicator(_ readings: (Day, Double)...) -> Indicator {
    var indicator = Indicator(
      id: "length", name: "长度", unit: "公里", direction: .atLeast, target: nil,
      workstream: Identifier("works"))
    indicator.readings = readings.map { Reading(day: $0.0, value: $0.1) }
    return indicator
  }

  @Test func comparesTheLastReadingOfAMonthWithTheSameMonth() {
    let indicator = indicator(("2019-05-31", 5.5), ("2019-06-15", 5.9), ("2019-06-30", 6))
    let all = (0...3).map { programme.yearOnYear(of: indicator, reading: $0, at: "2019-06-30") }
    #expect(all.map { $0?.before.value } == [5.5, nil, 5.8, nil])
    #expect(programme.yearOnYear(of: indicator, at: "2019-06-20")?.difference == 0.1)
  }

  @Test func aMonthThatWasNotClosedOrHadNoReadingIsNotCompared() {
    let indicator = indicator(("2019-03-31", 5), ("2019-04-30", 5.2))
    #expect(programme.yearOnYear(of: indicator, at: "2019-04-30") == nil)
    #expect(programme.yearOnYear(of: indicator, at: "2019-03-31") == nil)
    #expect(programme.yearOnYear(of: indicator, at: "2019-01-31") == nil)
  }

  @Test func aValueOfAnEarlierMonthKeepsItsDay() {
    let comparison = programme.yearOnYear(of: indicator(("2019-07-31", 6)), at: "2019-07-31")
    #expect(comparison?.before == Predecessor.Value(5.8, on: "2018-06-28"))
    #expect(comparison?.isOfItsMonth == false)
  }

  @Test func theCourseStandsOnTheDaysOfThisYearsReadings() {
    let indicator = indicator(("2019-06-15", 5.9), ("2019-06-29", 6))
    #expect(
      programme.yearBefore(of: indicator, at: "2019-07-31") == [
        Predecessor.Value(5.5, on: "2019-05-31"), Predecessor.Value(5.8, on: "2019-06-29"),
      ])
    #expect(programme.yearBefore(of: indicator, at: "2019-04-30") == [])
  }

  @Test func aDepartmentsEditionHasNoTotalsOfAll() {
    var edition = Edition.standard[0]
    #expect(EditionStanding(programme, asOf: "2019-06-30", in: edition).totals != nil)
    edition.department = Identifier("water")
    #expect(EditionStanding(programme, asOf: "2019-06-30", in: edition).totals == nil)
  }
}

extension EditionStanding {
  fileprivate var totals: ClosedTotals? {
    standing.programme.predecessorFigures?.totals(yearBefore: standing.asOf.month)
  }
}
