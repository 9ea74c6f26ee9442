internal import Dates

/// A date of two short numbers and a year, `03/04/2027`, whose day may come first or second.
struct SlashDate {
  private let first: Int
  private let second: Int
  private let year: Int

  /// Nil for a text that is anything else.
  init?(_ text: String) {
    var cursor = TextCursor(FoldedText.compact(text))
    guard let first = cursor.takeDigits(most: 2), let sign = cursor.peek(),
      "/.-".unicodeScalars.contains(sign)
    else {
      return nil
    }
    cursor.index += 1
    guard let second = cursor.takeDigits(most: 2), cursor.take(String(sign)),
      let year = cursor.takeDigits(most: 4),
      year.count == 4, cursor.isAtEnd
    else { return nil }
    (self.first, self.second, self.year) = (first.value, second.value, year.value)
  }

  /// The only order in which it is a day; nil where both are, or none is.
  var provedOrder: DateOrder? {
    let orders = DateOrder.allCases.filter { day($0) != nil }
    return orders.count == 1 ? orders.first : nil
  }

  /// Whether it is another day in each order.
  var isUnclear: Bool { first != second && DateOrder.allCases.allSatisfy { day($0) != nil } }

  /// The day in an order; nil where the calendar has none.
  func day(_ order: DateOrder) -> Day? {
    switch order {
    case .dayFirst: Day(year: year, month: second, day: first)
    case .monthFirst: Day(year: year, month: first, day: second)
    }
  }
}
