import Dates
import Testing

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0),
    ("1970-01-02", 1),
    ("1969-12-31", -1),
    ("2000-02-29", 11_016),
    ("2000-03-01", 11_017),
    ("2019-06-30", 18_077),
    ("2019-12-31", 18_261),
    ("2020-01-01", 18_262),
    ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func countsFrom1970(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(arguments: [
    ("2019-01-31", 2019, 1, 31), ("2020-02-29", 2020, 2, 29), ("0400-02-29", 400, 2, 29),
    ("1900-03-01", 1900, 3, 1), ("2019-12-31", 2019, 12, 31), ("2020-01-01", 2020, 1, 1),
  ])
  func hasTheYearMonthAndDayThatWereWritten(text: String, year: Int, month: Int, dayOfMonth: Int) throws {
    let day = try #require(Day(text))
    #expect(day.year == year)
    #expect(day.month == Month(year: year, ordinal: month))
    #expect(day.dayOfMonth == dayOfMonth)
  }

  @Test(arguments: [
    ("2019-06-30", "2019年6月30日"), ("2019-12-01", "2019年12月1日"), ("0988-01-09", "988年1月9日"),
  ])
  func isWrittenAsOfficialChineseWritesIt(text: String, words: String) {
    #expect(Day(text)?.chinese == words)
  }

  @Test(arguments: [Int32.min, Int32.max])
  func isWrittenHoweverFarAway(number: Int32) {
    let text = Day(number: Int(number)).description
    #expect(text.utf8.count == (number < 0 ? 14 : 13))
  }

  @Test func survivesTheWayThroughItsPartsOnEveryDayOfFourCenturies() {
    let wrong = (-719_162..<(-719_162 + 146_097)).filter { number in
      let (year, month, dayOfMonth) = Day(number: number).parts
      return Day(year: year, month: month, day: dayOfMonth)?.number != number
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    (2019, 2, 29), (1900, 2, 29), (2100, 2, 29), (2019, 4, 31), (2019, 6, 31), (2019, 1, 32), (2019, 1, 0),
    (2019, 0, 1), (2019, 13, 1), (0, 1, 1), (10_000, 1, 1), (2019, -1, 1),
  ])
  func refusesWhatTheCalendarDoesNotHave(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2020, 2, 29), (2000, 2, 29), (2019, 2, 28), (2019, 4, 30), (1, 1, 1), (9999, 12, 31)])
  func acceptsTheLastDaysOfMonths(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) != nil)
  }

  @Test(arguments: [
    "", "2019", "2019-06", "2019-6-30", "2019-06-3", "19-06-30", "2019/06/30", "2019.06.30", "20190630",
    "2019-06-30 ", " 2019-06-30", "2019-06-30T00", "+019-06-30", "-019-06-30", "2019-0x-30", "２０１９-06-30",
    "2019－06－30", "２０１９年", "2019-06-3\u{301}", "2019-02-29", "2019-00-10", "0000-01-01", "abcd-ef-gh",
  ])
  func readsNothingButFourTwoAndTwoDigits(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func readsAPartOfALongerText() {
    let line = "deadline 2019-06-30"
    #expect(Day(line.suffix(10))?.number == 18_077)
  }

  @Test(arguments: [
    ("2019-12-31", 1, "2020-01-01"), ("2020-02-28", 1, "2020-02-29"), ("2019-02-28", 1, "2019-03-01"),
    ("2020-01-01", -1, "2019-12-31"), ("2019-06-30", 30, "2019-07-30"), ("2019-06-30", 0, "2019-06-30"),
  ])
  func addsDaysAcrossMonthsAndYears(text: String, days: Int, sum: String) {
    #expect(Day(text)?.adding(days: days).description == sum)
  }

  @Test func comesBeforeTheNextDay() throws {
    let day = try #require(Day("2019-12-31"))
    #expect(day < day.adding(days: 1))
  }

  @Test func padsSmallYears() {
    #expect(Day(year: 7, month: 8, day: 9)?.description == "0007-08-09")
  }
}
