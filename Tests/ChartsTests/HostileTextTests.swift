import Charts
import Dates
import Markup
import Testing

/// Words from a ledger go into every place of every chart; none of them may become markup.
@Suite struct HostileTextTests {
  private static let words = "\"><script>alert(1)</script>&amp;\"\u{301}'"

  private static let hostileColumns = ColumnChart(
    ChartWords(id: words, title: words, unit: words, source: words), categories: [words, words],
    series: [
      ColumnChart.Series(words, [.nan, .infinity]),
      ColumnChart.Series(words, [.greatestFiniteMagnitude, -.greatestFiniteMagnitude]),
    ])

  static var charts: [Node] {
    let target = TargetLine(.atLeast(2), label: words)
    let row = Gantt.Row(label: words, href: words, start: nil, deadline: nil, progress: .nan, tone: .red)
    let group = Gantt.Group(heading: words, rows: [row])
    return [
      ProgressBar(
        ChartWords(id: words, title: words), progress: .nan, scheduleShare: .nan, tone: .red, form: .labelled
      )
      .node(),
      LampStack(ChartWords(id: words, title: words), counts: [.red: 1, .green: -4]).node(),
      Bullet(
        ChartWords(id: words, title: words, unit: words), actual: .nan, goal: .between(.nan, .infinity),
        baseline: .nan, scheduled: -.infinity
      ).node(),
      LineChart(
        ChartWords(id: words, title: words, unit: words),
        values: [
          DatedValue(day("0001-01-01"), .greatestFiniteMagnitude), DatedValue(day("9999-12-31"), -1e300),
        ], targets: [target]
      ).node(),
      Sparkline(ChartWords(id: words, title: words), values: [.infinity, 1e308, -1e308], target: .nan).node(),
      Gantt(ChartWords(id: words, title: words, asOf: day("2030-01-01")), groups: [group], period: year2019)
        .node(),
      BurnUpChart(
        ChartWords(id: words, title: words, unit: words, asOf: day("9999-12-31")),
        planned: [
          DatedValue(day("0001-01-01"), -.greatestFiniteMagnitude), DatedValue(day("9999-12-31"), 1e308),
        ],
        reported: [DatedValue(day("2019-01-31"), 1e308), DatedValue(day("2019-02-28"), .nan)],
        plannedLabel: words, reportedLabel: words
      ).node(),
      Dumbbell(
        ChartWords(id: words, title: words, unit: words),
        rows: [
          Dumbbell.Row(words, before: -1e308, after: 1e308), Dumbbell.Row(words, before: .nan, after: nil),
        ],
        beforeLabel: words, afterLabel: words, domain: 0 ... .infinity
      ).node(),
      Distribution(
        ChartWords(id: words, title: words),
        groups: [
          Distribution.Group(
            words,
            tasks: [
              Distribution.Task(words, progress: 1e308, tone: .red),
              Distribution.Task(words, progress: -.infinity, tone: .done),
            ], scheduled: .nan)
        ]
      ).node(),
      hostileColumns.node(), Facets(ChartWords(id: words, title: words), panels: [hostileColumns]).node(),
    ]
  }

  @Test(arguments: charts.indices)
  func staysText(index: Int) {
    #expect(xmlFault(in: HostileTextTests.charts[index]) == nil)
    #expect(!Markup(HostileTextTests.charts[index]).string.contains("<script"))
  }

  @Test func staysTextInAPictureThatStandsAlone() {
    let bytes = HostileTextTests.hostileColumns.standalone()
    #expect(xmlFault(in: .raw(Markup(raw: bytes))) == nil)
  }

  @Test func everyInkHasItsRule() {
    for ink in Ink.allCases {
      #expect(ChartStyle.css.contains(".fill-\(ink.name){fill:var(--chart-\(ink.name))}"))
    }
  }
}
