import Charts
import Markup
import Testing

@Suite struct DumbbellTests {
  private let rows = [
    Dumbbell.Row("住房和城乡建设局", before: 42, after: 58), Dumbbell.Row("城市管理局", before: 61, after: 55),
    Dumbbell.Row("财政局", before: 70, after: 70), Dumbbell.Row("生态环境分局", before: 0, after: 12),
    Dumbbell.Row("社会事务局", before: 88, after: 100), Dumbbell.Row("公安分局", before: nil, after: 35),
    Dumbbell.Row("经济发展局", before: 24, after: nil), Dumbbell.Row("综合办公室", before: 0, after: 100),
    Dumbbell.Row("规划分局", before: 40, after: 41),
  ]

  private func words(_ language: ChartLanguage = .zh) -> ChartWords {
    ChartWords(id: "d", title: language == .zh ? "各单位平均进度" : "Mean progress", unit: "%", language: language)
  }

  @Test func drawsEachWayOfChanging() {
    let chart = Dumbbell(words(), rows: rows, beforeLabel: "5月", afterLabel: "6月", domain: 0...100)
    expectGolden("dumbbell", chart.node())
  }

  @Test func fitsANarrowScreen() {
    expectGolden("dumbbell-narrow", Dumbbell(words(), rows: rows, domain: 0...100, width: 300).node())
  }

  @Test func speaksEnglish() {
    let chart = Dumbbell(
      words(.en),
      rows: [
        Dumbbell.Row("Roads", before: 12, after: 40), Dumbbell.Row("Waste", before: 55, after: 50),
        Dumbbell.Row("Housing", before: 30, after: 30),
      ], beforeLabel: "May", afterLabel: "June", domain: 0...100, width: 340)
    expectGolden("dumbbell-en", chart.node())
  }

  @Test func saysThatThereIsNoData() {
    expectGolden("dumbbell-empty", Dumbbell(words(), rows: []).node())
  }

  @Test func drawsSixtyRowsWithLongNames() {
    let task = "推进老旧小区综合整治与配套基础设施改造提升工程建设并于年底前全部完成验收"
    let rows = (1...60).map { index in
      let (before, after) = (index * 37 % 90, index * 41 % 101)
      return Dumbbell.Row("第\(index)项：\(task)", before: Double(before), after: Double(after))
    }
    expectGolden("dumbbell-60", Dumbbell(words(), rows: rows, domain: 0...100).node())
  }

  @Test func growsItsDomainForNegativeAndHugeValues() {
    let rows = [
      Dumbbell.Row("甲", before: -3e15, after: 1e15), Dumbbell.Row("乙", before: 2e15, after: -1e15),
      Dumbbell.Row("丙", before: 4e14, after: 4e14),
    ]
    let chart = Dumbbell(ChartWords(id: "d", title: "结余", unit: "元"), rows: rows, domain: 0...100, width: 480)
    expectGolden("dumbbell-huge", chart.node())
  }

  @Test func sumsUpTheChanges() {
    let chart = Dumbbell(words(), rows: rows)
    #expect(
      chart.summary
        == "上月到本月，本月上升5项，本月下降1项，未变1项，仅有本月1项，仅有上月1项；"
        + "升幅最大：综合办公室 0%→100%；降幅最大：城市管理局 61%→55%。")
  }

  @Test func countsWhatIsNotFiniteAsMissing() {
    let chart = Dumbbell(words(), rows: [Dumbbell.Row("甲", before: .nan, after: 5)])
    #expect(chart.summary == "上月到本月，仅有本月1项。")
  }

  @Test func givesTheStepInTheTable() {
    let table = Dumbbell(words(), rows: Array(rows.prefix(2))).table
    #expect(table.rows == [["住房和城乡建设局", "42", "58", "16"], ["城市管理局", "61", "55", "-6"]])
  }
}
