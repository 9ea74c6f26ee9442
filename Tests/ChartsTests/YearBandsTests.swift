import Charts
import Dates
import Markup
import Testing

struct YearBandsTests {
  private func labels(_ values: [DatedValue]) -> [String] {
    let picture = Markup(LineChart(ChartWords(id: "y", title: "道路"), values: values).node()).string
    return ["2016", "2017", "2018", "2019", "2020"].filter { picture.contains(">\($0)</text>") }
  }

  private func end(_ year: Int) -> Day { Month(year: year, ordinal: 12).lastDay }

  @Test func namesEachYearUnderItsValue() {
    let values = (2017...2019).map { DatedValue(end($0), Double($0 - 2016)) }
    #expect(labels(values) == ["2017", "2018", "2019"])
  }

  @Test func aYearWithoutAValueKeepsItsPlace() {
    #expect(labels([DatedValue(end(2017), 1), DatedValue(end(2019), 3)]) == ["2017", "2018", "2019"])
  }

  @Test func valuesWithinAYearStandAtTheirDays() {
    #expect(labels([DatedValue(end(2017), 1), DatedValue(Month(year: 2019, ordinal: 6).lastDay, 3)]) == [])
  }
}
