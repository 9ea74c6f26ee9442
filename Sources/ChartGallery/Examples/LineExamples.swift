import Charts
import Dates
import Diagnostics

extension ExampleSection {
  static let lines = ExampleSection(
    "line", title: Wording(zh: "折线图", en: "Line chart"),
    purpose: Wording(
      zh: "一项指标随时间的变化，以及它的目标线和截至日期。", en: "An indicator over time, with its targets and the as-of day.")
  ) {
    Example("line", zh: "逐月读数、目标线和截至日期", en: "Monthly readings, a target line and the as-of day") {
      LineChart(
        ChartWords(id: "line", title: "路网密度", unit: "公里/平方公里", source: "路网台账", asOf: june30),
        values: monthly([5.6, 5.6, 5.7, 5.8, 5.8, 6]), targets: [TargetLine(.atLeast(7), label: "方案3.2.1")],
        period: year2019)
    }
    Example("line-english", zh: "英文", en: "In English") {
      LineChart(
        ChartWords(
          id: "line-english", title: "Sewage treated", unit: "%", source: "works reports", asOf: june30,
          language: .en),
        values: monthly([88.4, 88.6, 89.1, 89.8, 90.3, 90.9]), targets: [TargetLine(.atLeast(90))],
        period: year2019)
    }
    Example("line-phone", zh: "手机的宽度", en: "As wide as a phone") {
      LineChart(
        ChartWords(id: "line-phone", title: "大班额比例", unit: "%", asOf: june30),
        values: monthly([15.8, nil, 15.8, nil, nil, 14.6]), targets: [TargetLine(.atMost(12))],
        period: year2019, joinedMonths: 3, width: 300, height: 200)
    }
    Example(
      "line-conflict", zh: "两个条款给出不同的目标，阶段目标只到9月", en: "Targets that conflict; one holds until September"
    ) {
      LineChart(
        ChartWords(id: "line-conflict", title: "建成区绿地率", unit: "%", asOf: june30),
        values: monthly([33.2, 33.2, 33.5, 33.7, 33.9, 34.1]),
        targets: [
          TargetLine(.atLeast(34.5), label: "阶段目标", to: end(ofMonth: 9)),
          TargetLine(.atLeast(35.6), label: "台账15"), TargetLine(.atLeast(30), label: "方案3.2.3"),
        ], period: year2019)
    }
    Example("line-between", zh: "目标是一个区间", en: "A target with two bounds") {
      LineChart(
        ChartWords(id: "line-between", title: "水位", unit: "米"),
        values: monthly([2.1, 2.4, 3.2, 3.6, 4.3, 4.1, 5.2, 4.7, 3.9, 3.1, 2.6, 2.2]),
        targets: [TargetLine(.between(2, 4.5), label: "调度规程")])
    }
    Example("line-gaps", zh: "缺报的月份断开，不连线", en: "Missing months stay gaps") {
      LineChart(
        ChartWords(id: "line-gaps", title: "签约率", unit: "%"),
        values: monthly([40, 42, nil, nil, 55, nil, 60, 58, 66, 70, nil, 81]))
    }
    Example("line-plan", zh: "计划进度与实际进度", en: "The planned course beside the real one") {
      LineChart(
        ChartWords(id: "line-plan", title: "打通断头路：逐月进度", unit: "%", asOf: june30),
        values: monthly([8, 10, 22, 30, 36, 42]),
        plan: [DatedValue(start(ofMonth: 1), 0), DatedValue(end(ofMonth: 12), 100)], planLabel: "序时进度")
    }
    Example("line-one", zh: "只有一个读数", en: "One reading") {
      LineChart(
        ChartWords(id: "line-one", title: "生活垃圾回收利用率", unit: "%", asOf: june30),
        values: [DatedValue(june30, 2.1)], targets: [TargetLine(.atLeast(10))], period: year2019)
    }
    Example("line-none", zh: "没有读数，只有目标", en: "No reading, but a target") {
      LineChart(
        ChartWords(id: "line-none", title: "城区健身圈半径", unit: "分钟", asOf: june30), values: [],
        targets: [TargetLine(.atMost(15))], period: year2019)
    }
    Example("line-nothing", zh: "什么也没有", en: "Nothing at all") {
      LineChart(ChartWords(id: "line-nothing", title: "尚未建立的指标"), values: [])
    }
    Example("line-equal", zh: "读数都相同", en: "All readings equal") {
      LineChart(
        ChartWords(id: "line-equal", title: "社区卫生服务中心", unit: "所"),
        values: monthly(Array(repeating: 3, count: 12)))
    }
    Example("line-negative", zh: "负数", en: "Negative readings") {
      LineChart(
        ChartWords(id: "line-negative", title: "同比增长", unit: "%"),
        values: monthly([-3.1, -2.4, 0.5, 1.2, -0.8, 2.2]), targets: [TargetLine(.atLeast(0))])
    }
    Example("line-huge", zh: "很大的数：1千万亿", en: "Huge readings: 10¹⁵") {
      LineChart(
        ChartWords(id: "line-huge", title: "累计流量", unit: "次"),
        values: monthly([1e9, 4e12, 8.5e13, 3.1e14, 9.9e14, 1e15]), targets: [TargetLine(.atLeast(2e15))])
    }
    Example("line-tiny", zh: "很小的数", en: "Tiny readings") {
      LineChart(
        ChartWords(id: "line-tiny", title: "总磷", unit: "毫克/升"),
        values: monthly([0.000_21, 0.000_19, 0.000_18, 0.000_2, 0.000_16, 0.000_15]))
    }
    Example("line-not-finite", zh: "不是数的读数按缺报处理", en: "What is no finite number counts as missing") {
      LineChart(
        ChartWords(id: "line-not-finite", title: "空气优良率", unit: "%"),
        values: monthly([82, .nan, 84, .infinity, 88, -.infinity, 91, 90]))
    }
    Example("line-thousand", zh: "1,000 个逐日读数", en: "1,000 daily readings") {
      let days = (0..<1_000).map { Month(year: 2017, ordinal: 1).firstDay.adding(days: $0) }
      return LineChart(
        ChartWords(id: "line-thousand", title: "细颗粒物", unit: "μg/m³"),
        values: days.enumerated().map { DatedValue($1, 60 + Double($0 * 37 % 101) / 5 - Double($0) / 40) },
        targets: [TargetLine(.atMost(35), label: "国家二级标准")])
    }
    Example("line-years", zh: "四十年", en: "Forty years") {
      LineChart(
        ChartWords(id: "line-years", title: "城镇化率", unit: "%"),
        values: (1980...2019).map {
          DatedValue(Month(year: $0, ordinal: 12).lastDay, Double($0 - 1975) * 1.5)
        }, joinedMonths: 12)
    }
    Example("line-long", zh: "四十个字的标题、单位和目标", en: "Forty characters in title, unit and target") {
      LineChart(
        ChartWords(id: "line-long", title: fortyCharacters, unit: fortyCharacters, source: fortyCharacters),
        values: monthly([1, 3, 2, 5]), targets: [TargetLine(.atLeast(4), label: fortyCharacters)], width: 340)
    }
    Example("line-hostile", zh: "标题、单位、来源和标签里有标记和引号", en: "Markup and quotes in every text") {
      LineChart(
        ChartWords(id: "line-hostile", title: hostileText, unit: hostileText, source: hostileText),
        values: monthly([1, 3, 2, 5]), targets: [TargetLine(.atLeast(4), label: hostileText)],
        plan: monthly([0, 1, 2, 3]), planLabel: hostileText)
    }
  }

  static let steps = ExampleSection(
    "step", title: Wording(zh: "阶梯图", en: "Step chart"),
    purpose: Wording(zh: "一直有效、到下一次变化为止的数。", en: "Values that hold until they change.")
  ) {
    Example("step", zh: "数值保持到下一次变化", en: "Values hold until the next change") {
      LineChart(
        ChartWords(id: "step", title: "打通断头路", unit: "条", asOf: june30),
        values: monthly([0, 0, 1, 1, 1, 2]), targets: [TargetLine(.atLeast(3))], period: year2019,
        curve: .step)
    }
    Example("step-gaps", zh: "有缺报月份的阶梯", en: "Steps with missing months") {
      LineChart(
        ChartWords(id: "step-gaps", title: "公交票价", unit: "元"),
        values: monthly([2, 2, nil, nil, 2.5, 2.5, 2, nil, 3, 3]), curve: .step)
    }
    Example("step-one", zh: "只有一级", en: "A single step") {
      LineChart(
        ChartWords(id: "step-one", title: "水价", unit: "元/吨"), values: monthly([nil, nil, 3.45]),
        period: year2019, curve: .step, width: 300)
    }
  }
}
