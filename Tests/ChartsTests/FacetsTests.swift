import Charts
import Dates
import Testing

@Suite struct FacetsTests {
  private var panels: [any Chart] {
    ["路网密度", "垃圾回收利用率", "公共停车泊位新增数量与缺口的比例", "绿地率"].enumerated().map { index, name in
      LineChart(
        ChartWords(id: "f\(index)", title: name, unit: "%"),
        values: monthly((1...6).map { ($0, Double($0 * (index + 2)) + 10) }),
        targets: [TargetLine(.atLeast(30))], period: year2019, height: 180)
    }
  }

  @Test func drawsPanelsInAGrid() {
    expectGolden("facets", Facets(ChartWords(id: "f", title: "指标"), panels: panels).node())
  }

  @Test func sharesTheScaleOfValues() {
    let facets = Facets(
      ChartWords(id: "f", title: "指标"), panels: panels, sharesValues: true, columns: 2, width: 640)
    expectGolden("facets-shared", facets.node())
  }

  @Test func differentUnitsStandBesideTheNamesInTheTable() {
    let panels = ["公里", "个"].map { unit in
      LineChart(ChartWords(title: "指标", unit: unit), values: monthly([(1, 2)]))
    }
    let table = Facets(ChartWords(), panels: panels).table
    #expect(table.columns.map(\.heading) == ["图", "日期", "值"])
    #expect(table.rows.map(\.first) == ["指标（公里）", "指标（个）"])
  }

  @Test func standsInOneColumnOnAPhone() {
    let facets = Facets(ChartWords(id: "f", title: "指标"), panels: Array(panels.prefix(2)), width: 320)
    expectGolden("facets-320", facets.node())
  }
}
