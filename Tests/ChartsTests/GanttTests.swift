import Charts
import Dates
import Markup
import Testing

@Suite struct GanttTests {
  private let groups = [
    Gantt.Group(
      heading: "建设",
      rows: [
        Gantt.Row(
          label: "1 打通断头路", href: "../tasks/1/index.html", start: day("2019-01-01"),
          deadline: day("2019-12-31"),
          progress: 45, tone: .green),
        Gantt.Row(
          label: "2 老旧小区综合改造及配套管网更新提升工程（含雨污分流）", href: "../tasks/2/index.html",
          start: day("2019-02-01"), deadline: day("2019-05-31"), progress: 70, tone: .red),
        Gantt.Row(
          label: "3 公共停车场", href: "../tasks/3/index.html", start: day("2019-01-01"),
          deadline: day("2019-06-30"), progress: 100, tone: .done, completedOn: day("2019-05-20")),
        Gantt.Row(
          label: "4 海绵城市", start: day("2019-03-01"), deadline: day("2019-11-30"), progress: 12, tone: .yellow),
      ]),
    Gantt.Group(
      heading: "管理",
      rows: [
        Gantt.Row(label: "5 门前三包", start: nil, deadline: nil, progress: 50, tone: .green),
        Gantt.Row(
          label: "6 垃圾分类", start: day("2019-07-01"), deadline: day("2019-12-31"), progress: nil, tone: .grey),
        Gantt.Row(
          label: "7 占道经营", start: day("2019-01-01"), deadline: day("2019-03-31"), progress: 100, tone: .done,
          completedOn: day("2019-04-25")),
      ]),
  ]

  @Test func drawsTasksUnderTheirHeadings() {
    expectGolden(
      "gantt",
      Gantt(ChartWords(id: "g", title: "任务时间表", asOf: day("2019-06-30")), groups: groups, period: year2019)
        .node())
  }

  @Test func putsLabelsAboveTheBarsOnANarrowScreen() {
    let gantt = Gantt(
      ChartWords(id: "g", title: "任务时间表", asOf: day("2019-06-30")), groups: groups, period: year2019,
      labels: .above, width: 320)
    expectGolden("gantt-narrow", gantt.node())
  }

  @Test func namesQuartersOverSeveralYears() {
    let period = Period(spanning: day("2018-03-01"), day("2020-08-31"))
    let gantt = Gantt(
      ChartWords(id: "g", title: "Tasks", asOf: day("2019-06-30"), language: .en), groups: groups,
      period: period, labels: .beside(160), width: 640)
    expectGolden("gantt-quarters-en", gantt.node())
  }

  @Test func drawsNoRows() {
    expectGolden(
      "gantt-empty",
      Gantt(ChartWords(id: "g", title: "任务", asOf: day("2019-06-30")), groups: [], period: year2019).node()
    )
  }

  @Test func growsByLessThan400BytesARow() {
    func bytes(_ count: Int) -> Int {
      let rows = (1...count).map { number in
        Gantt.Row(
          label: "\(number) 打通断头路及配套工程", href: "../tasks/\(number)/index.html", start: day("2019-01-15"),
          deadline: day("2019-05-31"), progress: 62.5, tone: Tone.allCases[number % 5])
      }
      let gantt = Gantt(
        ChartWords(id: "g", title: "任务", asOf: day("2019-06-30")), groups: [Gantt.Group(rows: rows)],
        period: year2019)
      return Markup(gantt.node()).bytes.count
    }
    #expect(bytes(1100) - bytes(100) < 1000 * 400)
  }

  @Test func isAGroupWhenItHoldsLinks() {
    let gantt = Gantt(
      ChartWords(id: "g", title: "任务", asOf: day("2019-06-30")), groups: groups, period: year2019)
    #expect(Markup(gantt.node()).string.contains("role=\"group\""))
  }
}
