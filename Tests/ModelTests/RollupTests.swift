import Dates
import Model
import Testing

/// Lists and counts of several tasks at the end of June.
struct RollupTests {
  private func task(_ number: String, _ progress: Double?, by deadline: Day, leads: [String] = []) throws
    -> Task
  {
    try ModelTests.task(
      number, "2019-01-01", deadline, leads: leads, reports: progress.map { [report("2019-06", $0)] } ?? [])
  }

  private func rollup(_ tasks: [Task]) -> Rollup { standing(tasks, asOf: "2019-06-30").rollup }

  @Test(
    arguments: [
      ("2019-06-29", 95, false), ("2019-06-30", 95, false), ("2019-07-01", 95, true),
      ("2019-07-30", 95, true),
      ("2019-07-31", 95, false), ("2019-07-30", nil, true), ("2019-07-30", 100, false),
    ] as [(Day, Double?, Bool)])
  func isDueSoonInTheThirtyDaysAfterAsOf(deadline: Day, progress: Double?, isDueSoon: Bool) throws {
    #expect(try rollup([task("1", progress, by: deadline)]).dueSoon.isEmpty == !isDueSoon)
  }

  @Test(
    arguments: [
      ("2019-06-29", 95, true), ("2019-06-29", nil, true), ("2019-06-29", 100, false),
      ("2019-06-30", 95, false),
      ("2019-07-01", 95, false),
    ] as [(Day, Double?, Bool)])
  func isOverdueFromTheDayAfterTheDeadlineUntilDone(deadline: Day, progress: Double?, isOverdue: Bool) throws
  {
    #expect(try rollup([task("1", progress, by: deadline)]).overdue.isEmpty == !isOverdue)
  }

  @Test func takesTheDaysAheadFromThePolicy() throws {
    var policy = LampPolicy()
    policy.dueSoonDays = 7
    let tasks = [try task("1", 95, by: "2019-07-07"), try task("2", 95, by: "2019-07-08")]
    #expect(standing(tasks, asOf: "2019-06-30", policy: policy).rollup.dueSoon.numbers == ["1"])
  }

  @Test func listsTheLongestOverdueFirstThenByNumber() throws {
    let tasks = [
      try task("10", 80, by: "2019-03-31"), try task("2", 80, by: "2019-05-31"),
      try task("3", 80, by: "2019-03-31"),
    ]
    #expect(rollup(tasks).overdue.numbers == ["3", "10", "2"])
  }

  @Test func listsTheNearestDeadlineFirst() throws {
    let tasks = [
      try task("1", 95, by: "2019-07-20"), try task("10", 95, by: "2019-07-05"),
      try task("9", 95, by: "2019-07-05"),
    ]
    #expect(rollup(tasks).dueSoon.numbers == ["9", "10", "1"])
  }

  @Test func callsAttentionToTheOverdueThenToTheFurthestBehind() throws {
    let tasks = [
      try task("1", 15, by: "2019-12-31"), try task("2", 99, by: "2019-06-29"),
      try task("3", 5, by: "2019-12-31"),
      try task("4", 30, by: "2019-12-31"), try task("5", 5, by: "2019-12-31"),
      try task("6", 90, by: "2019-03-31"),
      try task("7", nil, by: "2019-12-31"),
    ]
    #expect(rollup(tasks).attention.numbers == ["6", "2", "3", "5", "1"])
  }

  @Test func countsLampsOverAllTasks() throws {
    let tasks = [
      try task("1", 50, by: "2019-12-31"), try task("2", 100, by: "2019-12-31"),
      try task("3", nil, by: "2019-12-31"),
      try task("4", 50, by: "2019-03-31"), try task("5", 30, by: "2019-12-31"),
    ]
    let rollup = rollup(tasks)
    #expect(rollup.tally == Tally([.green, .done, .grey, .red, .yellow]))
    #expect(rollup.tally.total == 5)
    #expect(rollup.openCount == 4)
  }

  @Test func countsALampSetByHandAndKeepsTheTaskOpen() throws {
    var task = try task("1", 50, by: "2019-12-31")
    task.overrides = [LampOverride(month: "2019-06", lamp: .done, reason: "已验收", date: "2019-06-28")]
    #expect(rollup([task]).tally[.done] == 1)
    #expect(rollup([task]).openCount == 1)
  }

  @Test func countsATaskWithSeveralLeadsOnceInTheProgrammeAndOnceInEachDepartment() throws {
    let tasks = [
      try task("1", 50, by: "2019-12-31", leads: ["planning", "finance"]),
      try task("2", 50, by: "2019-12-31", leads: ["finance"]),
      // The ledger may name a department twice, with an owner each.
      try task("3", 50, by: "2019-12-31", leads: ["planning", "planning"]),
    ]
    let standing = standing(tasks, departments: ["planning", "finance", "office"], asOf: "2019-06-30")
    #expect(standing.rollup.tally.total == 3)
    let byDepartment = standing.programme.departments.map { standing.rollup(of: $0).tasks.numbers }
    #expect(byDepartment == [["1", "3"], ["1", "2"], []])
  }

  @Test func doesNotCountASupportingDepartment() throws {
    var task = try task("1", 50, by: "2019-12-31", leads: ["planning"])
    task.supporting = [Identifier("finance")]
    let standing = standing([task], departments: ["planning", "finance"], asOf: "2019-06-30")
    #expect(standing.programme.departments.map { standing.rollup(of: $0).tally.total } == [1, 0])
  }

  @Test func countsAWorkstreamWithoutTasksAsNothing() throws {
    let standing = standing([try task("1", 50, by: "2019-12-31")], asOf: "2019-06-30")
    #expect(standing.programme.workstreams.map { standing.rollup(of: $0).tally.total } == [0, 1])
  }

  @Test func countsAnActionsTasks() throws {
    var task = try task("1", 50, by: "2019-12-31")
    task.action = Identifier("dirt")
    let standing = standing([task, try self.task("2", 50, by: "2019-12-31")], asOf: "2019-06-30")
    #expect(standing.rollup(of: SpecialAction(id: "dirt", name: "治脏")).tasks.numbers == ["1"])
  }

  @Test func countsADepartmentsIndicatorsOnceEach() throws {
    var shared = Indicator(
      id: "parks", name: "公园", unit: "个", direction: .atLeast, target: Target(.value(3), by: "2019-12-31"),
      workstream: Identifier("construction"), tasks: numbers("1", "2"))
    shared.readings = [Reading(day: "2019-06-30", value: 3)]
    let tasks = [
      try task("1", 50, by: "2019-12-31", leads: ["planning"]),
      try task("2", 50, by: "2019-12-31", leads: ["planning"]),
    ]
    let standing = standing(
      tasks, indicators: [shared], departments: ["planning", "finance"], asOf: "2019-06-30")
    let counts = standing.programme.departments.map { standing.rollup(of: $0).indicatorCounts }
    #expect(counts.map(\.met) == [1, 0])
    #expect(counts.map(\.total) == [1, 0])
  }

  @Test func countsCommitmentsThatALedgerRowCarriesOut() {
    var programme = Programme(title: "方案", organisation: "办公室", period: year2019)
    programme.commitments = [numbers("1"), [], numbers("2", "3")].enumerated().map { index, tasks in
      Commitment(
        id: "C\(index)", clause: "3.2", workstream: Identifier("construction"), title: "事项", tasks: tasks,
        origin: Origin(source: 0, row: index + 2))
    }
    let rollup = Standing(programme, asOf: "2019-06-30").rollup
    #expect(rollup.coveredCount == 2)
    #expect(rollup.commitments.count == 3)
  }
}
