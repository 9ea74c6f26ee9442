import Charts
import Dates
import Diagnostics

/// A task from the first day of a month of 2019 to the last day of another.
private func task(
  _ label: String, from first: Int = 1, to last: Int, _ progress: Double?, _ tone: Tone, done: Day? = nil
) -> Gantt.Row {
  Gantt.Row(
    label: label, start: start(ofMonth: first), deadline: end(ofMonth: last), progress: progress, tone: tone,
    completedOn: done)
}

extension ExampleSection {
  static let gantts = ExampleSection(
    "gantt", title: Wording(zh: "甘特图", en: "Gantt"),
    purpose: Wording(zh: "任务的起止、进度和逾期。", en: "Tasks over the months, with progress and overdue tails.")
  ) {
    Example("gantt", zh: "进度、截至线和逾期的尾巴", en: "Progress, the as-of line and overdue tails") {
      Gantt(
        ChartWords(id: "gantt", title: "任务时间轴", asOf: june30),
        groups: [
          Gantt.Group(
            heading: "建设",
            rows: [
              task("打通断头路", to: 12, 42, .green), task("渠化交叉口", to: 4, 80, .red),
              task("综合管廊", from: 3, to: 11, 20, .yellow),
            ]),
          Gantt.Group(
            heading: "管理",
            rows: [task("新建公厕", to: 3, 100, .done, done: end(ofMonth: 5)), task("社区养老", to: 12, nil, .grey)]),
        ], period: year2019)
    }
    Example("gantt-milestones", zh: "菱形是途中的节点", en: "Diamonds mark what is due on the way") {
      Gantt(
        ChartWords(id: "gantt-milestones", title: "防汛任务", asOf: june30),
        groups: [
          Gantt.Group(rows: [
            Gantt.Row(
              label: "消除易涝点", start: start(ofMonth: 1), deadline: end(ofMonth: 12), progress: 62,
              tone: .green,
              milestones: [
                Gantt.Milestone(end(ofMonth: 3), "完成排查"), Gantt.Milestone(end(ofMonth: 6), "消除 60%"),
              ]),
            task("清淤疏浚", to: 5, 100, .done, done: end(ofMonth: 4)),
          ])
        ], period: year2019)
    }
    Example("gantt-phone", zh: "手机的宽度，名称在条的上方", en: "As wide as a phone, names above the bars") {
      Gantt(
        ChartWords(id: "gantt-phone", title: "任务时间轴", asOf: june30),
        groups: [
          Gantt.Group(rows: [task("打通断头路", to: 12, 42, .green), task("渠化交叉口", to: 4, 80, .red)])
        ], period: year2019, labels: .above, width: 300)
    }
    Example("gantt-english", zh: "英文，三年，带链接", en: "In English, over three years, with links") {
      Gantt(
        ChartWords(id: "gantt-english", title: "Tasks", asOf: june30, language: .en),
        groups: [
          Gantt.Group(rows: [
            Gantt.Row(
              label: "Utility tunnel", href: "index.html#kind-gantt", start: start(ofMonth: 1),
              deadline: end(ofMonth: 30),
              progress: 12, tone: .green),
            Gantt.Row(
              label: "Open end", start: start(ofMonth: 4), deadline: nil, progress: 50, tone: .yellow),
          ])
        ], period: Period(spanning: start(ofMonth: 1), end(ofMonth: 36)))
    }
    Example("gantt-one", zh: "只有一项一天的任务", en: "One task of one day") {
      Gantt(
        ChartWords(id: "gantt-one", title: "开工仪式"),
        groups: [
          Gantt.Group(rows: [
            Gantt.Row(label: "开工", start: june30, deadline: june30, progress: 0, tone: .grey)
          ])
        ], period: Period(spanning: june30, june30), width: 480)
    }
    Example("gantt-none", zh: "没有任务", en: "No tasks") {
      Gantt(ChartWords(id: "gantt-none", title: "任务时间轴"), groups: [], period: year2019, width: 480)
    }
    Example("gantt-sixty", zh: "60 项任务", en: "60 tasks") {
      Gantt(
        ChartWords(id: "gantt-sixty", title: "全部任务", asOf: june30),
        groups: [
          Gantt.Group(
            rows: (1...60).map { index in
              task(
                "第\(index)项任务", from: index % 6 + 1, to: index % 6 + index % 5 + 3, Double(index * 37 % 101),
                Tone.allCases[index % 5])
            })
        ], period: year2019)
    }
    Example("gantt-hostile", zh: "四十个字和带标记的名称", en: "Names of forty characters and with markup") {
      Gantt(
        ChartWords(id: "gantt-hostile", title: hostileText, asOf: june30),
        groups: [
          Gantt.Group(
            heading: hostileText,
            rows: [
              Gantt.Row(
                label: hostileText, href: "index.html?" + hostileText, start: end(ofMonth: 9),
                deadline: start(ofMonth: 2),
                progress: .nan, tone: .red), task(fortyCharacters, to: 12, 1e15, .green),
            ])
        ], period: year2019, width: 640)
    }
  }
}
