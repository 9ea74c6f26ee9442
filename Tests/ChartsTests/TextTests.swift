import Charts
import Testing

@Suite struct TextTests {
  @Test(arguments: [("台账", 2.0), ("2019", 2.56), ("，。", 2), ("“”…—", 4), ("", 0), ("e\u{301}", 0.62)])
  func measuresByTheTable(text: String, ems: Double) {
    #expect(abs(TextWidth.ems(text) - ems) < 1e-9)
  }

  @Test(arguments: [
    ("打通断头路", 60.0, "打通断头路"), ("打通断头路", 59, "打通断…"), ("打通断头路", 12, "…"), ("打通断头路", 11, ""),
  ])
  func shortensToTheWidth(text: String, width: Double, expected: String) {
    #expect(TextWidth.fitted(text, width: width, size: 12) == expected)
  }

  @Test func neverGrowsBeyondTheWidth() {
    for width in stride(from: 12.0, to: 400, by: 7) {
      let text = TextWidth.fitted("第12条 road network density 路网密度（km/km²）", width: width, size: 12)
      #expect(TextWidth.of(text, size: 12) <= width)
    }
  }

  @Test func keepsACombiningMarkWithItsLetter() {
    #expect(TextWidth.fitted("e\u{301}e\u{301}e\u{301}", width: 20, size: 12) == "e\u{301}…")
  }

  @Test(arguments: [
    (12_345.0, "1.23万"), (9999, "9999"), (2.5e8, "2.5亿"), (3e12, "3万亿"), (-45_000, "−4.5万"), (0, "0"),
    (0.000_12, "0.00012"),
  ])
  func scalesByWanAndYi(value: Double, expected: String) {
    #expect(NumberText(upTo: value, language: .zh).text(value) == expected)
  }

  @Test func leavesWhatWouldRoundToNothingUnscaled() {
    let numbers = NumberText(upTo: 1e15, language: .zh)
    #expect([1, -320_000, 0, 2e12].map { numbers.text($0) } == ["1", "−320000", "0", "2万亿"])
  }

  @Test(arguments: [
    (123_456.0, "万元", "12.35亿元"), (9_999, "万元", "9999万元"), (3e8, "万人", "3万亿人"), (20_000, "亿元", "2万亿元"),
    (50_000, "万亿元", "50000万亿元"),
  ])
  func changesAUnitThatIsAMultipleAlready(value: Double, unit: String, expected: String) {
    #expect(NumberText(upTo: value, unit: unit, language: .zh).text(value, unit: unit) == expected)
  }

  @Test func keepsTheUnitOfWhatTheChangedOneRoundsAway() {
    let numbers = NumberText(upTo: 1e6, unit: "万元", language: .zh)
    #expect(
      [0.004, 0, 300].map { numbers.text($0, decimals: 3, unit: "万元") } == ["0.004万元", "0万元", "0.03亿元"])
  }

  @Test(arguments: [("%", "7%"), ("公里", "7公里"), ("km/km²", "7 km/km²"), ("μg/m³", "7 μg/m³"), ("", "7")])
  func setsLatinUnitsApart(unit: String, expected: String) {
    #expect(NumberText(upTo: 7, language: .zh).text(7, unit: unit) == expected)
  }
}
