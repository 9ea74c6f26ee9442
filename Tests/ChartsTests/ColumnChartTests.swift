import Charts
import Dates
import Markup
import Testing

@Suite struct ColumnChartTests {
  private let quarters = ["一季度", "二季度", "三季度", "四季度"]
  private let three = [
    ColumnChart.Series("规划", [12, 18, 25, 30]), ColumnChart.Series("建设", [8, 16, nil, 41]),
    ColumnChart.Series("管理", [20, 22, 24, 21]),
  ]
  private let departments = [
    "住房和城乡建设交通委员会", "城市管理综合行政执法局", "社会事务局", "财政局", "生态环境和水务保护监督管理局",
    "规划和自然资源分局", "公安分局交通警察支队第三大队",
  ]

  @Test func drawsOneSeriesWithItsValues() {
    let chart = ColumnChart(
      ChartWords(id: "k", title: "完成投资", unit: "万元"), categories: quarters,
      series: [ColumnChart.Series("", [1200, 3400, 5600, 12_800])])
    expectGolden("columns", chart.node())
  }

  @Test func groupsSeriesByCategory() {
    let chart = ColumnChart(ChartWords(id: "k", title: "进度", unit: "%"), categories: quarters, series: three)
    expectGolden("columns-grouped", chart.node())
  }

  @Test func stacksSeries() {
    let chart = ColumnChart(
      ChartWords(id: "k", title: "任务", unit: "项"), categories: quarters, series: three, arrangement: .stacked)
    expectGolden("columns-stacked", chart.node())
  }

  @Test func drawsSharesOfAHundred() {
    let chart = ColumnChart(
      ChartWords(id: "k", title: "任务占比"), categories: quarters, series: three, arrangement: .shares,
      isLying: true)
    expectGolden("columns-shares-lying", chart.node())
  }

  @Test func laysBarsBesideLongNames() {
    let chart = ColumnChart(
      ChartWords(id: "k", title: "按单位的任务数", unit: "项"), categories: departments,
      series: [ColumnChart.Series("", [9, 7, 6, 4, 3, 2, 1])], isLying: true, width: 340)
    expectGolden("columns-lying-340", chart.node())
  }

  @Test func wrapsLongNamesBelowColumns() {
    let chart = ColumnChart(
      ChartWords(id: "k", title: "按单位的任务数", unit: "项"), categories: departments,
      series: [ColumnChart.Series("", [9, 7, 6, 4, 3, 2, 1])])
    expectGolden("columns-long-names", chart.node())
  }

  @Test func hangsNegativeValuesBelowZero() {
    let chart = ColumnChart(
      ChartWords(id: "k", title: "Change", unit: "%", language: .en), categories: ["Q1", "Q2", "Q3", "Q4"],
      series: [ColumnChart.Series("a", [2.5, -1.5, 3, -4]), ColumnChart.Series("b", [-1, 2, -2, 1])],
      arrangement: .stacked)
    expectGolden("columns-negative-en", chart.node())
  }

  @Test func dropsNamesThatSixtyCategoriesLeaveNoRoomFor() {
    let chart = ColumnChart(
      ChartWords(id: "k", title: "六十类", unit: "件"), categories: (1...60).map { "第\($0)网格责任片区" },
      series: [ColumnChart.Series("", (1...60).map { Double($0 * 37 % 61) })])
    expectGolden("columns-60", chart.node())
  }

  @Test func tellsSixSeriesApartWithoutColour() {
    let series = (1...6).map { index in
      ColumnChart.Series("系列\(index)", [Double(index) + 3, Double(index * 5 % 7) + 2])
    }
    let chart = ColumnChart(
      ChartWords(id: "k", title: "六个系列"), categories: ["甲", "乙"], series: series)
    expectGolden("columns-six-series", chart.node())
  }

  @Test func saysThatThereIsNoData() {
    let chart = ColumnChart(ChartWords(id: "k", title: "无"), categories: [], series: [])
    expectGolden("columns-none", chart.node())
  }

  @Test func standsAloneWithItsSource() {
    let words = ChartWords(
      id: "k", title: "各季度完成投资及其与年度计划相比的进展情况（含区级配套资金与社会资本投入）", unit: "万元",
      source: "区统计局月报；区财政局", asOf: day("2019-06-30"))
    let chart = ColumnChart(
      words, categories: quarters, series: [ColumnChart.Series("", [1200, 3400, nil, nil])], width: 420)
    expectGolden("standalone", bytes: chart.standalone())
  }
}
