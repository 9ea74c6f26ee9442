import Dates
import Testing

struct MonthTests {
  @Test(arguments: [
    ("2019-01", "2019-01-01", "2019-01-31"), ("2019-02", "2019-02-01", "2019-02-28"),
    ("2020-02", "2020-02-01", "2020-02-29"), ("1900-02", "1900-02-01", "1900-02-28"),
    ("2000-02", "2000-02-01", "2000-02-29"), ("2019-06", "2019-06-01", "2019-06-30"),
    ("2019-12", "2019-12-01", "2019-12-31"),
  ])
  func lastsFromItsFirstToItsLastDay(text: String, first: String, last: String) {
    #expect(Month(text)?.firstDay.description == first)
    #expect(Month(text)?.lastDay.description == last)
  }

  @Test(arguments: [
    ("2019-06", 0, "2019-06"), ("2019-12", 1, "2020-01"), ("2019-01", -1, "2018-12"),
    ("2019-06", 18, "2020-12"),
    ("2019-06", -18, "2017-12"), ("2020-01", -12, "2019-01"),
  ])
  func addsMonthsAcrossYears(text: String, months: Int, sum: String) throws {
    let month = try #require(Month(text))
    #expect(month.adding(months: months).description == sum)
    #expect(month.adding(months: months).months(since: month) == months)
  }

  @Test func knowsItsNeighbours() {
    #expect(Month("2019-12")?.next == Month("2020-01"))
    #expect(Month("2020-01")?.previous == Month("2019-12"))
  }

  @Test func comesBeforeLaterMonthsOfItsYearAndEveryLaterYear() {
    let months = [(2020, 1), (2019, 12), (2019, 2)].map { Month(year: $0, ordinal: $1) }
    #expect(months.sorted().map(\.description) == ["2019-02", "2019-12", "2020-01"])
  }

  @Test(arguments: [
    "", "2019", "2019-6", "2019-00", "2019-13", "0000-01", "2019/06", "2019-06-01", "201906", " 2019-06",
    "2019-0６", "２０１９-06", "+019-06",
  ])
  func readsNothingButFourAndTwoDigits(text: String) {
    #expect(Month(text) == nil)
  }
}
