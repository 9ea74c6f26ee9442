import Charts
import Diagnostics

private let quarters = ["一季度", "二季度", "三季度", "四季度"]

extension ExampleSection {
  static let columns = ExampleSection(
    "columns", title: Wording(zh: "柱形图和条形图", en: "Columns and bars"),
    purpose: Wording(
      zh: "按类别比较数值：并列、堆叠或占比。", en: "Values by category: side by side, stacked, or as shares.")
  ) {
    Example("columns", zh: "一个系列，数值写在柱上", en: "One series with its values") {
      ColumnChart(
        ChartWords(id: "columns", title: "完成投资", unit: "万元"), categories: quarters,
        series: [ColumnChart.Series("", [1_200, 3_400, 5_600, 12_800])])
    }
    Example("columns-grouped", zh: "几个系列并列", en: "Several series side by side") {
      ColumnChart(
        ChartWords(id: "columns-grouped", title: "办结数", unit: "件"), categories: quarters,
        series: [
          ColumnChart.Series("规划", [12, 18, 25, 30]), ColumnChart.Series("建设", [8, 16, nil, 41]),
          ColumnChart.Series("管理", [20, 22, 24, 21]),
        ])
    }
    Example("columns-stacked", zh: "堆叠", en: "Stacked") {
      ColumnChart(
        ChartWords(id: "columns-stacked", title: "办结数", unit: "件"), categories: quarters,
        series: [
          ColumnChart.Series("规划", [12, 18, 25, 30]), ColumnChart.Series("建设", [8, 16, nil, 41]),
          ColumnChart.Series("管理", [20, 22, 24, 21]),
        ], arrangement: .stacked)
    }
    Example("columns-shares", zh: "占比，条形横放", en: "Shares, lying") {
      ColumnChart(
        ChartWords(id: "columns-shares", title: "任务亮灯占比"), categories: ["建设", "管理", "经营"],
        series: [
          ColumnChart.Series("按期", [9, 6, 2]), ColumnChart.Series("偏慢", [3, 4, 1]),
          ColumnChart.Series("严重滞后", [2, 1, 0]),
        ], arrangement: .shares, isLying: true, height: 200)
    }
    Example("columns-lamps", zh: "按亮灯计数", en: "Counted by lamp") {
      ColumnChart(
        ChartWords(id: "columns-lamps", title: "任务按亮灯", unit: "项"), categories: ["建设", "管理", "经营"],
        series: [
          ColumnChart.Series("完成", [4, 2, nil], tone: .done),
          ColumnChart.Series("正常", [9, 6, 2], tone: .green),
          ColumnChart.Series("滞后", [3, 4, 1], tone: .yellow),
          ColumnChart.Series("严重滞后", [2, 1, 3], tone: .red),
          ColumnChart.Series("未报", [1, 2, 2], tone: .grey),
        ], arrangement: .stacked)
    }
    Example("bars-phone", zh: "横条，手机的宽度", en: "Lying bars as wide as a phone") {
      ColumnChart(
        ChartWords(id: "bars-phone", title: "牵头任务数", unit: "项"),
        categories: ["国土规划建设管理局", "城市管理局", "社会事务局", "财政局", "生态环境局"],
        series: [ColumnChart.Series("", [14, 6, 5, 2, 1])], isLying: true, width: 300)
    }
    Example("columns-english", zh: "英文，有负数", en: "In English, with negative values") {
      ColumnChart(
        ChartWords(id: "columns-english", title: "Change on last year", unit: "%", language: .en),
        categories: ["Q1", "Q2", "Q3", "Q4"], series: [ColumnChart.Series("", [2.5, -1.5, 3, -4])])
    }
    Example("columns-one", zh: "只有一根柱", en: "One column") {
      ColumnChart(
        ChartWords(id: "columns-one", title: "全年合计", unit: "万元"), categories: ["2019年"],
        series: [ColumnChart.Series("", [23_000])], width: 300)
    }
    Example("columns-none", zh: "没有数据", en: "No data") {
      ColumnChart(
        ChartWords(id: "columns-none", title: "尚未统计", unit: "万元"), categories: quarters,
        series: [ColumnChart.Series("", [nil, nil, nil, nil])])
    }
    Example("columns-zero", zh: "全都是零", en: "All zero") {
      ColumnChart(
        ChartWords(id: "columns-zero", title: "事故数", unit: "起"), categories: quarters,
        series: [ColumnChart.Series("", [0, 0, 0, 0])])
    }
    Example("columns-huge", zh: "很大的数和很小的数在一起", en: "Huge and small values together") {
      ColumnChart(
        ChartWords(id: "columns-huge", title: "流量", unit: "次"), categories: quarters,
        series: [ColumnChart.Series("", [1e15, 3, 4.2e14, -2e14])])
    }
    Example("columns-sixty", zh: "60 个类别", en: "60 categories") {
      ColumnChart(
        ChartWords(id: "columns-sixty", title: "各网格案件", unit: "件"),
        categories: (1...60).map { "第\($0)网格责任片区" },
        series: [ColumnChart.Series("", (1...60).map { Double($0 * 37 % 61) })])
    }
    Example("columns-long", zh: "四十个字的类别", en: "Categories of forty characters") {
      ColumnChart(
        ChartWords(id: "columns-long", title: "办结数", unit: "件"),
        categories: (1...4).map { "\($0). " + fortyCharacters },
        series: [ColumnChart.Series("", [4, 3, 2, 1])])
    }
    Example("columns-hostile", zh: "每处文字里都有标记和引号", en: "Markup and quotes in every text") {
      ColumnChart(
        ChartWords(id: "columns-hostile", title: hostileText, unit: hostileText),
        categories: [hostileText, "乙"],
        series: [ColumnChart.Series(hostileText, [4, 3]), ColumnChart.Series("<b>", [2, 1])], width: 480)
    }
  }
}
