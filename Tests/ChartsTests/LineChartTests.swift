import Charts
import Dates
import Markup
import Testing

@Suite struct LineChartTests {
  private let half = monthly([(1, 5.4), (2, 5.5), (3, 5.6), (4, 5.6), (5, 5.9), (6, 6.1)])

  @Test func drawsReadingsWithTheTargetAndAsOf() {
    let chart = LineChart(
      ChartWords(id: "c", title: "路网密度", unit: "km/km²", asOf: day("2019-06-30")), values: half,
      targets: [TargetLine(.atLeast(7), label: "方案第三条")], period: year2019)
    expectGolden("line", chart.node())
  }

  @Test func drawsConflictingTargetsWithTheirSources() {
    let chart = LineChart(
      ChartWords(id: "c", title: "生活垃圾回收利用率", unit: "%", asOf: day("2019-06-30")),
      values: monthly([(1, 12), (2, 14), (3, 18), (4, 21), (5, 22), (6, 26)]),
      targets: [
        TargetLine(.atLeast(30), label: "方案第十二条", to: day("2019-09-30")),
        TargetLine(.atLeast(35), label: "方案第十二条"), TargetLine(.atLeast(36), label: "附件二第4项"),
      ], period: year2019)
    expectGolden("line-conflicting-targets", chart.node())
  }

  @Test func leavesMissingMonthsAsGaps() {
    let values = monthly([(1, 40), (2, 42), (5, 55), (7, 60), (8, 58), (9, 66), (10, 70), (12, 81)])
    let chart = LineChart(
      ChartWords(id: "c", title: "签约率", unit: "%", asOf: day("2019-12-31")), values: values)
    expectGolden("line-gaps", chart.node())
  }

  @Test func drawsOnANarrowScreen() {
    let chart = LineChart(
      ChartWords(id: "c", title: "路网密度", unit: "km/km²", asOf: day("2019-06-30")), values: half,
      targets: [TargetLine(.atLeast(7), label: "方案第三条：到2019年底建成区路网密度达到七公里每平方公里以上")], period: year2019,
      width: 300, height: 240)
    expectGolden("line-narrow", chart.node())
  }

  @Test func drawsThePlanBesideTheReadings() {
    let chart = LineChart(
      ChartWords(id: "c", title: "打通断头路：逐月进度", unit: "%", asOf: day("2019-06-30")),
      values: monthly([(1, 8), (2, 10), (3, 22), (4, 30), (5, 36), (6, 42)]),
      targets: [TargetLine(.atLeast(100), label: "完成")],
      plan: [DatedValue(day("2019-12-31"), 100), DatedValue(day("2019-01-01"), 0)], planLabel: "序时进度",
      period: year2019, width: 340, height: 200)
    expectGolden("line-plan", chart.node())
  }

  @Test func drawsTheYearBeforeAsAQuietLine() {
    let chart = LineChart(
      ChartWords(id: "c", title: "路网密度", unit: "km/km²", asOf: day("2019-06-30")), values: half,
      targets: [TargetLine(.atLeast(7), label: "方案第三条")],
      yearBefore: monthly([(2, 5.1), (3, 5.1), (5, 5.3), (6, 5.4)]), period: year2019)
    expectGolden("line-year-before", chart.node())
    #expect(chart.summary.contains("；上年同期到2019年6月30日为5.4km/km²；") || chart.summary.contains("为5.4 km/km²；"))
  }

  @Test func theTableHasTheYearBeforeBesideTheReadings() {
    let chart = LineChart(
      ChartWords(id: "c", title: "路网密度"), values: monthly([(1, 5.4), (3, 5.6)]),
      yearBefore: monthly([(1, 5), (2, 5.1)]))
    #expect(chart.table.columns.map(\.heading) == ["日期", "值", "上年同期"])
    #expect(
      chart.table.rows == [
        ["2019-01-31", "5.4", "5"], ["2019-02-28", "", "5.1"], ["2019-03-31", "5.6", ""],
      ])
  }

  @Test func namesThePlanInTheDescription() {
    let chart = LineChart(
      ChartWords(id: "c", title: "进度"), values: half, plan: monthly([(1, 5), (12, 7)]), planLabel: "序时进度")
    #expect(Markup(chart.node()).string.contains("；虚线为序时进度。"))
  }

  @Test func growsToHoldThePlan() {
    let chart = LineChart(ChartWords(id: "c", title: "进度"), values: half, plan: monthly([(1, 5), (12, 7)]))
    #expect(Markup(chart.node()).string.contains(">12月</text>"))
  }

  @Test func drawsAtTheWidthOfPhonesAndColumns() {
    let chart = LineChart(
      ChartWords(id: "c", title: "生活垃圾回收利用率", unit: "%", asOf: day("2019-06-30")),
      values: monthly([(1, 12), (2, 14), (3, 18), (4, 21), (5, 22), (6, 26)]),
      targets: [
        TargetLine(.atLeast(30), label: "方案第十二条", to: day("2019-09-30")),
        TargetLine(.atLeast(35), label: "附件二第4项"),
      ], period: year2019, width: 340, height: 200)
    expectGolden("line-340", chart.node())
  }

  @Test func saysThatThereIsNoReading() {
    let chart = LineChart(
      ChartWords(id: "c", title: "路网密度", unit: "公里", asOf: day("2019-06-30")), values: [],
      targets: [TargetLine(.atLeast(7))], period: year2019)
    expectGolden("line-empty", chart.node())
  }

  @Test func drawsNothingKnownAtAll() {
    expectGolden("line-nothing", LineChart(ChartWords(id: "c", title: "路网密度"), values: []).node())
  }

  @Test func drawsOneReading() {
    let chart = LineChart(
      ChartWords(id: "c", title: "里程", unit: "米", asOf: day("2019-03-31")), values: monthly([(3, 12_500)]))
    expectGolden("line-one", chart.node())
  }

  @Test func givesEqualReadingsRoom() {
    let values = monthly((1...12).map { ($0, 3.2) })
    expectGolden("line-equal", LineChart(ChartWords(id: "c", title: "比例", unit: "%"), values: values).node())
  }

  @Test func drawsNegativeReadingsAroundZero() {
    let values = monthly([(1, -3.1), (2, -2.4), (3, 0.5), (4, 1.2), (5, -0.8), (6, 2.2)])
    let chart = LineChart(
      ChartWords(id: "c", title: "Growth", unit: "%", asOf: day("2019-06-30"), language: .en), values: values,
      targets: [TargetLine(.between(-1, 1), label: "clause 4")])
    expectGolden("line-negative-en", chart.node())
  }

  @Test func scalesHugeReadings() {
    let values = monthly([(1, 0), (4, 2.4e8), (5, 7.7e8), (6, 1.234e9)])
    let chart = LineChart(
      ChartWords(id: "c", title: "投资", unit: "元"), values: values,
      targets: [TargetLine(.atLeast(2e9), label: "年度计划")], joinedMonths: 3)
    expectGolden("line-huge", chart.node())
  }

  @Test func drawsManyReadingsWithoutDots() {
    let values = (0..<1000).map { index in
      DatedValue(
        day("2017-01-01").adding(days: index), 50 + Double((index * 37) % 101) / 10 + Double(index) / 50)
    }
    expectGolden(
      "line-many", LineChart(ChartWords(id: "c", title: "空气质量", unit: "μg/m³"), values: values).node())
  }

  @Test func coversManyYears() {
    let values = (1980...2019).map {
      DatedValue(Month(year: $0, ordinal: 12).lastDay, Double($0 - 1975) * 1.5)
    }
    let chart = LineChart(
      ChartWords(id: "c", title: "城镇化率", unit: "%"), values: values, joinedMonths: 12, width: 480)
    expectGolden("line-years", chart.node())
  }

  @Test func tellsAllDigitsInTooltipsWhereTheUnitChanges() {
    let chart = LineChart(ChartWords(id: "c", unit: "万元"), values: monthly([(1, 123_456)]))
    let svg = Markup(chart.node()).string
    #expect(svg.contains(">单位：亿元<") && svg.contains("2019-01-31 123456万元<"))
  }

  @Test func numbersNoAxisWithoutReadings() {
    let chart = LineChart(
      ChartWords(id: "c"), values: [], targets: [TargetLine(.atLeast(7))], period: year2019)
    let texts = Markup(chart.node()).string.split(separator: "</text>").compactMap {
      $0.split(separator: ">").last
    }
    #expect(texts.filter { Double($0) != nil } == ["7"])
  }

  @Test func keepsTheDotsOfReadingsAloneWhereOthersCrowd() {
    let days = [0, 1, 2, 3, 4, 100, 200, 201, 202, 203].map { day("2019-01-01").adding(days: $0) }
    let chart = LineChart(ChartWords(id: "c"), values: days.map { DatedValue($0, 5) })
    #expect(
      Markup(chart.node()).string.utf8.split(separator: UInt8(ascii: "<")).count {
        $0.starts(with: "circle".utf8)
      } == 2)
  }

  @Test func countsWhatIsNotFiniteAsMissing() {
    let clean = LineChart(ChartWords(id: "c", title: "比例"), values: half).node()
    let dirty = LineChart(
      ChartWords(id: "c", title: "比例"), values: half + [DatedValue(day("2019-03-15"), .nan)]
    ).node()
    #expect(Markup(clean) == Markup(dirty))
  }

  @Test func takesReadingsInAnyOrder() {
    let inOrder = LineChart(ChartWords(id: "c", title: "比例"), values: half).node()
    let reversed = LineChart(ChartWords(id: "c", title: "比例"), values: half.reversed()).node()
    #expect(Markup(inOrder) == Markup(reversed))
  }

  @Test func saysTheDistanceToTheTarget() {
    let chart = LineChart(
      ChartWords(id: "c", title: "路网密度", unit: "公里", asOf: day("2019-06-30")), values: half,
      targets: [TargetLine(.atLeast(7), label: "方案第三条")])
    #expect(
      Markup(chart.node()).string.contains(
        "2019年1月31日至2019年6月30日共6个读数，从5.4公里到6.1公里，最低5.4公里，最高6.1公里；"
          + "目标（方案第三条）≥ 7公里，还差 0.9公里；截至2019年6月30日。"))
  }
}
