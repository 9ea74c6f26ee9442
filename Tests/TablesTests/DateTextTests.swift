import Dates
import Testing

@testable import Tables

@Suite struct DateTextTests {
  @Test(arguments: [
    "2019-06-30", "2019-6-30", "2019/6/30", "2019/06/30", "2019.6.30", "2019年6月30日", "2019年06月30日",
    "２０１９年６月３０日", "２０１９－０６－３０", "２０１９／６／３０",
  ])
  func readsDaysYearFirst(text: String) {
    #expect(DateText.day(text) == .success(Day(number: 18_077)))
  }

  @Test(arguments: ["2019-02-29", "2019年6月31日", "2019/13/1", "2019.0.10", "0000-01-01"])
  func saysWhenThereIsNoSuchDay(text: String) {
    #expect(DateText.day(text) == .failure(.noSuchDay))
  }

  @Test(arguments: ["03/04/2027", "3-4-2027", "19-6-30", "19.06.30", "30/06/2019"])
  func doesNotGuessTheOrderOfShortDates(text: String) {
    #expect(DateText.day(text) == .failure(.ambiguous))
  }

  @Test(arguments: [
    "", "12月底前", "全年", "2019", "2019-06", "20190630", "2019-06/30", "2019-06-30-", "2019-06-30 8:00",
    "2019年6月30",
    "2019-006-30", "43646", "二〇一九年六月三十日", "2019--6", "-2019-06-30", "19999-06-30",
  ])
  func saysWhenATextIsNoDate(text: String) {
    #expect(DateText.day(text) == .failure(.notADate))
  }

  @Test(arguments: ["2019-06", "2019年6月", "2019/6", "２０１９年０６月"])
  func readsMonths(text: String) {
    #expect(DateText.month(text) == .success(Month(year: 2019, ordinal: 6)))
  }

  @Test(arguments: ["2019-13", "2019年0月"])
  func saysWhenThereIsNoSuchMonth(text: String) {
    #expect(DateText.month(text) == .failure(.noSuchDay))
  }

  @Test(arguments: ["2019", "6月", "2019-06-30", "2019.6", "2019年6", "2019-06-", "06-2019"])
  func saysWhenATextIsNoMonth(text: String) {
    #expect(DateText.month(text) == .failure(.notADate))
  }
}
