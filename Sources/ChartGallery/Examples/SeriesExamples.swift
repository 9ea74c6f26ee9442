import Charts
import Dates
import Diagnostics

extension ExampleSection {
  static let series = ExampleSection(
    "series", title: Wording(zh: "多条折线", en: "Several lines"),
    purpose: Wording(
      zh: "同一计量单位的几组数随时间的变化，线型、记号和颜色都不同。",
      en: "Several courses in one unit over time, each with a dash, a symbol and a colour of its own.")
  ) {
    Example("series", zh: "收入和支出", en: "Income and spending") {
      SeriesChart(
        ChartWords(id: "series", title: "收支", unit: "万元", source: "财务月报", asOf: june30),
        series: [
          SeriesChart.Series("收入", monthly([120, 134, 128, 150, 161, 158])),
          SeriesChart.Series("支出", monthly([98, 141, 133, 139, 170, 149])),
        ], targets: [TargetLine(.atLeast(150), label: "预算")], period: year2019)
    }
    Example("series-english", zh: "英文", en: "In English") {
      SeriesChart(
        ChartWords(id: "series-english", title: "Complaints", unit: "cases", asOf: june30, language: .en),
        series: [
          SeriesChart.Series("Streets", monthly([31, 28, 30, 22, 19, 17])),
          SeriesChart.Series("Estates", monthly([12, 15, 11, 16, 14, 13])),
        ])
    }
    Example("series-twelve", zh: "十二条线", en: "Twelve lines") {
      SeriesChart(
        ChartWords(id: "series-twelve", title: "各街道的分数", unit: "分"),
        series: (1...12).map { number in
          let values = (0..<12).map { Optional(Double((number * 29 + $0 * 13) % 60) + 40) }
          return SeriesChart.Series("街道\(number)", monthly(values))
        })
    }
    Example("series-gaps", zh: "各有缺报的月份", en: "Missing months in each") {
      SeriesChart(
        ChartWords(id: "series-gaps", title: "签约率", unit: "%"),
        series: [
          SeriesChart.Series("一期", monthly([40, 42, nil, nil, 55, 58, nil, 66])),
          SeriesChart.Series("二期", monthly([nil, nil, 12, 15, nil, 21, 30, nil])),
          SeriesChart.Series("三期", monthly([nil, nil, nil, nil, nil, nil, 3])),
        ])
    }
    Example("series-steps", zh: "阶梯", en: "Steps") {
      SeriesChart(
        ChartWords(id: "series-steps", title: "价格", unit: "元/吨"),
        series: [
          SeriesChart.Series("居民", monthly([2.4, 2.4, 2.4, 2.6, 2.6, 2.6])),
          SeriesChart.Series("单位", monthly([3.2, 3.2, 3.5, 3.5, 3.5, 3.4])),
        ], curve: .step)
    }
    Example("series-phone", zh: "手机的宽度", en: "As wide as a phone") {
      SeriesChart(
        ChartWords(id: "series-phone", title: "收支", unit: "万元"),
        series: [
          SeriesChart.Series("一般公共预算收入", monthly([120, 134, 128, 150])),
          SeriesChart.Series("一般公共预算支出", monthly([98, 141, 133, 139])),
        ], width: 300, height: 200)
    }
    Example("series-extreme", zh: "很大的数、负数和不是数的数", en: "Huge, negative and not finite values") {
      SeriesChart(
        ChartWords(id: "series-extreme", title: "差额", unit: "元"),
        series: [
          SeriesChart.Series("甲", monthly([-4e12, 3e12, .nan, 9e12])),
          SeriesChart.Series("乙", monthly([1, .infinity, -2, 0])),
        ])
    }
    Example("series-none", zh: "有名称，没有数", en: "Names without values") {
      SeriesChart(
        ChartWords(id: "series-none", title: "尚未开始"),
        series: [SeriesChart.Series("甲", []), SeriesChart.Series("乙", [])])
    }
    Example("series-long", zh: "四十个字的名称", en: "Names of forty characters") {
      SeriesChart(
        ChartWords(id: "series-long", title: fortyCharacters, unit: fortyCharacters),
        series: [
          SeriesChart.Series(fortyCharacters, monthly([1, 3, 2, 5])),
          SeriesChart.Series(fortyCharacters + "二", monthly([2, 2, 4, 3])),
        ], width: 340)
    }
    Example("series-hostile", zh: "名称里有标记和引号", en: "Markup and quotes in every name") {
      SeriesChart(
        ChartWords(id: "series-hostile", title: hostileText, unit: hostileText, source: hostileText),
        series: [
          SeriesChart.Series(hostileText, monthly([1, 3, 2, 5])),
          SeriesChart.Series(hostileText + "2", monthly([2, 2, 4, 3])),
        ])
    }
  }
}
