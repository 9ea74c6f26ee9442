import Dates
import Model
import Testing

struct ReportingPeriodTests {
  @Test(arguments: [
    ("2019-06", "2019年6月", "2019-05"), ("2019-Q1", "2019年第一季度", "2018-12"),
    ("2019-Q4", "2019年第四季度", "2019-09"), ("2019-H1", "2019年上半年", "2018-12"),
    ("2019-H2", "2019年下半年", "2019-06"), ("2019", "2019年", "2018-12"),
  ])
  func readsWhatItWrites(text: String, chinese: String, previous: String) throws {
    let period = try #require(ReportingPeriod(text))
    #expect(period.description == text)
    #expect(period.chinese == chinese)
    #expect(period.previousMonth.description == previous)
  }

  @Test(arguments: ["", "2019-Q5", "2019-H3", "2019-13", "19", "2019-Q3-1", "2019-", "Q3", "２０１９", "2019-q"])
  func refusesAnythingElse(text: String) {
    #expect(ReportingPeriod(text) == nil)
  }
}
