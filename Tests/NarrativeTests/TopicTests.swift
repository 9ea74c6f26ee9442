import Dates
import Diagnostics
import Model
import Narrative
import Testing

/// The sentence or two at the head of each section.
struct TopicTests {
  @Test func nothingToDecideIsSaidInOneLine() throws {
    let example = Example([try task(1, [10])])
    #expect(example.told(1).decisions == "没有逾期、红灯或者连续两个月及以上未报送月报的任务。")
    #expect(example.told(1, .en).decisions == "No task is overdue, red or unreported for 2 months or more.")
  }

  @Test func fewDecisionsAreNamed() throws {
    let example = Example([try task(1, [50, 50], deadline: .day(day(2019, 2, 27))), try task(2, [10, 12])])
    #expect(example.told(2).decisions == "需要研究决策的任务1项：“事项乙”（任务1，逾期1天）。")
    #expect(example.told(2, .en).decisions == "1 task needs a decision: “事项乙” (task 1, 1 day overdue).")
  }

  @Test func manyDecisionsAreCounted() throws {
    let late = try (1...4).map { try task($0, [50, 50], deadline: .day(day(2019, 2, 20 + $0))) }
    #expect(
      Example(late).told(2).decisions
        == "需要研究决策的任务4项，均为逾期未完成。逾期时间最长的是“事项乙”（任务1，逾期7天）。涉及建设局。")
    #expect(
      Example(late + [try task(5, [], leads: ["finance"])]).told(2).decisions
        == "需要研究决策的任务5项，其中：逾期未完成4项，连续两个月及以上未报送月报1项。"
        + "逾期时间最长的是“事项乙”（任务1，逾期7天）。涉及建设局、财政局。")
  }

  @Test func groupsWithRedAndYellowLampsAreTold() throws {
    let tasks = [
      try task(1, [nil, nil, nil, nil, nil, 10]), try task(2, [nil, nil, nil, nil, nil, 60]),
      try task(3, [nil, nil, nil, nil, nil, 30], leads: ["finance"], in: "management"),
    ]
    #expect(
      Example(tasks).told(6).lamps
        == "按工作板块看，建设板块2项任务中红灯1项；管理板块1项任务为黄灯。按牵头单位看，建设局2项任务中红灯1项；财政局1项任务为黄灯。")
    #expect(Example([try task(1, [10])]).told(1).lamps == nil)
  }

  @Test func aMonthWithoutChangesSaysSo() throws {
    let example = Example([try task(1, [10, 10])])
    #expect(example.told(2).changes == "任务的亮灯和进度与上月相同。")
    #expect(example.told(2, .en).changes == "Lamps and progress are the same as at the end of January.")
  }

  @Test func aQuarterIsComparedWithTheEndOfTheOneBefore() throws {
    let example = Example([try task(1, [10, 20, 25, 30, 40, 50]), try task(2, [8, 16, 25, 30, 100])])
    let told = example.told(6, span: ReportingPeriod("2019-Q2"))
    #expect(told.changes?.contains("本季度新完成1项：“事项丙”（任务2）") == true)
    #expect(told.summary.joined().contains("与上季度末相比，完成增加1项，绿灯减少1项"))
    let english = example.told(6, .en, span: ReportingPeriod("2019-Q2"))
    #expect(english.summary.joined().contains("Compared with the end of March"))
    #expect(english.changes?.contains("completed this quarter") == true)
  }

  @Test func aYearIsComparedWithNothingBeforeTheProgramme() throws {
    let told = Example([try task(1, [10, 20])]).told(12, span: ReportingPeriod("2019"))
    #expect(told.changes == nil)
    #expect(!told.summary.joined().contains("上期末"))
  }

  @Test func changesOfLampsAndProgress() throws {
    let example = Example([
      try task(1, [10, 100]), try task(2, [10, 5]), try task(3, [nil, 20]), try task(4, [20, 20]),
    ])
    #expect(
      example.told(2).changes
        == "本月新完成1项：“事项乙”（任务1）；亮灯变差1项：“事项丙”（任务2，由绿灯转为黄灯）。"
        + "4项任务中，进度提高1项，首次报送进度1项，进度未变1项，进度回落1项：“事项丙”（任务2，由10%降至5%）。")
  }

  @Test func indicatorsByTheirVerdict() throws {
    func told(_ indicators: Indicator...) throws -> String? {
      Example([try task(1, [10, 20])], indicators: indicators).told(2).indicators
    }
    #expect(try told() == nil)
    #expect(try told(indicator("路网", [10])) == "路网已达标。")
    #expect(try told(indicator("路网", [9], by: day(2019, 1, 31))) == "路网到期未达标。")
    #expect(try told(indicator("路网", [10]), indicator("绿地", [11])) == "2项指标全部达标。")
    #expect(try told(indicator("路网"), indicator("绿地")) == "2项指标均暂无读数。")
    #expect(
      try told(indicator("路网", [10]), indicator("绿地", [-1]), indicator("公厕", [3]), indicator("水质"))
        == "4项指标中，已达标1项：路网；跟上序时1项：公厕；落后序时1项：绿地（2.62公里）；暂无读数1项：水质；不如基期值的1项：绿地。")
    var free = indicator("河道", [3])
    free.target = nil
    #expect(try told(free) == "河道没有目标值，不作评判。")
    #expect(try told(free, indicator("路网", [10])) == "1项指标全部达标；另有1项没有目标值，不作评判。")
  }

  @Test func whatFallsDueIsNamedWithItsDay() throws {
    let example = Example([
      try task(1, [10], deadline: .day(day(2019, 2, 15))), try task(2, [10], deadline: .unsettled),
    ])
    #expect(
      example.told(1).due
        == "今后30天（2月1日至3月2日）到期的任务1项：“事项乙”（任务1，2月15日到期，进度10%，红灯）。完成时限待定的任务1项：“事项丙”（任务2）。")
    #expect(Example([try task(1, [100])]).told(1).due == nil)
  }

  @Test func aPeriodIntoNextYearNamesTheYear() throws {
    #expect(
      Example([try task(1, [10], deadline: .ongoing)]).told(12).due == "今后30天（2020年1月1日至2020年1月30日）没有到期的任务。")
  }

  @Test func whoHasNotReported() throws {
    let example = Example([try task(1, [10, 20]), try task(2, [10], leads: ["finance", "town"])])
    #expect(example.told(1).reporting == "1月应报的2项月报全部报送。")
    #expect(example.told(2).reporting == "2月应报月报2项，未报1项：“事项丙”（任务2，财政局、关堤乡牵头）。")
    #expect(example.told(3, about: example.finance).reporting == "3月应报的1项月报未报送：“事项丙”（任务2，连续2个月未报）。")
    #expect(
      example.told(2, .en).reporting
        == "Of 2 reports due for February, 1 is missing: “事项丙” (task 2, led by 财政局 and 关堤乡).")
  }
}
