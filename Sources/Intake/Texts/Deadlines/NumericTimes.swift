/// Times as numbers with signs between them: `2027-03-31`, `31/03/2027`, `2027.3`, `20270331`.
enum NumericTimes {
  /// A whole number of a text, with the count of its digits.
  private typealias Digits = (value: Int, count: Int)

  /// The time that stands at the cursor, which moves over it; nil where there is none.
  static func mention(at cursor: inout TextCursor) -> TimeMention? {
    if let before = cursor.peek(-1), before.isASCIIWord || before == "." { return nil }
    var next = cursor
    guard let first = next.takeDigits(most: 8) else { return nil }
    guard var mention = joined(first, &next) ?? whole(first, next) else { return nil }
    skipTime(&next)
    _ = next.take(anyOf: ["以前", "之前", "前", "止"])
    if let after = next.peek(), after.isASCIIDigit { return nil }
    mention.range = cursor.index..<next.index
    cursor = next
    return mention
  }

  /// Moves over a time of day behind a day: ` 08:30:00`, `t00:00`, `t00:00:00.000+08:00`.
  ///
  /// A time in Greenwich (`2019-12-31T16:00:00Z`) is the next day in China where it is late; it is left standing.
  private static func skipTime(_ cursor: inout TextCursor) {
    var next = cursor
    _ = next.take(anyOf: [" ", "t"])
    guard let hour = next.takeDigits(most: 2), next.take(":"), let minute = next.takeDigits(most: 2) else {
      return
    }
    let start = cursor
    cursor = next
    guard next.take(":"), let second = next.takeDigits(most: 2) else { return }
    if next.take(".") { _ = next.takeDigits(most: 9) }
    if next.take("z") {
      if hour.value + minute.value + second.value > 0 { return cursor = start }
    } else {
      skipZone(&next)
    }
    cursor = next
  }

  /// Moves over how far a clock is from Greenwich's: `+08:00`, `+0800`.
  private static func skipZone(_ cursor: inout TextCursor) {
    var next = cursor
    guard next.take(anyOf: ["+", "-"]), let hours = next.takeDigits(most: 4) else { return }
    if hours.count == 2, next.take(":") {
      guard next.takeDigits(most: 2)?.count == 2 else { return }
    } else if hours.count != 4 {
      return
    }
    cursor = next
  }

  // MARK: Without signs

  /// `20270331`, `202703` and `2027`, which only the signs and words around make sure of.
  private static func whole(_ digits: Digits, _ cursor: TextCursor) -> TimeMention? {
    if let after = cursor.peek(), after == "/" || after == "." || after == "%" || after == "," { return nil }
    let value = digits.value
    switch digits.count {
    case 8 where (1900...2100).contains(value / 10_000):
      return TimeMention(
        year: .number(value / 10_000), .day(month: value / 100 % 100, day: value % 100))
    case 6 where (1900...2100).contains(value / 100) && (1...12).contains(value % 100):
      // 201112 can also be the 12th of November 2020.
      guard value / 100 % 100 > 12 else { return nil }
      return TimeMention(year: .number(value / 100), .month(value % 100))
    case 4 where (1990...2100).contains(value):
      if let after = cursor.peek(), after.isChinese { return nil }
      return TimeMention(year: .number(value), .year)
    default:
      return nil
    }
  }

  // MARK: With signs

  private static func joined(_ first: Digits, _ cursor: inout TextCursor) -> TimeMention? {
    guard let sign = cursor.peek(), sign == "-" || sign == "/" || sign == "." else { return nil }
    var next = cursor
    next.index += 1
    guard let second = next.takeDigits(most: 4) else { return nil }
    if next.peek() == sign {
      var third = next
      third.index += 1
      if let last = third.takeDigits(most: first.count == 4 ? 2 : 4), third.peek() != sign || sign == "-",
        let mention = three(first, second, last)
      {
        cursor = third
        return mention
      }
    }
    guard next.peek() != "年", next.peek() != "月", next.peek() != "%",
      let mention = two(first, second, sign: sign)
    else { return nil }
    cursor = next
    return mention
  }

  private static func three(_ a: Digits, _ b: Digits, _ c: Digits) -> TimeMention? {
    if a.count == 4, b.count <= 2, c.count <= 2 {
      return TimeMention(year: .number(a.value), .day(month: b.value, day: c.value))
    }
    guard a.count <= 2, b.count <= 2, c.count == 4 || c.count == 2 else { return nil }
    if c.count == 4 { return yearLast(day: a.value, month: b.value, year: c.value) }
    let options = [
      TimeMention.Option(year: 2000 + a.value, month: b.value, day: c.value),
      TimeMention.Option(year: 2000 + c.value, month: b.value, day: a.value),
      TimeMention.Option(year: 2000 + c.value, month: a.value, day: b.value),
    ]
    return TimeMention(year: .number(2000), .oneOf(options))
  }

  /// Day and month in front of a year; only a number over 12 says for certain which is which.
  private static func yearLast(day a: Int, month b: Int, year: Int) -> TimeMention {
    if a > 12 { return TimeMention(year: .number(year), .day(month: b, day: a), rule: .dayFirst) }
    if b > 12 { return TimeMention(year: .number(year), .day(month: a, day: b), rule: .monthFirst) }
    let options = [(b, a), (a, b)].map { TimeMention.Option(month: $0.0, day: $0.1) }
    return TimeMention(year: .number(year), .oneOf(options))
  }

  private static func two(_ a: Digits, _ b: Digits, sign: Unicode.Scalar) -> TimeMention? {
    switch (a.count, b.count) {
    case (4, 4) where sign == "-" && a.value < b.value && (1900...2100).contains(a.value):
      return yearSpan(from: a.value, to: b.value)
    case (4, 1...2) where (1900...2100).contains(a.value):
      return yearFirst(a.value, b, sign: sign)
    case (1...2, 4) where (1900...2100).contains(b.value) && (1...12).contains(a.value):
      return TimeMention(year: .number(b.value), .month(a.value))
    case (1...2, 1...2):
      return monthAndDay(a, b, sign: sign)
    default:
      return nil
    }
  }

  /// `2027-2028` can be a financial or a school year; a longer span ends with its last year.
  private static func yearSpan(from first: Int, to last: Int) -> TimeMention {
    var mention = TimeMention(year: .number(last), .year)
    mention.isSpan = true
    if last == first + 1 { mention.edge = .vague }
    return mention
  }

  private static func yearFirst(_ year: Int, _ b: Digits, sign: Unicode.Scalar) -> TimeMention? {
    let isNextYear = b.count == 2 && b.value == (year + 1) % 100
    if isNextYear { return TimeMention(year: .number(year), .year, edge: .vague) }
    guard (1...12).contains(b.value) else { return nil }
    // A spreadsheet shows 2019.10 as 2019.1.
    guard sign == ".", b.count == 1, b.value == 1 else {
      return TimeMention(year: .number(year), .month(b.value))
    }
    let options = [1, 10].map { TimeMention.Option(month: $0) }
    return TimeMention(year: .number(year), .oneOf(options))
  }

  /// Two short numbers: month and day in either order, or a month and a year of two digits.
  private static func monthAndDay(_ a: Digits, _ b: Digits, sign: Unicode.Scalar) -> TimeMention? {
    var options: [TimeMention.Option] = [TimeMention.Option(month: a.value, day: b.value)]
    if sign != "." { options.append(TimeMention.Option(month: b.value, day: a.value)) }
    // A spreadsheet shows 6.30 as 6.3.
    if sign == ".", b.count == 1 { options.append(TimeMention.Option(month: a.value, day: b.value * 10)) }
    if sign != ".", b.count == 2, (13...50).contains(b.value) {
      options.append(TimeMention.Option(year: 2000 + b.value, month: a.value))
    }
    return TimeMention(.oneOf(options))
  }
}
