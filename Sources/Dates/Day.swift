/// A calendar day in the proleptic Gregorian calendar, without a time or a time zone.
public struct Day: Hashable, Sendable {
  /// Four bytes, because a programme keeps hundreds of thousands of days.
  private let storage: Int32

  /// Days since 1970-01-01; negative before it.
  public var number: Int { Int(storage) }

  /// The day with a number; one beyond ±2³¹ days becomes the nearest there is.
  public init(number: Int) {
    storage = Int32(clamping: number)
  }

  /// The day with these parts, or nil where the calendar has none (2019-02-29) or the year is not in 1…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// Reads `2019-06-30`: four, two and two digits; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]), let day = decimal(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year.
  public var year: Int { parts.year }
  /// The month that the day lies in.
  public var month: Month { Month(year: parts.year, ordinal: parts.month) }
  /// The day of the month, from 1.
  public var dayOfMonth: Int { parts.day }

  /// The day so many days later, or earlier for a negative number.
  public func adding(days: Int) -> Day { Day(number: number + Int(Int32(clamping: days))) }

  /// The year, month and day of the month (Howard Hinnant's civil-from-days, exact over all years used here).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: Comparable {
  /// Whether one lies before the other.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2019-06-30`.
  public var description: String {
    let (year, month, day) = parts
    return DateDigits.text(room: 15) { text in
      text.append(year, width: 4)
      text.append("-")
      text.append(month, width: 2)
      text.append("-")
      text.append(day, width: 2)
    }
  }
}

extension Day {
  /// As official Chinese writes it: `2019年6月30日`.
  public var chinese: String {
    let (year, month, day) = parts
    return DateDigits.text(room: 24) { text in
      text.append(year)
      text.append("年")
      text.append(month)
      text.append("月")
      text.append(day)
      text.append("日")
    }
  }
}

/// The value of one to nine ASCII digits, or nil.
func decimal(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard (1...9).contains(bytes.count) else { return nil }
  var value = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}
