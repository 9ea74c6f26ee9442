internal import Dates

/// Turns the numbers by which workbooks count days into days and times.
enum SerialDate {
  enum Problem: Error, Hashable {
    /// 1900-02-29, which the first spreadsheets took for a day and the calendar lacks.
    case fictitiousDay
    /// Before the first day that is counted, or after the year 9999.
    case outOfRange
  }

  static let millisecondsOfDay = 86_400_000

  /// The day and time of a number, rounded to milliseconds; below 1 it is a time without a day.
  static func moment(_ serial: Double, from1904: Bool) -> Result<Moment, Problem> {
    guard serial >= 0, serial < 2_958_466 else { return .failure(.outOfRange) }
    if !from1904, (60..<61).contains(serial) { return .failure(.fictitiousDay) }
    let whole = serial.rounded(.down)
    var day = Int(whole)
    var milliseconds = Int(((serial - whole) * 86_400 * 1000).rounded(.toNearestOrEven))
    if day == 0, milliseconds < millisecondsOfDay { return .success(Moment(milliseconds: milliseconds)) }
    if !from1904, day < 60 { day += 1 }
    if milliseconds >= millisecondsOfDay {
      day += 1
      milliseconds -= millisecondsOfDay
    }
    let date = (from1904 ? epoch1904 : epoch1900).adding(days: day)
    guard date.year <= 9999 else { return .failure(.outOfRange) }
    return .success(Moment(day: date, milliseconds: milliseconds))
  }

  /// The milliseconds of a length of time that is counted in days; openpyxl rounds to microseconds on the way.
  static func duration(_ serial: Double) -> Result<Int, Problem> {
    guard serial >= 0, serial < 2_958_466 else { return .failure(.outOfRange) }
    let whole = serial.rounded(.down)
    let microseconds = ((serial - whole) * 86_400_000_000).rounded(.toNearestOrEven)
    let milliseconds = Int((microseconds / 1000).rounded(.toNearestOrEven))
    return .success(Int(whole) * millisecondsOfDay + milliseconds)
  }

  /// 1899-12-30, from which the days since March 1900 are counted.
  private static let epoch1900 = Day(number: -25_569)
  /// 1904-01-01.
  private static let epoch1904 = Day(number: -24_107)
}

/// A day, a time of day or both, as a cell holds them.
struct Moment: Hashable {
  var day: Day?
  /// Since midnight.
  var milliseconds: Int

  init(day: Day? = nil, milliseconds: Int) {
    self.day = day
    self.milliseconds = milliseconds
  }

  /// Reads `2019-12-31`, `2019-12-31T08:30:00` or `08:30:00`, also with a fraction of a second or a `Z`.
  init?(iso text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "T"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let last = parts.last else { return nil }
    let day = Day(String(decoding: first, as: UTF8.self))
    if parts.count == 1, let day {
      self.init(day: day, milliseconds: 0)
    } else if let time = Self.time(last), parts.count == 1 || day != nil {
      self.init(day: day, milliseconds: time)
    } else {
      return nil
    }
  }

  /// Adds the text: `2019-12-31`, with a time where there is one, or only a time.
  func write(to bytes: inout [UInt8]) {
    if let day {
      bytes.append(contentsOf: day.description.utf8)
      if milliseconds == 0 { return }
      bytes.append(.space)
    }
    Self.writeTime(milliseconds, hourDigits: 2, to: &bytes)
  }

  /// Adds hours and minutes, with seconds and their thousandths where there are any.
  static func writeTime(_ milliseconds: Int, hourDigits: Int, to bytes: inout [UInt8]) {
    write(milliseconds / 3_600_000, digits: hourDigits, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    write(milliseconds / 60_000 % 60, digits: 2, to: &bytes)
    guard milliseconds % 60_000 != 0 else { return }
    bytes.append(UInt8(ascii: ":"))
    write(milliseconds / 1000 % 60, digits: 2, to: &bytes)
    guard milliseconds % 1000 != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    write(milliseconds % 1000, digits: 3, to: &bytes)
  }

  private static func write(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
    let text = String(number).utf8
    bytes.append(contentsOf: repeatElement(0x30, count: max(0, digits - text.count)))
    bytes.append(contentsOf: text)
  }

  private static func time(_ bytes: Substring.UTF8View) -> Int? {
    var text = bytes
    if text.last == UInt8(ascii: "Z") { text = text.dropLast() }
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(parts[0], below: 24),
      let minute = number(parts[1], below: 60)
    else { return nil }
    guard parts.count == 3 else { return (hour * 60 + minute) * 60_000 }
    let second = parts[2].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard second.count <= 2, let whole = number(second[0], below: 60) else { return nil }
    guard let thousandths = second.count == 2 ? thousandths(second[1]) : 0 else { return nil }
    return ((hour * 60 + minute) * 60 + whole) * 1000 + thousandths
  }

  /// The value of two digits.
  private static func number(_ bytes: Substring.UTF8View, below limit: Int) -> Int? {
    guard bytes.count == 2, bytes.allSatisfy(\.isDigit) else { return nil }
    let value = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value < limit ? value : nil
  }

  /// The first three digits of a fraction.
  private static func thousandths(_ bytes: Substring.UTF8View) -> Int? {
    guard !bytes.isEmpty, bytes.allSatisfy(\.isDigit) else { return nil }
    let digits = bytes.prefix(3)
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return digits.count == 3 ? value : digits.count == 2 ? value * 10 : value * 100
  }
}
