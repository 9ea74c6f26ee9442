import Charts
import Markup
import Testing

@Suite struct ProgressBarTests {
  @Test func drawsProgressAndTheScheduleTick() {
    expectGolden(
      "progress-yellow",
      ProgressBar(ChartWords(id: "p"), progress: 32.5, scheduleShare: 0.496, tone: .yellow).node())
  }

  @Test func drawsNoBarWithoutAReport() {
    expectGolden(
      "progress-unreported",
      ProgressBar(ChartWords(id: "p"), progress: nil, scheduleShare: 0.5, tone: .grey).node())
  }

  @Test func writesItsNumbersInTheLabelledForm() {
    let bar = ProgressBar(
      ChartWords(id: "p", title: "打通断头路"), progress: 64, scheduleShare: 0.5, tone: .green, form: .labelled,
      width: 480)
    expectGolden("progress-labelled", bar.node())
  }

  @Test func drawsAtTheWidthOfPhonesAndColumns() {
    let bar = ProgressBar(
      ChartWords(id: "p", title: "打通断头路"), progress: 32.5, scheduleShare: 0.496, tone: .yellow,
      form: .labelled, width: 340)
    expectGolden("progress-340", bar.node())
  }

  @Test func dropsTheEndOfTheScaleThatTheScheduleLabelCovers() {
    let bar = ProgressBar(
      ChartWords(id: "p", title: "打通断头路", language: .en), progress: 100, scheduleShare: 1, tone: .done,
      form: .labelled, width: 280)
    expectGolden("progress-labelled-full-en", bar.node())
  }

  @Test func keepsProgressBetween0And100() {
    let over = Markup(ProgressBar(ChartWords(id: "p"), progress: 250, tone: .green).node())
    let full = Markup(ProgressBar(ChartWords(id: "p"), progress: 100, tone: .green).node())
    #expect(over == full)
  }

  @Test func staysUnder700Bytes() {
    let bar = ProgressBar(
      ChartWords(id: "progress-10000", title: "打通断头路"), progress: 32.5, scheduleShare: 0.496, tone: .yellow)
    #expect(Markup(bar.node()).bytes.count < 700)
  }

  @Test func saysNothingWhenDecorative() {
    let bar = Markup(ProgressBar(ChartWords(id: "p"), progress: 5, tone: .red).node(decorative: true)).string
    #expect(bar.contains("aria-hidden=\"true\"") && !bar.contains("<title"))
  }
}
