import Charts
import Dates
import Markup
import Testing

@Suite struct BurnUpChartTests {
  private let curve = monthly([
    (1, 3), (2, 7), (3, 14), (4, 24), (5, 37), (6, 50), (7, 63), (8, 75), (9, 85), (10, 92), (11, 97),
    (12, 100),
  ])
  private let even = [DatedValue(day("2019-01-01"), 0), DatedValue(day("2019-12-31"), 100)]
  private let half = monthly([(1, 2), (2, 5), (3, 12), (4, 20), (5, 31), (6, 42)])

  private func words(_ asOf: String? = "2019-06-30", language: ChartLanguage = .zh) -> ChartWords {
    let title = language == .zh ? "重点项目累计进度" : "Progress of all projects"
    return ChartWords(id: "b", title: title, unit: "%", asOf: asOf.map { day($0) }, language: language)
  }

  @Test func namesTheGapToTheCurveAtTheAsOfDay() {
    expectGolden("burn-up", BurnUpChart(words(), planned: curve, reported: half).node())
  }

  @Test func fitsANarrowScreen() {
    let chart = BurnUpChart(words(), planned: curve, reported: half, width: 300, height: 220)
    expectGolden("burn-up-narrow", chart.node())
  }

  @Test func speaksEnglishAheadOfAnEvenPlan() {
    let chart = BurnUpChart(
      words(language: .en), planned: even,
      reported: monthly([(1, 12), (2, 20), (3, 33), (4, 41), (5, 55), (6, 64)]),
      width: 340, height: 200)
    expectGolden("burn-up-ahead-en", chart.node())
  }

  @Test func leavesMissingMonthsOpenAndHoldsTheLastReport() {
    let chart = BurnUpChart(
      words("2019-09-30"), planned: even, reported: monthly([(1, 4), (2, 10), (5, 28), (6, 35), (7, 44)]))
    expectGolden("burn-up-gaps", chart.node())
  }

  @Test func putsTheWordsOnTheLeftAtTheEndOfThePeriod() {
    let reports = half + monthly([(7, 55), (8, 60), (9, 71), (10, 80), (11, 84), (12, 88)])
    let chart = BurnUpChart(words("2019-12-31"), planned: curve, reported: reports, width: 340, height: 200)
    expectGolden("burn-up-end", chart.node())
  }

  @Test func scalesHugeSums() {
    let chart = BurnUpChart(
      ChartWords(id: "b", title: "累计投资", unit: "元", asOf: day("2019-06-30")),
      planned: [DatedValue(day("2019-01-01"), 0), DatedValue(day("2019-12-31"), 2e15)],
      reported: monthly([(1, 1e14), (2, 2e14), (3, 4e14), (4, 5e14), (5, 8e14), (6, 1.1e15)]))
    expectGolden("burn-up-huge", chart.node())
  }

  @Test func saysThatThereIsNoReport() {
    expectGolden("burn-up-empty", BurnUpChart(words(), planned: curve, reported: []).node())
  }

  @Test func drawsOneReportWithoutAPlan() {
    expectGolden("burn-up-one", BurnUpChart(words(), planned: [], reported: monthly([(3, 12)])).node())
  }

  @Test func sumsUpTheStanding() {
    #expect(
      BurnUpChart(words(), planned: curve, reported: half).summary
        == "2019年1月31日至2019年6月30日共6次报数，从2%到42%；"
        + "截至2019年6月30日，已报42%，计划50%，落后8个百分点；计划2019年12月31日达到100%。")
  }

  @Test func saysFromWhenAnOlderReportIs() {
    let chart = BurnUpChart(words("2019-07-31"), planned: curve, reported: half)
    #expect(chart.summary.contains("截至2019年7月31日，已报42%（2019年6月30日），计划63%，落后21个百分点"))
  }

  @Test func findsThePlanBetweenTwoOfItsDays() {
    let plan = [DatedValue(day("2019-01-31"), 0), DatedValue(day("2019-02-10"), 10)]
    let chart = BurnUpChart(words("2019-02-05"), planned: plan, reported: monthly([(1, 5)]))
    #expect(chart.summary.contains("与计划持平"))
  }

  @Test func ignoresReportsAfterTheAsOfDayInTheGap() {
    let chart = BurnUpChart(words("2019-05-31"), planned: curve, reported: half)
    #expect(chart.summary.contains("已报31%，计划37%，落后6个百分点"))
  }

  @Test func hasNoGapBeforeThePlanBegins() {
    let chart = BurnUpChart(words("2018-12-31"), planned: curve, reported: [DatedValue(day("2018-12-31"), 1)])
    #expect(!chart.summary.contains("个百分点"))
  }

  @Test func countsWhatIsNotFiniteAsMissing() {
    let dirty = half + [DatedValue(day("2019-07-31"), .nan), DatedValue(day("2019-08-31"), .infinity)]
    let clean = BurnUpChart(words(), planned: curve, reported: half)
    #expect(
      Markup(BurnUpChart(words(), planned: curve, reported: dirty).node()) == Markup(clean.node()))
  }

  @Test(arguments: [(49_950.05, "落后49.95件"), (40_000, "落后1万件"), (50_000, "与计划持平")])
  func saysASmallGapInItsOwnScale(reported: Double, expected: String) {
    let plan = [DatedValue(day("2019-01-31"), 50_000), DatedValue(day("2019-02-28"), 60_000)]
    let chart = BurnUpChart(
      ChartWords(id: "b", unit: "件"), planned: plan, reported: [DatedValue(day("2019-01-31"), reported)])
    #expect(chart.summary.contains(expected))
  }

  @Test func listsPlanAndReportsByDay() {
    let table = BurnUpChart(words(), planned: even, reported: monthly([(1, 4)])).table
    #expect(table.rows == [["2019-01-01", "0", ""], ["2019-01-31", "", "4"], ["2019-12-31", "100", ""]])
  }
}
