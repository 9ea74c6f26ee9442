import Charts
import Diagnostics

extension ExampleSection {
  static let sparklines = ExampleSection(
    "sparkline", title: Wording(zh: "迷你折线", en: "Sparkline"),
    purpose: Wording(zh: "放在表格行里的走势。", en: "The course of a value in a table row.")
  ) {
    Example("sparkline", zh: "走势、最新值和目标", en: "The course, the last value and the target") {
      Sparkline(
        ChartWords(id: "sparkline", title: "路网密度"), values: [5.6, 5.6, 5.7, 5.8, 5.8, 6], target: 7)
    }
    Example("sparkline-english", zh: "英文，没有目标", en: "In English, without a target") {
      Sparkline(
        ChartWords(id: "sparkline-english", title: "Sewage treated", language: .en),
        values: [88.4, 88.6, 89.1, 89.8, 90.3, 90.9])
    }
    Example("sparkline-gaps", zh: "有缺报月份", en: "Missing months") {
      Sparkline(
        ChartWords(id: "sparkline-gaps", title: "签约率"), values: [4, nil, 5, 6, nil, nil, 8, 7], target: 9)
    }
    Example("sparkline-one", zh: "只有一个值", en: "One value") {
      Sparkline(ChartWords(id: "sparkline-one", title: "回收利用率"), values: [2.1], target: 10)
    }
    Example("sparkline-none", zh: "没有值", en: "No value") {
      Sparkline(ChartWords(id: "sparkline-none", title: "示范街区"), values: [nil, nil])
    }
    Example("sparkline-equal", zh: "都相同", en: "All equal") {
      Sparkline(ChartWords(id: "sparkline-equal", title: "中心数"), values: [3, 3, 3, 3])
    }
    Example("sparkline-thousand", zh: "1,000 个值", en: "1,000 values") {
      Sparkline(
        ChartWords(id: "sparkline-thousand", title: "细颗粒物"),
        values: (0..<1_000).map { Double($0 * 37 % 101) - Double($0) / 8 })
    }
    Example("sparkline-huge", zh: "正负都很大", en: "Huge on both sides") {
      Sparkline(
        ChartWords(id: "sparkline-huge", title: "差额"), values: [-1e15, 1e15, .infinity, 0, 5e14], target: 1)
    }
    Example("sparkline-hostile", zh: "标题里有标记和引号", en: "Markup and quotes in the title") {
      Sparkline(ChartWords(id: "sparkline-hostile", title: hostileText), values: [1, 2, 3])
    }
  }
}
