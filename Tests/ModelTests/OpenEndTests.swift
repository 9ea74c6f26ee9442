import Dates
import Model
import Testing

/// Tasks whose deadline is no day: they go on, or nothing is settled.
struct OpenEndTests {
  private func task(
    _ number: String = "1", _ term: Deadline.Term = .ongoing, _ progress: Double? = nil
  ) throws -> Task {
    var task = try ModelTests.task(number, reports: progress.map { [report("2019-06", $0)] } ?? [])
    task.deadline = Deadline(term)
    return task
  }

  @Test(arguments: [Deadline.Term.ongoing, .unsettled])
  func hasNoScheduleShare(term: Deadline.Term) throws {
    #expect(try task("1", term, 50).judgement(at: "2019-06-30", policy: LampPolicy()).scheduleShare == nil)
  }

  @Test(arguments: [(nil, Lamp.grey), (0, .green), (50, .green), (100, .done)] as [(Double?, Lamp)])
  func hasALampByItsReportsAlone(progress: Double?, lamp: Lamp) throws {
    #expect(try task("1", .ongoing, progress).judgement(at: "2019-12-31", policy: LampPolicy()).lamp == lamp)
  }

  @Test func isGreyInAMonthWithoutAReportWhereThePolicySaysSo() throws {
    var policy = LampPolicy()
    policy.missingMonths = .grey
    #expect(try task("1", .ongoing, 50).judgement(at: "2019-07-31", policy: policy).lamp == .grey)
  }

  @Test func isNeverOverdue() throws {
    #expect(try standing([task()], asOf: "2029-12-31").rollup.overdue.isEmpty)
  }

  @Test func isNeverDueSoon() throws {
    #expect(try standing([task()], asOf: "2019-12-30").rollup.dueSoon.isEmpty)
  }

  @Test func owesReports() throws {
    #expect(try standing([task()], asOf: "2019-06-30").rollup.unreported.numbers == ["1"])
  }

  @Test func standsAfterEveryDeadlineThatIsADay() throws {
    let tasks = try [
      task("1", .unsettled), task("2", .ongoing), ModelTests.task("3"), task("4", .ongoing),
    ]
    #expect(standing(tasks, asOf: "2019-06-30").tasks.sortedByDeadline().numbers == ["3", "2", "4", "1"])
  }

  @Test func countsInTheMeanOfProgressButNotOfTheScheduleShare() throws {
    let mean = try standing(
      [
        task("1", .ongoing, 80),
        ModelTests.task("2", "2019-06-30", "2019-06-30", reports: [report("2019-06", 40)]),
      ],
      asOf: "2019-06-30"
    ).rollup.mean
    #expect(mean.progress == 60)
    #expect(mean.scheduleShare == 100)
    #expect(mean.reportedCount == 2)
    #expect(mean.scheduledCount == 1)
  }

  @Test func hasNoMeanScheduleShareWhereNoTaskHasOne() throws {
    #expect(try standing([task("1", .ongoing, 80)], asOf: "2019-06-30").rollup.mean.scheduleShare == nil)
  }
}
