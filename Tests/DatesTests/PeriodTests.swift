import Dates
import Testing

struct PeriodTests {
  private func period(_ start: String, _ end: String) throws -> Period {
    let first = try #require(Day(start))
    let last = try #require(Day(end))
    return try #require(Period(start: first, end: last))
  }

  @Test func refusesAnEndBeforeTheStart() throws {
    let start = try #require(Day("2019-06-30"))
    #expect(Period(start: start, end: start.adding(days: -1)) == nil)
  }

  @Test func spansTwoDaysInEitherOrder() throws {
    let first = try #require(Day("2019-01-01"))
    let last = try #require(Day("2019-12-31"))
    #expect(Period(spanning: last, first) == Period(start: first, end: last))
  }

  @Test(arguments: [
    ("2019-06-30", "2019-06-30", 1), ("2019-01-01", "2019-12-31", 365), ("2020-01-01", "2020-12-31", 366),
    ("2019-12-31", "2020-01-01", 2),
  ])
  func countsBothItsEnds(start: String, end: String, days: Int) throws {
    #expect(try period(start, end).dayCount == days)
  }

  @Test(arguments: [
    ("2019-06-30", "2019-06-30", ["2019-06"]),
    ("2019-11-30", "2020-02-01", ["2019-11", "2019-12", "2020-01", "2020-02"]),
    ("2019-01-31", "2019-02-01", ["2019-01", "2019-02"]),
  ])
  func namesEveryMonthThatItTouches(start: String, end: String, months: [String]) throws {
    #expect(try period(start, end).months.map(\.description) == months)
  }

  @Test(arguments: [
    ("2018-12-31", false), ("2019-01-01", true), ("2019-12-31", true), ("2020-01-01", false),
  ])
  func containsBothItsEnds(text: String, isInside: Bool) throws {
    let day = try #require(Day(text))
    #expect(try period("2019-01-01", "2019-12-31").contains(day) == isInside)
  }

  /// A worked example of the schedule share (序时进度): the days that have passed at the end of a day, over all days.
  struct ShareExample: Sendable, CustomTestStringConvertible {
    let start: String
    let end: String
    let day: String
    let passed: Double
    let days: Double

    init(_ start: String, _ end: String, at day: String, _ passed: Double, of days: Double) {
      (self.start, self.end, self.day) = (start, end, day)
      (self.passed, self.days) = (passed, days)
    }

    var testDescription: String { "\(day) of \(start) to \(end)" }
  }

  static let shareExamples: [ShareExample] = [
    // The day before, the first day, the end of June, the last but one, the last, the day after.
    ShareExample("2019-01-01", "2019-12-31", at: "2018-12-31", 0, of: 365),
    ShareExample("2019-01-01", "2019-12-31", at: "2019-01-01", 1, of: 365),
    ShareExample("2019-01-01", "2019-12-31", at: "2019-06-30", 181, of: 365),
    ShareExample("2019-01-01", "2019-12-31", at: "2019-12-30", 364, of: 365),
    ShareExample("2019-01-01", "2019-12-31", at: "2019-12-31", 365, of: 365),
    ShareExample("2019-01-01", "2019-12-31", at: "2020-01-01", 365, of: 365),
    // Long before and long after.
    ShareExample("2019-01-01", "2019-12-31", at: "1970-01-01", 0, of: 365),
    ShareExample("2019-01-01", "2019-12-31", at: "2099-01-01", 365, of: 365),
    // A task of one day has passed at the end of that day.
    ShareExample("2019-06-30", "2019-06-30", at: "2019-06-29", 0, of: 1),
    ShareExample("2019-06-30", "2019-06-30", at: "2019-06-30", 1, of: 1),
    // A leap year has a day more.
    ShareExample("2020-01-01", "2020-12-31", at: "2020-06-30", 182, of: 366),
    ShareExample("2020-02-01", "2020-03-01", at: "2020-02-29", 29, of: 30),
    // Over the turn of a year.
    ShareExample("2019-12-01", "2020-01-31", at: "2019-12-31", 31, of: 62),
  ]

  @Test(arguments: shareExamples)
  func tellsTheElapsedShare(example: ShareExample) throws {
    let day = try #require(Day(example.day))
    let share = try period(example.start, example.end).elapsedShare(at: day)
    #expect(share == example.passed / example.days)
  }
}
