import Dates
import Diagnostics
import Model
import Narrative
import Testing

/// How a reading beside the year before reads.
struct YearOnYearWordsTests {
  private func words(
    _ unit: String, _ before: Double, _ value: Double, read: Day = day(2018, 6, 30),
    _ told: (Indicator, YearOnYear, Language) -> String
  ) -> [String] {
    let indicator = Indicator(
      id: "x", name: "指标", unit: unit, direction: .atLeast, target: nil, workstream: Identifier("works"))
    let comparison = YearOnYear(
      value, before: Predecessor.Value(before, on: read), in: Month(year: 2018, ordinal: 6))
    return Language.allCases.map { told(indicator, comparison, $0) }
  }

  @Test func sentences() {
    func sentence(_ unit: String, _ before: Double, _ value: Double, read: Day = day(2018, 6, 30)) -> [String]
    {
      words(unit, before, value, read: read) { $0.sentence(for: $1, in: $2) }
    }
    #expect(
      sentence("公里", 5.8, 6) == ["比上年同期 5.8 增加 0.2（+3.4%）", "up 0.2 (+3.4%) from 5.8 a year before"])
    #expect(
      sentence("%", 85, 84) == [
        "比上年同期 85% 减少 1 个百分点", "down 1 percentage point from 85% a year before",
      ])
    #expect(sentence("个", 8, 8) == ["与上年同期 8 持平", "the same as 8 a year before"])
    #expect(
      sentence("个", 8, 5, read: day(2018, 5, 31)) == [
        "比上年同期 8（2018年5月31日）减少 3（−37.5%）", "down 3 (−37.5%) from 8 (31 May 2018) a year before",
      ])
  }

  @Test func cells() {
    #expect(words("km", 5.8, 6) { $0.changeWords($1, in: $2) } == ["+0.2 km（+3.4%）", "+0.2 km (+3.4%)"])
    #expect(words("%", 85, 87.5) { $0.changeWords($1, in: $2) } == ["+2.5 个百分点", "+2.5 percentage points"])
    #expect(words("件", 0, 3) { $0.changeWords($1, in: $2) } == ["+3件", "+3件"])
    #expect(words("件", 4, 0) { $0.changeWords($1, in: $2) } == ["−4件（−100%）", "−4件 (−100%)"])
    #expect(
      words("个", 8, 5, read: day(2018, 5, 31)) { $0.beforeWords($1, in: $2) } == [
        "8个（2018年5月31日）", "8个 (31 May 2018)",
      ])
  }
}
