import Dates
import Diagnostics
import Model
import Narrative
import Testing

/// The paragraphs of the summary.
struct SummaryTests {
  @Test func aProgrammeWithoutTasks() {
    #expect(Example().told(3).paragraphs == ["截至2019年3月31日，方案还没有列入任务。"])
    #expect(Example().told(3, .en).paragraphs == ["As of 31 March 2019, the programme has no tasks yet."])
    let example = Example()
    #expect(example.told(3, about: example.finance).paragraphs == ["截至2019年3月31日，财政局没有牵头的任务。"])
    #expect(example.told(3, about: example.construction).paragraphs == ["截至2019年3月31日，建设板块还没有列入任务。"])
  }

  @Test func theFirstMonthIsComparedWithNothing() throws {
    let example = Example([try task(1, [10]), try task(2, [10])])
    #expect(
      example.told(1).summary == [
        "截至2019年1月31日，2项任务全部为绿灯。", "2项任务平均进度10%，同期序时进度8.5%，超前1.5个百分点。", "1月应报月报2项，全部报送，报送率100%。",
      ])
    #expect(example.told(1).changes == nil)
  }

  @Test func oneTaskIsNoAverage() throws {
    let example = Example([try task(1, [10, 12], leads: ["finance"])])
    #expect(
      example.told(2, about: example.finance).summary == [
        "截至2019年2月28日，财政局牵头的1项任务为绿灯。亮灯与上月相同。",
        "该项任务进度12%，同期序时进度16.2%，落后4.2个百分点；进度比上月（10%）提高2个百分点。", "2月应报月报1项，已报送，与上月相同。",
      ])
    #expect(
      example.told(2, .en).summary == [
        "As of 28 February 2019, the only task is green. Its lamp is the same as at the end of January.",
        "The task has reached 12%, against a schedule share of 16.2%, 4.2 percentage points behind. "
          + "Progress is 2 percentage points higher than at the end of January (10%).",
        "For February, the only report due has come in, the same as for January (1 of 1).",
      ])
  }

  @Test func tenTasksHaveShares() throws {
    let tasks = try (1...10).map { try task($0, [$0 == 1 ? 100 : 10]) }
    #expect(Example(tasks).told(1).summary.first == "截至2019年1月31日，10项任务中，已完成1项，占10%；绿灯9项，占90%。")
  }

  @Test func shiftsOfTheSameSizeShareTheirNumber() throws {
    let tasks = [try task(1, [10, 100]), try task(2, [10, 1]), try task(3, [10, 15])]
    #expect(Example(tasks).told(2).summary.first?.contains("与上月相比，完成、黄灯各增加1项，绿灯减少2项。") == true)
  }

  @Test func overdueTasksThatAreGoneAreSaidToBeDone() throws {
    let example = Example([try task(1, [50, 50, 100], deadline: .day(day(2019, 2, 20))), try task(2, [10])])
    #expect(example.told(2).summary[1].hasSuffix("逾期未完成任务1项，比上月增加1项。"))
    #expect(example.told(3).summary[1].hasSuffix("上月逾期的1项任务已完成，目前没有逾期任务。"))
    #expect(
      example.told(3, .en).summary[1]
        .hasSuffix("The task overdue at the end of February has been completed; none is overdue now."))
  }

  @Test func theEndOfTheProgrammeSaysWhatIsLeft() throws {
    let example = Example([try task(1, [100]), try task(2, [10])])
    #expect(example.told(12).summary.first?.hasSuffix("方案期限已满，尚有1项任务没有完成。") == true)
    #expect(example.told(11).summary.first?.contains("期限") == false)
    #expect(Example([try task(1, [100])]).told(12).summary.first?.contains("期限") == false)
  }

  @Test func tasksWithoutADeadlineDayHaveNoShareInTheSchedule() throws {
    let mixed = Example([try task(1, [10]), try task(2, [20], deadline: .ongoing)])
    #expect(mixed.told(1).summary[1] == "2项任务平均进度15%，其中完成时限明确到日的1项序时进度8.5%。")
    let without = Example([try task(1, [10], deadline: .unsettled), try task(2, [20], deadline: .ongoing)])
    #expect(without.told(1).summary[1] == "2项任务平均进度15%。")
  }

  @Test func weightsAreSaidToCount() throws {
    let example = Example([try task(1, [10], weight: 3), try task(2, [20])])
    #expect(example.told(1).summary[1].hasPrefix("2项任务加权平均进度12.5%"))
  }

  @Test func noReportAtAllIsNoZero() throws {
    let example = Example([try task(1, [10]), try task(2, [10])])
    #expect(example.told(2).summary.last == "2月应报月报2项，均未报送，报送率0%，比上月（应报月报2项，全部报送）下降100个百分点。")
  }
}
