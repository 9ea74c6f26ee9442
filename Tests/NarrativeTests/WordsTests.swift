import Dates
import Diagnostics
import Model
import Narrative
import Testing

/// How single values read in both languages.
struct WordsTests {
  @Test func daysAndMonths() {
    #expect(Language.allCases.map { day(2019, 6, 30).words(in: $0) } == ["2019年6月30日", "30 June 2019"])
    let month = Month(year: 2019, ordinal: 6)
    #expect(Language.allCases.map { month.words(in: $0) } == ["2019年6月", "June 2019"])
    #expect(Language.allCases.map { month.name(in: $0) } == ["6月", "June"])
  }

  @Test func deadlinesWithoutADay() {
    #expect(Language.allCases.map { Deadline.Term.ongoing.words(in: $0) } == ["长期", "ongoing"])
    #expect(Language.allCases.map { Deadline.Term.unsettled.words(in: $0) } == ["待定", "to be set"])
  }

  @Test func lamps() {
    #expect(
      Lamp.allCases.map { $0.word(in: .zh) } == [
        "完成", "绿灯", "黄灯", "红灯", "未报", "未开始", "待报", "取消", "中止", "并入", "拆分", "未列入",
      ])
    #expect(
      Lamp.allCases.map { $0.word(in: .en) } == [
        "done", "green", "yellow", "red", "not reported", "not begun", "not due yet",
        "cancelled", "suspended", "merged", "split", "not listed",
      ])
  }

  @Test func reasonsOfALamp() throws {
    let policy = LampPolicy()
    let late = try NarrativeTests.task(1, [50], deadline: .day(day(2019, 5, 31))).judgement(
      at: day(2019, 6, 1), policy: policy)
    #expect(Language.allCases.map { late.reasonWords(in: $0) } == ["逾期 1 天", "overdue by 1 day"])
    let task = try NarrativeTests.task(1, [nil, nil, nil, nil, nil, 10])
    let behind = task.judgement(at: day(2019, 6, 30), policy: policy)
    #expect(behind.reasonWords(in: .zh) == "落后序时 39.6 个百分点")
    #expect(behind.reasonWords(in: .en) == "39.6 percentage points behind schedule")
    #expect(
      behind.inputWords(of: task, in: .zh)
        == "2019年6月30日：进度 10%（2019年6月月报），序时进度 49.6%，相差 −39.6 个百分点。")
    #expect(
      behind.inputWords(of: task, in: .en)
        == "30 June 2019: progress 10% (report for June 2019), schedule share 49.6%, "
        + "difference −39.6 percentage points.")
  }

  @Test func whyThereIsNoScheduleShare() throws {
    var task = try NarrativeTests.task(1, [50], deadline: .ongoing)
    func inputs() -> String {
      task.judgement(at: day(2019, 1, 31), policy: LampPolicy()).inputWords(of: task, in: .zh)
    }
    #expect(inputs() == "2019年1月31日：进度 50%（2019年1月月报），时限不是日期，没有序时进度。")
    task.start = nil
    #expect(inputs() == "2019年1月31日：进度 50%（2019年1月月报），起始时间未定，没有序时进度。")
  }

  @Test func linesOfTheLampRule() {
    #expect(LampPolicy().conditions(in: .zh).map(\.words).last == "进度不低于序时进度减 10 个百分点")
    #expect(
      LampPolicy().conditions(in: .en).map(\.words).last
        == "Progress no more than 10 points below the schedule share")
  }

  @Test func indicatorAgainstItsTarget() {
    let road = indicator("路网", [4])
    let asOf = day(2019, 1, 31)
    #expect(
      road.sentence(at: asOf, in: .zh)
        == "目标：2019年12月31日前不低于 10公里；现值 4公里（2019年1月31日），距目标 6公里，比序时目标 0.849公里 超前 3.151公里；从基期值 0公里 起已完成 40%。")
    #expect(
      road.sentence(at: asOf, in: .en)
        == "Target: at least 10公里 by 31 December 2019; now 4公里 (31 January 2019), 6公里 from the target, "
        + "3.151公里 ahead of the 0.849公里 that the path asks for; 40% of the way from the baseline of 0公里.")
  }

  @Test(arguments: [
    ("km", "7 km"), ("%", "7%"), ("公里", "7公里"), ("10 point scale", "7 10 point scale"),
    ("Billions", "7 Billions"),
    ("２０１７年价", "7 ２０１７年价"), ("/10万", "7/10万"), ("℃", "7℃"), ("µg", "7 µg"), ("", "7"),
  ])
  func unitsInLatinLettersOrDigitsStandApart(unit: String, text: String) {
    #expect(quantityText("7", unit) == text)
  }

  @Test(arguments: [
    (0.30000000000000004, "0.3"), (13.333333333333334, "13.3333"), (5.87e-05, "0.0000587"),
    (0.00004, "0.00004"),
    (13_800_000_000.0, "13800000000"), (1.19654500332, "1.1965"), (9.99999, "9.99999"), (0.0123456, "0.0123"),
    (-0.00012345678, "-0.000123"), (0.0, "0"), (7.0, "7"), (10 - 9.9, "0.1"), (1e-20, "1e-20"),
    (0.00999999999, "0.01"),
  ])
  func valuesShowTheDigitsThatMatter(value: Double, text: String) {
    #expect(valueText(value) == text)
  }

  @Test func verdictsAndProgress() {
    #expect(
      IndicatorState.allCases.map { $0.word(in: .zh) } == [
        "已达标", "跟上序时", "落后序时", "到期未达标", "未到时限", "暂无读数", "无目标",
      ])
    #expect(
      IndicatorState.allCases.map { $0.word(in: .en) } == [
        "met", "on its path", "behind its path", "missed", "not due yet", "no reading", "no target",
      ])
    #expect(progressWords(nil) == "—")
  }
}
