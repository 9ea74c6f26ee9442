import Dates
import Model
import Testing

/// What is in force at a month's end, when a programme changes in the course of its year.
struct AdjustmentTests {
  /// A deadline that was moved from the end of April to the end of the year in August.
  private func postponed() throws -> Task {
    var task = try task(
      "7", "2019-01-01", "2019-12-31", reports: [report("2019-03", 75), report("2019-05", 88)])
    task.adjustments = [
      Adjustment(
        .postponed, on: "2019-08-01",
        .deadline(from: Deadline("2019-04-30"), to: Deadline("2019-12-31")))
    ]
    return task
  }

  @Test func aMovedDeadlineHoldsFromItsDayOn() throws {
    let standing = standing([try postponed()], asOf: "2019-08-31")
    let lamps = try #require(standing.tasks.first).history.map(\.lamp)
    #expect(lamps == [.grey, .grey, .green, .yellow, .red, .red, .red, .green])
  }

  @Test func anEarlierDayIsToldByTheDeadlineOfThatTime() throws {
    let standing = standing([try postponed()], asOf: "2019-06-30")
    let task = try #require(standing.tasks.first)
    #expect(task.task.deadline.day == "2019-04-30")
    #expect(task.isOverdue)
    #expect(task.task.adjustments == [])
  }

  /// A task that went, or came, in the middle of July.
  private func changed(_ kind: AdjustmentKind, _ membership: Membership) throws -> Task {
    var task = try task("12", reports: [report("2019-06", 45)])
    task.adjustments = [Adjustment(kind, on: "2019-07-15", .membership(membership))]
    return task
  }

  @Test(arguments: [
    (AdjustmentKind.cancelled, Membership.cancelled(on: "2019-07-15"), Lamp.cancelled),
    (.suspended, .suspended(on: "2019-07-15"), .suspended),
    (.merged, .merged(into: .indicator(Identifier("x")), on: "2019-07-15"), .merged),
    (.split, .split(into: [], on: "2019-07-15"), .split),
  ])
  func whatGoesLeavesTheTotalsFromItsDayOn(kind: AdjustmentKind, membership: Membership, lamp: Lamp) throws {
    let tasks = [try changed(kind, membership), try task("13")]
    let july = standing(tasks, asOf: "2019-07-31")
    let task = try #require(july.tasks.first)
    #expect(task.now.lamp == lamp)
    #expect(!task.isOverdue)
    #expect(!task.owesReportNow)
    #expect(july.rollup.tally.total == 1)
    #expect(july.rollup.tasks.map(\.task.number) == numbers("13"))
    #expect(july.rollup.allTasks.count == 2)
    let june = standing(tasks, asOf: "2019-06-30")
    #expect(june.rollup.tally.total == 2)
    #expect(june.tasks.first?.now.lamp == .green)
  }

  @Test func whatIsAddedIsNotThereBefore() throws {
    let tasks = [try task("1"), try changed(.added, .listed)]
    #expect(standing(tasks, asOf: "2019-06-30").tasks.map(\.task.number) == numbers("1"))
    let july = standing(tasks, asOf: "2019-07-31")
    #expect(july.tasks[1].history[5].lamp == .absent)
    #expect(july.tasks[1].missingMonths == ["2019-07"])
    #expect(july.rollup.tally.total == 2)
  }

  @Test func whatIsResumedCountsAgain() throws {
    var task = try changed(.suspended, .suspended(on: "2019-07-15"))
    task.adjustments.append(Adjustment(.resumed, on: "2019-09-01", .membership(.listed)))
    let lamps = standing([task], asOf: "2019-09-30").tasks[0].history.map(\.lamp)
    #expect(lamps.suffix(4) == [.green, .suspended, .suspended, .yellow])
  }

  @Test func aTransferLeavesPastMissesWithThoseWhoLed() throws {
    var task = try task("1", leads: ["new"], reports: [])
    task.adjustments = [
      Adjustment(
        .transferred, on: "2019-03-01", .leads(from: [Identifier("old")], to: [Identifier("new")]))
    ]
    let standing = standing([task], departments: ["old", "new"], asOf: "2019-04-30")
    let (old, new) = (
      standing.rollup(of: standing.programme.departments[0]),
      standing.rollup(of: standing.programme.departments[1])
    )
    #expect((0..<4).map { old.tasks(at: $0).count } == [1, 1, 0, 0])
    #expect((0..<4).map { new.tasks(at: $0).count } == [0, 0, 1, 1])
    #expect(old.tasks.isEmpty)
    #expect(old.formerTasks.count == 1)
    #expect(standing.tasks[0].unreportedRun == 2)
  }

  @Test func anIndicatorIsJudgedByTheTargetOfTheTime() {
    var roads = Indicator(
      id: "roads", name: "路网密度", unit: "", direction: .atLeast,
      target: Target(.value(6), by: "2019-12-31"), workstream: Identifier("construction"))
    roads.readings = [Reading(day: "2019-06-30", value: 6.1)]
    roads.adjustments = [Adjustment(.retargeted, on: "2019-08-01", .target(from: .value(7), to: .value(6)))]
    #expect(standing([], indicators: [roads], asOf: "2019-06-30").rollup.indicatorCounts.met == 0)
    let august = standing([], indicators: [roads], asOf: "2019-08-31")
    #expect(august.rollup.indicatorCounts.met == 1)
    #expect(august.indicators[0].indicator.attainment(at: "2019-07-31").isMet == false)
    #expect(august.changes(in: "2019-08")?.adjustments.map(\.adjustment.kind) == [.retargeted])
  }

  @Test func whatACountIsComparedWithIsTheCountOfThatTime() throws {
    let tasks = [try changed(.cancelled, .cancelled(on: "2019-07-15")), try task("13")]
    let figures = BriefingFigures(standing(tasks, asOf: "2019-07-31"), of: .programme)
    #expect(figures.rollup.tally.total == 1)
    #expect(figures.before?.tally.total == 2)
    #expect(figures.changes?.adjustments.map(\.thing) == [.task(tasks[0].number)])
  }
}
