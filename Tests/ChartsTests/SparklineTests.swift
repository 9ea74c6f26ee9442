import Charts
import Markup
import Testing

@Suite struct SparklineTests {
  @Test func drawsTheCourseAndTheTarget() {
    let line = Sparkline(ChartWords(id: "s"), values: [5.4, 5.5, 5.6, 5.6, 5.9, 6.1], target: 7)
    expectGolden("sparkline", line.node())
  }

  @Test func liftsThePenAtMissingValues() {
    expectGolden(
      "sparkline-gaps", Sparkline(ChartWords(id: "s"), values: [1, 2, nil, 4, nil, 3, 5, nil]).node())
  }

  @Test func drawsOneValueAsItsDot() {
    expectGolden("sparkline-one", Sparkline(ChartWords(id: "s"), values: [3], target: 3).node())
  }

  @Test func drawsADashedLineWithoutValues() {
    expectGolden("sparkline-none", Sparkline(ChartWords(id: "s"), values: [nil, nil]).node())
  }

  @Test func staysUnder700Bytes() {
    let line = Sparkline(
      ChartWords(id: "sparkline-10000", title: "路网密度"), values: (1...12).map { Double($0) * 1.7 }, target: 20)
    #expect(Markup(line.node()).bytes.count < 700)
  }
}
