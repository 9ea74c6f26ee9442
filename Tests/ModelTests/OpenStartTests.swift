import Dates
import Model
import Testing

/// Tasks whose start is not settled.
struct OpenStartTests {
  private func task(_ number: String = "1", reports: [Report] = []) throws -> Task {
    var task = try ModelTests.task(number, "2019-01-01", "2019-06-30", reports: reports)
    task.start = nil
    return task
  }

  @Test func hasNoSchedule() throws {
    let task = try task(reports: [report("2019-05", 10)])
    #expect(task.schedule == nil)
    #expect(task.judgement(at: "2019-05-31", policy: LampPolicy()).reason == .withoutSchedule)
  }

  @Test func isOverdueAfterItsDeadline() throws {
    #expect(try standing([task()], asOf: "2019-07-01").rollup.overdue.numbers == ["1"])
  }

  @Test func owesNoReportBeforeItsFirst() throws {
    #expect(try standing([task()], asOf: "2019-03-31").rollup.unreported.numbers == [])
  }

  @Test func owesReportsOnceItHasReported() throws {
    let standing = try standing([task(reports: [report("2019-02", 10)])], asOf: "2019-04-30")
    #expect(standing.rollup.unreported.numbers == ["1"])
    #expect(standing.tasks.first?.missingMonths == ["2019-03", "2019-04"])
    #expect(standing.tasks.first?.owedReport(at: 0) == false)
    #expect(standing.tasks.first?.owedReport(at: 1) == true)
  }

  @Test func isNotInTheMeanOfScheduleShares() throws {
    let tasks = try [
      task("1", reports: [report("2019-06", 80)]),
      ModelTests.task("2", "2019-06-30", "2019-06-30", reports: [report("2019-06", 40)]),
    ]
    let mean = standing(tasks, asOf: "2019-06-30").rollup.mean
    #expect(mean.progress == 60)
    #expect(mean.scheduleShare == 100)
  }
}
