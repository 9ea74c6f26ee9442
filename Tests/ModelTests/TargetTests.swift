import Dates
import Model
import Testing

/// Readings by day and the targets of several clauses.
struct TargetTests {
  private func indicator(_ targets: [Target] = [], readings: [Reading] = []) -> Indicator {
    var indicator = Indicator(
      id: "green-space-ratio", name: "绿地率", unit: "%", direction: .atLeast,
      target: Target(.value(35.6), by: "2019-12-31", clause: "台账 15"), workstream: Identifier("construction"))
    indicator.otherTargets = targets
    indicator.readings = readings
    return indicator
  }

  static let readings = [
    Reading(day: "2019-03-31", value: 28), Reading(day: "2019-06-30", value: 31),
    Reading(day: "2019-07-31", value: 36),
  ]

  @Test(
    arguments: [
      ("2019-03-30", nil), ("2019-03-31", 28), ("2019-06-29", 28), ("2019-06-30", 31), ("2019-07-30", 31),
      ("2019-12-31", 36),
    ] as [(Day, Double?)])
  func takesTheLastReadingOfTheDayOrBefore(day: Day, value: Double?) {
    #expect(indicator(readings: Self.readings).reading(at: day)?.value == value)
  }

  @Test func saysNothingWithoutAReading() {
    let attainment = indicator().attainment(at: "2019-06-30")
    #expect(attainment.reading == nil)
    #expect(attainment.isMet == nil)
    #expect(attainment.missing == nil)
    #expect(attainment.share == nil)
  }

  @Test func findsAnotherValueForTheSameDayInConflict() {
    let other = Target(.value(30), by: "2019-12-31", clause: "3.2.3")
    let indicator = indicator([other], readings: Self.readings)
    #expect(indicator.conflictingTargets == [other])
    #expect(indicator.interimTargets.isEmpty)
    #expect(indicator.attainment(at: "2019-06-30").isMet == false)
    #expect(indicator.attainment(of: other, at: "2019-06-30").isMet == true)
  }

  @Test func findsNoConflictWhereTwoClausesAgree() {
    #expect(indicator([Target(.value(35.6), by: "2019-12-31", clause: "3.2.3")]).conflictingTargets.isEmpty)
  }

  @Test func findsARangeInConflictWithAValue() {
    #expect(indicator([Target(.range(30, 35.6), by: "2019-12-31")]).conflictingTargets.count == 1)
  }

  @Test func takesAnEarlierTargetAsInterimEvenWithTheSameValue() {
    let interim = Target(.value(35.6), by: "2019-06-30")
    #expect(indicator([interim]).interimTargets == [interim])
    #expect(indicator([interim]).conflictingTargets.isEmpty)
  }

  @Test func takesALaterTargetAsNeither() {
    let later = Target(.value(40), by: "2020-12-31")
    #expect(indicator([later]).interimTargets.isEmpty)
    #expect(indicator([later]).conflictingTargets.isEmpty)
  }

  @Test func listsEveryTargetByDayTheLedgersOwnFirst() {
    let others = [
      Target(.value(30), by: "2019-06-30"), Target(.value(30), by: "2019-12-31"),
      Target(.value(40), by: "2020-12-31"),
    ]
    let all = indicator(others).allTargets
    #expect(all.map(\.day) == ["2019-06-30", "2019-12-31", "2019-12-31", "2020-12-31"])
    #expect(all.dropFirst().first?.bound == .value(35.6))
  }

  @Test func countsIndicatorsMetNotMetAndWithoutAReading() {
    let met = indicator(readings: [Reading(day: "2019-06-30", value: 36)])
    let notMet = indicator(readings: Self.readings)
    let counts = IndicatorCounts([met, notMet, notMet, indicator()].map { $0.attainment(at: "2019-06-30") })
    #expect([counts.met, counts.notMet, counts.withoutReading, counts.total] == [1, 2, 1, 4])
  }
}
