/// A calendar month, such as 2019-06.
package struct Month: Hashable, Sendable {
  package let year: Int
  /// 1 for January to 12 for December.
  package let ordinal: Int

  package init(year: Int, ordinal: Int) {
    self.year = year
    self.ordinal = ordinal
  }

  /// Reads `2019-06`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = decimal(bytes[0..<4]), year >= 1,
      let ordinal = decimal(bytes[5..<7]), (1...12).contains(ordinal)
    else { return nil }
    self.init(year: year, ordinal: ordinal)
  }

  package var firstDay: Day { Day(number: Day.number(year: year, month: ordinal, day: 1)) }
  package var lastDay: Day { Day(number: firstDay.number + Day.length(ofMonth: ordinal, year: year) - 1) }
  package var next: Month { adding(months: 1) }
  package var previous: Month { adding(months: -1) }

  package func adding(months: Int) -> Month {
    let index = year * 12 + ordinal - 1 + months
    return Month(year: index / 12, ordinal: index % 12 + 1)
  }

  /// How many months lie from `other` to this one; negative when this one is earlier.
  package func months(since other: Month) -> Int {
    (year - other.year) * 12 + ordinal - other.ordinal
  }
}

extension Month: Comparable {
  package static func < (a: Month, b: Month) -> Bool { (a.year, a.ordinal) < (b.year, b.ordinal) }
}

extension Month: CustomStringConvertible {
  /// ISO 8601: `2019-06`.
  package var description: String { padded(year, to: 4) + "-" + padded(ordinal, to: 2) }
}
