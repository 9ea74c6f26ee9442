/// A calendar month, such as 2019-06.
public struct Month: Hashable, Sendable {
  /// The months since January of year 0, in four bytes for the same reason as a day.
  private let storage: Int32

  /// The year.
  public var year: Int { Int(storage) / 12 }
  /// 1 for January to 12 for December.
  public var ordinal: Int { Int(storage) % 12 + 1 }

  /// The month with a year from 0 and an ordinal from 1.
  public init(year: Int, ordinal: Int) {
    storage = Int32(clamping: max(0, year * 12 + ordinal - 1))
  }

  /// Reads `2019-06`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = decimal(bytes[0..<4]), year >= 1,
      let ordinal = decimal(bytes[5..<7]), (1...12).contains(ordinal)
    else { return nil }
    self.init(year: year, ordinal: ordinal)
  }

  /// The first day of the month.
  public var firstDay: Day { Day(number: Day.number(year: year, month: ordinal, day: 1)) }
  /// The last day of the month.
  public var lastDay: Day { Day(number: firstDay.number + Day.length(ofMonth: ordinal, year: year) - 1) }
  /// The month after this one.
  public var next: Month { adding(months: 1) }
  /// The month before this one.
  public var previous: Month { adding(months: -1) }

  /// The month so many months later, or earlier for a negative number.
  public func adding(months: Int) -> Month {
    Month(year: 0, ordinal: Int(storage) + 1 + months)
  }

  /// How many months lie from `other` to this one; negative when this one is earlier.
  public func months(since other: Month) -> Int {
    Int(storage) - Int(other.storage)
  }
}

extension Month: Comparable {
  /// Whether one lies before the other.
  public static func < (a: Month, b: Month) -> Bool { a.storage < b.storage }
}

extension Month: CustomStringConvertible {
  /// ISO 8601: `2019-06`.
  public var description: String {
    DateDigits.text(room: 15) { text in
      text.append(year, width: 4)
      text.append("-")
      text.append(ordinal, width: 2)
    }
  }
}

extension Month {
  /// As official Chinese writes it: `2019年6月`.
  public var chinese: String {
    DateDigits.text(room: 24) { text in
      text.append(year)
      text.append("年")
      text.append(ordinal)
      text.append("月")
    }
  }
}
