import Charts
import Markup
import Testing

@Suite struct DistributionTests {
  private func words(_ language: ChartLanguage = .zh) -> ChartWords {
    ChartWords(id: "d", title: language == .zh ? "各单位任务进度" : "Progress of tasks", language: language)
  }

  /// Tasks at these progresses, with the lamp that a schedule share of 50 % gives them.
  private func tasks(_ progress: [Double?]) -> [Distribution.Task] {
    progress.enumerated().map { index, value in
      let tone: Tone =
        switch value {
        case nil: .grey
        case let value? where value >= 100: .done
        case let value? where value >= 40: .green
        case let value? where value >= 20: .yellow
        default: .red
        }
      return Distribution.Task("任务\(index + 1)", progress: value, tone: tone)
    }
  }

  private var departments: [Distribution.Group] {
    [
      Distribution.Group("住房和城乡建设局", tasks: tasks([42, 44, 50, 50, 50, 65, 12, 100]), scheduled: 50),
      Distribution.Group("城市管理局", tasks: tasks([30, 30, 30, 31, 55, 70]), scheduled: 50),
      Distribution.Group("财政局", tasks: tasks([100, 100, 100]), scheduled: 50),
      Distribution.Group("生态环境分局", tasks: tasks([0, 0, 5, 22, 48, nil]), scheduled: 42),
      Distribution.Group("公安分局", tasks: tasks([nil, nil]), scheduled: 50),
    ]
  }

  @Test func stacksTasksThatCoincide() {
    expectGolden("distribution", Distribution(words(), groups: departments).node())
  }

  @Test func fitsANarrowScreen() {
    expectGolden("distribution-narrow", Distribution(words(), groups: departments, width: 300).node())
  }

  @Test func speaksEnglish() {
    let groups = [
      Distribution.Group("Roads", tasks: tasks([10, 35, 60, 60]), scheduled: 50),
      Distribution.Group("Waste", tasks: tasks([100, 100, 80, nil])),
    ]
    expectGolden("distribution-en", Distribution(words(.en), groups: groups, width: 340).node())
  }

  @Test func saysThatThereIsNoDepartment() {
    expectGolden("distribution-empty", Distribution(words(), groups: []).node())
  }

  @Test func pressesAThousandTasksTogether() {
    let progress = (0..<1000).map { index in
      let (a, b) = (index * 61 % 101, index * 37 % 101)
      return Double(a * b) / 101
    }
    let groups = [
      Distribution.Group("全区", tasks: tasks(progress), scheduled: 50),
      Distribution.Group("开发区", tasks: tasks(Array(repeating: 40, count: 30))),
    ]
    expectGolden("distribution-1000", Distribution(words(), groups: groups).node())
  }

  @Test func keepsFortyLettersOfADepartmentApart() {
    let name = "国家级新区自然资源和规划建设与生态环境保护及综合行政执法监督管理委员会办公室第一直属分局"
    let groups = (1...24).map {
      Distribution.Group("\($0)\(name)", tasks: tasks([Double($0) * 4, 140, -20]))
    }
    expectGolden("distribution-long-names", Distribution(words(), groups: groups, width: 480).node())
  }

  @Test func sumsUpTheMedians() {
    #expect(
      Distribution(words(), groups: departments).summary
        == "5个单位共25项任务，已报22项；进度中位数最高100%（财政局），最低5%（生态环境分局）；"
        + "2/4个单位的中位数低于序时进度。")
  }

  @Test func takesTheMedianBetweenTwoMiddleTasks() {
    let chart = Distribution(words(), groups: [Distribution.Group("甲", tasks: tasks([10, 80, 20, 40]))])
    #expect(chart.summary == "1个单位共4项任务，已报4项；进度中位数30%。")
  }

  @Test func countsWhatIsNotFiniteAsNotReported() {
    let chart = Distribution(words(), groups: [Distribution.Group("甲", tasks: tasks([.nan, .infinity]))])
    #expect(chart.summary == "1个单位共2项任务，已报0项。")
  }

  @Test func listsEachTaskInTheTable() {
    let chart = Distribution(words(), groups: [Distribution.Group("甲", tasks: tasks([10, nil]))])
    #expect(chart.table.rows == [["甲", "任务1", "10", "红灯"], ["甲", "任务2", "", "未报"]])
  }
}
