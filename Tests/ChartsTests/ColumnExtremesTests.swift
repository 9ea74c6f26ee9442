import Charts
import Dates
import Markup
import Testing

/// Columns and lying bars where data is many, huge, negative, equal or missing.
@Suite struct ColumnExtremesTests {
  private let months = (1...12).map { "\($0)月" }
  private let departments = [
    "住房和城乡建设交通委员会", "城市管理综合行政执法局", "社会事务局", "财政局", "生态环境和水务保护监督管理局",
  ]
  private let states = [
    ColumnChart.Series("完成", [3, 1, 4, 0, 2]), ColumnChart.Series("进行中", [5, 6, 2, 3, nil]),
    ColumnChart.Series("未开工", [1, 0, 0, 2, 7]),
  ]

  private func words(_ title: String, unit: String = "", _ language: ChartLanguage = .zh) -> ChartWords {
    ChartWords(id: "k", title: title, unit: unit, language: language)
  }

  /// A whole number that looks like chance.
  private func count(_ seed: Int, below limit: Int) -> Double { Double(seed % limit) }

  @Test func groupsThreeSeriesOverAYearOnANarrowScreen() {
    let series = (0..<3).map { shift in
      ColumnChart.Series(
        ["规划", "建设", "管理"][shift], months.indices.map { count($0 * 7 + shift * 5, below: 23) + 4 })
    }
    let chart = ColumnChart(
      words("逐月完成", unit: "项"), categories: months, series: series, width: 300, height: 220)
    expectGolden("columns-grouped-narrow", chart.node())
  }

  @Test func laysGroupedBars() {
    let chart = ColumnChart(
      words("按单位和状态", unit: "项"), categories: departments, series: states, isLying: true, width: 480)
    expectGolden("columns-grouped-lying", chart.node())
  }

  @Test func laysStackedBarsOnANarrowScreen() {
    let chart = ColumnChart(
      words("按单位和状态", unit: "项"), categories: departments, series: states, arrangement: .stacked,
      isLying: true, width: 300)
    expectGolden("columns-stacked-lying-narrow", chart.node())
  }

  @Test func standsSharesUpAndLeavesEmptyOnesOpen() {
    let series = [
      ColumnChart.Series("done", [3, 0, 10, -2]), ColumnChart.Series("open", [5, 0, nil, 4]),
      ColumnChart.Series("late", [0.02, 0, 0, 1]),
    ]
    let chart = ColumnChart(
      words("Shares", .en), categories: ["Roads", "Waste", "Housing", "Air"], series: series,
      arrangement: .shares, width: 340, height: 220)
    expectGolden("columns-shares-en", chart.node())
  }

  @Test func hangsGroupedColumnsBelowZero() {
    let chart = ColumnChart(
      words("同比增减", unit: "%"), categories: ["一季度", "二季度", "三季度"],
      series: [ColumnChart.Series("投资", [-4.2, 3.1, -0.6]), ColumnChart.Series("税收", [2.4, -5, -1.2])],
      width: 340, height: 220)
    expectGolden("columns-grouped-negative", chart.node())
  }

  @Test func laysNegativeBarsLeftOfZero() {
    let chart = ColumnChart(
      words("比上月增减", unit: "个百分点"), categories: departments,
      series: [ColumnChart.Series("", [12.5, -3, 0, -21, 6])], isLying: true, width: 340)
    expectGolden("columns-lying-negative", chart.node())
  }

  @Test func laysBarsThatAreAllNegative() {
    let chart = ColumnChart(
      words("欠账", unit: "万元"), categories: ["甲", "乙", "丙"],
      series: [ColumnChart.Series("", [-1250, -13_800, -400])], isLying: true, width: 340)
    expectGolden("columns-lying-all-negative", chart.node())
  }

  @Test func scalesHugeAndTinyValues() {
    let chart = ColumnChart(
      words("投资", unit: "元"), categories: ["甲", "乙", "丙", "丁"],
      series: [ColumnChart.Series("", [1e15, 3.2e14, 1, nil])], width: 340, height: 220)
    expectGolden("columns-huge", chart.node())
  }

  @Test func givesEqualAndZeroValuesRoom() {
    let chart = ColumnChart(
      words("全为零", unit: "件"), categories: ["甲", "乙", "丙"], series: [ColumnChart.Series("", [0, 0, 0])],
      width: 340, height: 200)
    expectGolden("columns-zero", chart.node())
  }

  @Test func drawsOneColumn() {
    let chart = ColumnChart(
      words("一类", unit: "件"), categories: ["综合"], series: [ColumnChart.Series("", [7])], width: 340,
      height: 200)
    expectGolden("columns-one", chart.node())
  }

  @Test func stacksSixtyCategories() {
    let series = (0..<3).map { shift in
      ColumnChart.Series("类\(shift + 1)", (0..<60).map { count($0 * 11 + shift * 17, below: 29) })
    }
    let chart = ColumnChart(
      words("六十类堆叠", unit: "件"), categories: (1...60).map { "\($0)号" }, series: series, arrangement: .stacked)
    expectGolden("columns-stacked-60", chart.node())
  }

  @Test func laysSixtyBars() {
    let name = "推进老旧小区综合整治与配套基础设施改造提升工程建设并于年底前全部完成验收移交"
    let chart = ColumnChart(
      words("六十条", unit: "项"), categories: (1...60).map { "\($0)\(name)" },
      series: [ColumnChart.Series("", (1...60).map { count($0 * 37, below: 61) })], isLying: true, width: 480)
    expectGolden("columns-lying-60", chart.node())
  }

  @Test func countsWhatIsNotFiniteAsMissing() {
    func chart(_ values: [Double?]) -> ColumnChart {
      ColumnChart(words("缺"), categories: ["甲", "乙", "丙"], series: [ColumnChart.Series("", values)])
    }
    #expect(Markup(chart([1, .nan, .infinity]).node()) == Markup(chart([1, nil, nil]).node()))
  }
}
