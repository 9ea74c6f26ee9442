import Dates
import Model
import Testing

/// What is different between the end of May (share 41.4 of the whole year) and the end of June (49.6).
struct ChangesTests {
  private func changes(_ tasks: [Task], _ indicators: [Indicator] = [], in month: Month = "2019-06") throws
    -> Changes
  {
    try #require(standing(tasks, indicators: indicators, asOf: "2019-06-30").changes(in: month))
  }

  private func task(
    _ number: String, may: Double?, june: Double?, deadline: Day = "2019-12-31"
  ) throws -> Task {
    try ModelTests.task(
      number, "2019-01-01", deadline,
      reports: [may.map { report("2019-05", $0) }, june.map { report("2019-06", $0) }].compactMap { $0 })
  }

  private var ledger: [Task] {
    get throws {
      [
        try task("1", may: 30, june: 45),  // yellow to green
        try task("2", may: 40, june: 25),  // green to yellow
        try task("3", may: 40, june: 100),  // green to done
        try task("4", may: 90, june: 95, deadline: "2019-06-15"),  // green to overdue
        try task("5", may: 45, june: 50),  // green both times
        try task("6", may: 45, june: nil),  // nothing new
        try task("7", may: nil, june: nil),  // never reported
        try task("8", may: nil, june: 45),  // grey to green
        try task("9", may: 15, june: 18),  // yellow to red, without being overdue
        try task("10", may: 80, june: 80, deadline: "2019-05-15"),  // overdue both times
        try task("11", may: 100, june: nil),  // done already
      ]
    }
  }

  @Test func listsTheTasksWithAnotherLampOrProgress() throws {
    #expect(try changes(ledger).tasks.numbers == ["1", "2", "3", "4", "5", "8", "9"])
  }

  @Test func countsAllTasksItCompared() throws {
    #expect(try changes(ledger).taskCount == 11)
  }

  @Test func listsThoseThatRecovered() throws {
    #expect(try changes(ledger).recovered.numbers == ["1", "3", "8"])
  }

  @Test func listsThoseThatWorsened() throws {
    #expect(try changes(ledger).worsened.numbers == ["2", "4", "9"])
  }

  @Test func listsTheNewlyDone() throws {
    #expect(try changes(ledger).newlyDone.numbers == ["3"])
  }

  @Test func listsTheNewlyOverdue() throws {
    #expect(try changes(ledger).newlyOverdue.numbers == ["4"])
  }

  @Test func listsATaskThatWasRedAlreadyAndBecameOverdue() throws {
    let task = try task("1", may: 10, june: 10, deadline: "2019-06-15")
    let changes = try changes([task])
    #expect(changes.newlyOverdue.numbers == ["1"])
    #expect(changes.lampChanges.isEmpty)
  }

  @Test(
    arguments: [
      (30, 45, 15), (40, 25, -15), (40, 40.5, 0.5), (nil, 45, nil),
    ] as [(Double?, Double?, Double?)])
  func tellsThePointsGained(may: Double?, june: Double?, gained: Double?) throws {
    #expect(try changes([task("1", may: may, june: june)]).tasks.first?.gained == gained)
  }

  @Test func comparesAnEarlierMonthWithTheOneBeforeIt() throws {
    let changes = try changes(ledger, in: "2019-05")
    #expect(changes.previous == "2019-04")
    #expect(changes.newlyOverdue.numbers == ["10"])
    #expect(changes.newlyDone.numbers == ["11"])
  }

  @Test(arguments: ["2019-01", "2018-12", "2019-07", "2020-01"] as [Month])
  func hasNothingToCompareOutsideTheKnownMonths(month: Month) throws {
    #expect(try standing(ledger, asOf: "2019-06-30").changes(in: month) == nil)
  }

  private func indicator(_ id: String, _ readings: (Day, Double)...) -> Indicator {
    var indicator = Indicator(
      id: id, name: id, unit: "处", direction: .atLeast, target: Target(.value(10), by: "2019-12-31"),
      workstream: Identifier("construction"))
    indicator.readings = readings.map { Reading(day: $0, value: $1) }
    return indicator
  }

  @Test func listsTheIndicatorsWithANewReadingAndThoseNewlyMet() throws {
    let changes = try changes(
      [],
      [
        indicator("met-in-june", ("2019-05-31", 9), ("2019-06-30", 10)),
        indicator("met-at-once", ("2019-06-01", 12)),
        indicator("met-before", ("2019-05-31", 10), ("2019-06-30", 11)),
        indicator("nearer", ("2019-05-31", 1), ("2019-06-30", 2)),
        indicator("no-longer-met", ("2019-05-31", 10), ("2019-06-30", 9)),
        indicator("nothing-new", ("2019-05-31", 10)),
        indicator("in-july", ("2019-07-01", 10)),
      ])
    #expect(
      changes.indicators.map(\.standing.indicator.id.text)
        == ["met-in-june", "met-at-once", "met-before", "nearer", "no-longer-met"])
    #expect(
      changes.indicators.filter(\.becameMet).map(\.standing.indicator.id.text) == [
        "met-in-june", "met-at-once",
      ])
    #expect(changes.indicatorCount == 7)
  }

  @Test func ranksLampsFromDoneToRed() {
    #expect(
      Lamp.counted.sorted { $0.rank < $1.rank } == [.done, .green, .notBegun, .awaited, .yellow, .grey, .red])
    #expect([Lamp.notBegun, .awaited].allSatisfy { $0.rank == Lamp.green.rank })
  }
}
