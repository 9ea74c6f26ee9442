import Dates
import Model
import Testing

struct RhythmTests {
  private func months(_ rhythm: Rhythm, last: Month?) -> [String] {
    let year = (1...12).map { Month(year: 2019, ordinal: $0) }
    return year.filter(DueMonths(rhythm, last: last).contains).map(\.description)
  }

  @Test func somethingIsDueForTheLastMonthOfEachSpan() {
    #expect(months(.monthly, last: nil).count == 12)
    #expect(months(.quarterly, last: nil) == ["2019-03", "2019-06", "2019-09", "2019-12"])
    #expect(months(.halfYearly, last: nil) == ["2019-06", "2019-12"])
    #expect(months(.yearly, last: nil) == ["2019-12"])
    #expect(months(.once, last: nil) == [])
    #expect(months(.once, last: Month("2019-10")) == ["2019-10"])
  }

  @Test func somethingIsDueForTheLastMonthOfAll() {
    #expect(
      months(.quarterly, last: Month("2019-11")) == ["2019-03", "2019-06", "2019-09", "2019-11", "2019-12"])
    #expect(months(.yearly, last: Month("2019-08")) == ["2019-08", "2019-12"])
  }

  @Test func findsTheDueMonthsAroundAMonth() {
    let quarters = DueMonths(.quarterly, last: nil)
    #expect(quarters.last(through: Month(year: 2019, ordinal: 5)) == Month("2019-03"))
    #expect(quarters.last(through: Month(year: 2019, ordinal: 6)) == Month("2019-06"))
    #expect(quarters.last(through: Month(year: 2019, ordinal: 1)) == Month("2018-12"))
    #expect(quarters.next(from: Month(year: 2019, ordinal: 4)) == Month("2019-06"))
    #expect(quarters.start(of: Month(year: 2019, ordinal: 6)) == Month("2019-04"))
    let once = DueMonths(.once, last: Month("2019-10"))
    #expect(once.last(through: Month(year: 2019, ordinal: 9)) == nil)
    #expect(once.next(from: Month(year: 2019, ordinal: 9)) == Month("2019-10"))
    #expect(once.next(from: Month(year: 2019, ordinal: 11)) == nil)
  }
}
