import Charts
import Dates
import Diagnostics

extension ExampleSection {
  static let burnUps = ExampleSection(
    "burn-up", title: Wording(zh: "计划与完成", en: "Burn-up"),
    purpose: Wording(
      zh: "累计完成量与计划曲线的差距。", en: "What was reported so far against the planned course, and the gap between.")
  ) {
    Example("burn-up", zh: "S 形的计划曲线和已报的进度", en: "A planned S-curve and what was reported") {
      BurnUpChart(
        ChartWords(id: "burn-up", title: "完成任务数", unit: "项", source: "月报", asOf: june30),
        planned: monthly([0, 1, 2, 4, 8, 13, 18, 22, 25, 27, 28, 28]), reported: monthly([0, 1, 2, 3, 5, 9]),
        period: year2019)
    }
    Example("burn-up-ahead", zh: "快于均匀的计划，手机的宽度", en: "Ahead of an even pace, as wide as a phone") {
      BurnUpChart(
        ChartWords(id: "burn-up-ahead", title: "完成投资", unit: "万元", asOf: june30),
        planned: [DatedValue(start(ofMonth: 1), 0), DatedValue(end(ofMonth: 12), 30_000)],
        reported: monthly([4_000, 7_500, 12_000, 15_000, 19_000, 22_000]), width: 300)
    }
    Example("burn-up-english", zh: "英文，有缺报月份", en: "In English, with missing months") {
      BurnUpChart(
        ChartWords(id: "burn-up-english", title: "Tasks completed", asOf: june30, language: .en),
        planned: monthly([0, 1, 2, 4, 8, 13, 18, 22, 25, 27, 28, 28]),
        reported: monthly([0, 1, nil, nil, 5, 6]))
    }
    Example("burn-up-one", zh: "只有一次月报", en: "One report") {
      BurnUpChart(
        ChartWords(id: "burn-up-one", title: "完成任务数", unit: "项"),
        planned: monthly([2, 4, 6, 8, 10, 12]), reported: monthly([nil, nil, 3]))
    }
    Example("burn-up-none", zh: "没有月报，只有计划", en: "A plan without reports") {
      BurnUpChart(
        ChartWords(id: "burn-up-none", title: "完成任务数", unit: "项"), planned: monthly([2, 4, 6, 8, 10, 12]),
        reported: [])
    }
    Example("burn-up-nothing", zh: "什么也没有", en: "Nothing at all") {
      BurnUpChart(ChartWords(id: "burn-up-nothing", title: "完成任务数"), planned: [], reported: [])
    }
    Example("burn-up-thousand", zh: "1,000 天逐日上报", en: "1,000 daily reports") {
      let first = Month(year: 2017, ordinal: 1).firstDay
      return BurnUpChart(
        ChartWords(id: "burn-up-thousand", title: "累计办结", unit: "件"),
        planned: [DatedValue(first, 0), DatedValue(first.adding(days: 1_200), 60_000)],
        reported: (0..<1_000).map { DatedValue(first.adding(days: $0), Double($0 * $0) / 20) })
    }
    Example("burn-up-hostile", zh: "标记、负数、很大的数和不是数的数", en: "Markup, negative, huge and no numbers") {
      BurnUpChart(
        ChartWords(id: "burn-up-hostile", title: hostileText, unit: hostileText),
        planned: monthly([-1e15, 1e15]), reported: monthly([.nan, -5e14, .infinity, 2e14]),
        plannedLabel: hostileText, reportedLabel: fortyCharacters)
    }
  }

  static let dumbbells = ExampleSection(
    "dumbbell", title: Wording(zh: "哑铃图", en: "Dumbbell"),
    purpose: Wording(zh: "从上月到本月的变化。", en: "How values changed from last month to this one.")
  ) {
    Example("dumbbell", zh: "各单位上月到本月的平均进度", en: "Departments from last month to this one") {
      Dumbbell(
        ChartWords(id: "dumbbell", title: "平均进度", unit: "%", asOf: june30),
        rows: [
          Dumbbell.Row("国土规划建设管理局", before: 31, after: 42), Dumbbell.Row("城市管理局", before: 48, after: 45),
          Dumbbell.Row("社会事务局", before: 22, after: 22), Dumbbell.Row("财政局", before: nil, after: 60),
        ], beforeLabel: "5月", afterLabel: "6月", domain: 0...100)
    }
    Example("dumbbell-english", zh: "英文，手机的宽度", en: "In English, as wide as a phone") {
      Dumbbell(
        ChartWords(id: "dumbbell-english", title: "Mean progress", unit: "%", language: .en),
        rows: [
          Dumbbell.Row("Construction", before: 31, after: 42),
          Dumbbell.Row("Management", before: 48, after: 45),
        ], width: 300)
    }
    Example("dumbbell-one", zh: "一行，没有变化", en: "One row without a change") {
      Dumbbell(
        ChartWords(id: "dumbbell-one", title: "进度", unit: "%"),
        rows: [Dumbbell.Row("打通断头路", before: 42, after: 42)])
    }
    Example("dumbbell-none", zh: "没有任何一行", en: "No rows") {
      Dumbbell(ChartWords(id: "dumbbell-none", title: "进度", unit: "%"), rows: [])
    }
    Example("dumbbell-sixty", zh: "60 行", en: "60 rows") {
      Dumbbell(
        ChartWords(id: "dumbbell-sixty", title: "全部任务", unit: "%"),
        rows: (1...60).map {
          Dumbbell.Row("第\($0)项任务", before: Double($0 * 37 % 83), after: Double($0 * 41 % 101))
        })
    }
    Example("dumbbell-huge", zh: "正负都很大", en: "Huge on both sides") {
      Dumbbell(
        ChartWords(id: "dumbbell-huge", title: "差额", unit: "元"),
        rows: [Dumbbell.Row("甲", before: -1e15, after: 1e15), Dumbbell.Row("乙", before: 1, after: -1)])
    }
    Example("dumbbell-hostile", zh: "四十个字、标记和不是数的数", en: "Long names, markup and no numbers") {
      Dumbbell(
        ChartWords(id: "dumbbell-hostile", title: hostileText, unit: hostileText),
        rows: [
          Dumbbell.Row(hostileText, before: .nan, after: .infinity),
          Dumbbell.Row(fortyCharacters, before: 3, after: 5),
        ], beforeLabel: hostileText, afterLabel: fortyCharacters, width: 480)
    }
  }

  static let distributions = ExampleSection(
    "distribution", title: Wording(zh: "进度分布", en: "Distribution of progress"),
    purpose: Wording(
      zh: "各单位的任务各到了百分之多少，一盏灯一项任务。", en: "How far the tasks of each department have come, a lamp a task.")
  ) {
    Example("distribution", zh: "三个单位的任务和序时进度", en: "The tasks of three departments, with the schedule") {
      let departments = ["国土规划建设管理局", "城市管理局", "社会事务局"]
      return Distribution(
        ChartWords(id: "distribution", title: "各单位任务进度", asOf: june30),
        groups: departments.enumerated().map { index, name in
          Distribution.Group(
            name,
            tasks: (0..<12 - index * 3).map { task in
              Distribution.Task(
                "任务\(task + 1)", progress: Double((task * 17 + index * 29) % 101),
                tone: Tone.allCases[task % 5])
            }, scheduled: 49.6)
        })
    }
    Example(
      "distribution-english", zh: "英文，手机的宽度，有未报的任务",
      en: "In English, as wide as a phone, with unreported tasks"
    ) {
      Distribution(
        ChartWords(id: "distribution-english", title: "Progress", language: .en),
        groups: [
          Distribution.Group(
            "Construction",
            tasks: [
              Distribution.Task("Roads", progress: 42, tone: .green),
              Distribution.Task("Tunnel", progress: nil, tone: .grey),
            ])
        ], width: 300)
    }
    Example("distribution-equal", zh: "40 项进度都相同", en: "Forty tasks at the same progress") {
      Distribution(
        ChartWords(id: "distribution-equal", title: "各单位任务进度"),
        groups: [
          Distribution.Group(
            "财政局", tasks: (1...40).map { Distribution.Task("任务\($0)", progress: 50, tone: .green) })
        ])
    }
    Example("distribution-none", zh: "没有单位", en: "No departments") {
      Distribution(ChartWords(id: "distribution-none", title: "各单位任务进度"), groups: [])
    }
    Example("distribution-thousand", zh: "1,000 项任务", en: "1,000 tasks") {
      Distribution(
        ChartWords(id: "distribution-thousand", title: "各单位任务进度"),
        groups: (1...4).map { group in
          Distribution.Group(
            "第\(group)片区",
            tasks: (0..<250).map {
              Distribution.Task(
                "任务\($0)", progress: Double($0 * 37 * group % 101), tone: Tone.allCases[$0 % 5])
            })
        })
    }
    Example(
      "distribution-hostile", zh: "超出范围的进度、四十个字和标记", en: "Progress beyond the scale, long names, markup"
    ) {
      Distribution(
        ChartWords(id: "distribution-hostile", title: hostileText),
        groups: [
          Distribution.Group(
            hostileText,
            tasks: [
              Distribution.Task(hostileText, progress: 1e15, tone: .red),
              Distribution.Task("负数", progress: -40, tone: .yellow),
              Distribution.Task("不是数", progress: .nan, tone: .grey),
            ], scheduled: .infinity), Distribution.Group(fortyCharacters, tasks: []),
        ], width: 480)
    }
  }
}
