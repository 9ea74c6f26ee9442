import Charts
import Dates
import Diagnostics

/// A panel of the kind that the plan's indicators make: quarterly readings and one target.
private func panel(_ index: Int) -> SmallMultiples.Panel {
  let values = (1...6).map { Double(index % 7 + $0 * (index % 3 + 1)) }
  return SmallMultiples.Panel(
    "第\(index)项指标", unit: index % 2 == 0 ? "%" : "个", values: monthly(values.map(Optional.some)),
    targets: [TargetLine(.atLeast(Double(8 + index % 9)))])
}

extension ExampleSection {
  static let facets = ExampleSection(
    "facets", title: Wording(zh: "分面", en: "Facets"),
    purpose: Wording(zh: "几张图排成网格，可以共用数值轴。", en: "Charts in a grid, which may share their scale of values.")
  ) {
    Example("facets", zh: "三张折线图", en: "Three line charts") {
      let courses: [(String, [Double?])] = [
        ("规划", [12, 18, 25, 30]), ("建设", [8, 16, nil, 41]), ("管理", [20, 22, 24, 21]),
      ]
      return Facets(
        ChartWords(id: "facets", title: "各板块办结数", unit: "件"),
        panels: courses.map { name, values in
          LineChart(
            ChartWords(title: name, unit: "件"), values: monthly(values), period: year2019, height: 180)
        })
    }
    Example("facets-shared", zh: "共用数值轴，高低可以比较", en: "One scale of values, so that heights compare") {
      let courses: [(String, [Double?])] = [("规划", [12, 18, 25, 30]), ("建设", [8, 16, nil, 41])]
      return Facets(
        ChartWords(id: "facets-shared", title: "各板块办结数", unit: "件"),
        panels: courses.map { name, values in
          LineChart(
            ChartWords(title: name, unit: "件"), values: monthly(values), period: year2019, height: 180)
        }, sharesValues: true, width: 640)
    }
    Example("facets-mixed", zh: "不同的图放在一起", en: "Charts of different kinds") {
      Facets(
        ChartWords(id: "facets-mixed", title: "一项指标"),
        panels: [
          LineChart(
            ChartWords(title: "走势", unit: "%"), values: monthly([1, 2, 3.5, 4.8]), period: year2019,
            height: 180),
          Bullet(ChartWords(title: "现值与目标", unit: "%"), actual: 4.8, goal: .atLeast(20), width: 308),
        ], columns: 2, width: 640)
    }
    Example("facets-none", zh: "没有图", en: "No charts") {
      Facets(ChartWords(id: "facets-none", title: "各板块办结数"), panels: [])
    }
  }

  static let smallMultiples = ExampleSection(
    "multiples", title: Wording(zh: "指标小图", en: "Small multiples"),
    purpose: Wording(
      zh: "全部指标放在一页，共用时间轴，各用各的数值轴和目标。",
      en: "All indicators at a glance: one axis of days, values and targets of their own.")
  ) {
    Example("multiples", zh: "单位、方向和读数都不同的指标", en: "Indicators of different units, directions and readings") {
      SmallMultiples(
        ChartWords(id: "multiples", title: "指标总览", source: "各单位月报", asOf: june30),
        panels: [
          SmallMultiples.Panel(
            "路网密度", unit: "公里/平方公里", values: monthly([5.6, 5.6, 5.7, 5.8, 5.8, 6]),
            targets: [TargetLine(.atLeast(7))]),
          SmallMultiples.Panel(
            "大班额比例", unit: "%", values: monthly([15.8, nil, 15.8, nil, nil, 14.6]),
            targets: [TargetLine(.atMost(12))]),
          SmallMultiples.Panel(
            "生活污水集中处理率", unit: "%", values: monthly([88.4, 88.6, 89.1, 89.8, 90.3, 90.9]),
            targets: [TargetLine(.atLeast(90))]),
          SmallMultiples.Panel("城区健身圈半径", unit: "分钟", values: [], targets: [TargetLine(.atMost(15))]),
        ], period: year2019)
    }
    Example("multiples-31", zh: "31 项指标", en: "31 indicators") {
      SmallMultiples(
        ChartWords(id: "multiples-31", title: "31 项指标", asOf: june30), panels: (1...31).map(panel),
        period: year2019)
    }
    Example("multiples-phone", zh: "手机的宽度", en: "As wide as a phone") {
      SmallMultiples(
        ChartWords(id: "multiples-phone", title: "指标总览", asOf: june30), panels: (1...4).map(panel),
        period: year2019, width: 340)
    }
    Example("multiples-english", zh: "英文，目标互相冲突", en: "In English, with targets that conflict") {
      SmallMultiples(
        ChartWords(id: "multiples-english", title: "Indicators", asOf: june30, language: .en),
        panels: [
          SmallMultiples.Panel(
            "Green space", unit: "%", values: monthly([33.2, nil, 33.5, nil, nil, 34.1]),
            targets: [TargetLine(.atLeast(35.6), label: "ledger"), TargetLine(.atLeast(30), label: "plan")]),
          SmallMultiples.Panel("New toilets", values: monthly([nil, nil, 0, nil, nil, 0])),
        ], period: year2019, width: 640)
    }
    Example("multiples-none", zh: "没有指标", en: "No indicators") {
      SmallMultiples(ChartWords(id: "multiples-none", title: "指标总览"), panels: [])
    }
    Example("multiples-hostile", zh: "四十个字、标记、很大的数和不是数的数", en: "Long names, markup, huge and no numbers") {
      SmallMultiples(
        ChartWords(id: "multiples-hostile", title: hostileText, asOf: june30),
        panels: [
          SmallMultiples.Panel(
            fortyCharacters, unit: fortyCharacters, values: monthly([1, 2]),
            targets: [TargetLine(.atLeast(3), label: fortyCharacters)]),
          SmallMultiples.Panel(hostileText, unit: hostileText, values: monthly([.nan, 1e15, -1e15])),
        ], width: 480)
    }
  }
}
