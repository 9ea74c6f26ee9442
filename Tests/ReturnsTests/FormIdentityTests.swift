import Dates
import Model
import Returns
import Testing

@Test func formsOfTwoMonthsDiffer() {
  let june = FormIdentity(department: Identifier("finance"), month: Month(year: 2019, ordinal: 6))
  let july = FormIdentity(department: Identifier("finance"), month: Month(year: 2019, ordinal: 7))
  #expect(june != july)
}
