import Charts
import Dates
import Markup
import Testing

@Suite struct SmallMultiplesTests {
  private let met = SmallMultiples.Panel(
    "处理率", unit: "%", values: monthly([(1, 88), (6, 91)]), targets: [TargetLine(.atLeast(90))])
  private let short = SmallMultiples.Panel(
    "路网密度", unit: "公里", values: monthly([(2, 5.6), (6, 6)]), targets: [TargetLine(.atLeast(7))])
  private let unread = SmallMultiples.Panel("半径", values: [], targets: [TargetLine(.atMost(15))])

  private func chart(_ panels: [SmallMultiples.Panel]) -> SmallMultiples {
    SmallMultiples(ChartWords(id: "m", title: "指标", asOf: day("2019-06-30")), panels: panels)
  }

  @Test func countsIndicatorsByTheirStanding() {
    #expect(
      chart([met, short, unread, SmallMultiples.Panel("面积", values: monthly([(1, 2)]))]).summary
        == "4项指标，达到目标 1，未达到目标 1，没有目标 1，尚无读数 1，截至2019年6月30日。")
  }

  @Test func countsAnIndicatorAsShortThatMeetsOneOfTwoTargets() {
    var panel = met
    panel.targets.append(TargetLine(.atLeast(95)))
    #expect(chart([panel]).summary.contains("未达到目标 1"))
  }

  @Test func leavesOutTargetsThatEndEarlier() {
    var panel = met
    panel.targets.append(TargetLine(.atLeast(95), to: day("2019-03-31")))
    #expect(chart([panel]).summary.contains("，达到目标 1"))
  }

  @Test func drawsEveryPanelOverTheSameDays() {
    let alone = Markup(chart([short]).node()).string
    let beside = Markup(chart([short, met]).node()).string
    #expect(!alone.contains(">1月</text>"))
    #expect(beside.split(separator: ">1月</text>").count == 3)
  }

  @Test func givesEachIndicatorARowWithItsDistance() {
    #expect(
      chart([short]).table.rows == [
        ["路网密度", "公里", "2019-02-28", "5.6", "2019-06-30", "6", "≥ 7", "还差 1"]
      ])
  }
}
