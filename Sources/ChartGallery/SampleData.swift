import Charts
import Dates

/// The day up to which most examples know their figures.
let june30 = Month(year: 2019, ordinal: 6).lastDay

/// The twelve months that most examples cover.
let year2019 = Period(
  spanning: Month(year: 2019, ordinal: 1).firstDay, Month(year: 2019, ordinal: 12).lastDay)

/// Readings at the ends of the months of 2019, January first; nil where a month has none.
func monthly(_ values: [Double?]) -> [DatedValue] {
  values.enumerated().compactMap { index, value in
    value.map { DatedValue(Month(year: 2019, ordinal: index + 1).lastDay, $0) }
  }
}

/// The last day of a month of 2019; month 13 is January 2020.
func end(ofMonth month: Int) -> Day { Month(year: 2019, ordinal: month).lastDay }

/// The first day of a month of 2019.
func start(ofMonth month: Int) -> Day { Month(year: 2019, ordinal: month).firstDay }

/// A label of forty Chinese characters.
let fortyCharacters = "关于进一步加快推进老旧小区综合改造和配套市政基础设施提升工程建设任务分解落实工作"

/// Text that would leave its place if anything forgot to escape it; the quote stands before a combining mark.
let hostileText = "\"\u{301}\"><script>alert('<&>')</script>"
