/// Times as English writes them: `31 March 2027`, `Mar-27`, `end of 2027`, `Q3 2027`.
enum EnglishTimes {
  /// The time that stands at the cursor, which moves over it; nil where there is none.
  static func mention(at cursor: inout TextCursor) -> TimeMention? {
    if let before = cursor.peek(-1), before.isASCIIWord { return nil }
    var next = cursor
    let edge = leadingEdge(&next)
    guard var mention = time(&next, behind: edge) else { return nil }
    if let after = next.peek(), after.isASCIIWord { return nil }
    if mention.edge == .none { mention.edge = edge }
    mention.range = cursor.index..<next.index
    cursor = next
    return mention
  }

  // MARK: Words in front

  private static func leadingEdge(_ cursor: inout TextCursor) -> TimeMention.Edge {
    let isBy = cursor.takeWord(anyOf: ["by", "until", "till"])
    _ = cursor.takeWord(anyOf: ["the"])
    if cursor.takeWord(anyOf: ["end of", "end", "close of"]) {
      _ = cursor.takeWord(anyOf: ["the", "calendar year"])
      return .end
    }
    if cursor.takeWord(anyOf: vagueWords) { return .vague }
    if isBy { return isYearAlone(cursor) ? .vague : .none }
    if cursor.takeWord(anyOf: ["before", "prior to"]) { return .before }
    return cursor.takeWord(anyOf: ["from", "after", "starting", "commencing", "starts", "since"])
      ? .start : .none
  }

  private static let vagueWords = [
    "early", "mid", "late", "beginning of", "beginning", "start of", "middle of", "around", "circa",
  ]

  /// Whether a year stands here by itself, which `by` may or may not include.
  private static func isYearAlone(_ cursor: TextCursor) -> Bool {
    var next = cursor
    guard let digits = next.takeDigits(most: 4), digits.count == 4 else { return false }
    return next.peek().map { $0 != "-" && $0 != "/" && $0 != "." && !$0.isChinese } ?? true
  }

  // MARK: Times

  private static func time(
    _ cursor: inout TextCursor, behind edge: TimeMention.Edge
  ) -> TimeMention? {
    if let mention = partOfYear(&cursor) ?? dayFirst(&cursor) ?? monthFirst(&cursor) { return mention }
    guard edge != .none else { return nil }
    if edge == .end, cursor.takeWord(anyOf: ["year"]) {
      return dated(TimeMention(.year, edge: .end), &cursor)
    }
    guard isYearAlone(cursor), let year = takeYear(&cursor) else { return nil }
    return TimeMention(year: .number(year), .year)
  }

  private static let partsOfYear: [(TimeMention.Unit, [String])] = [
    (.quarter(1), ["q1", "quarter 1", "first quarter", "1st quarter"]),
    (.quarter(2), ["q2", "quarter 2", "second quarter", "2nd quarter"]),
    (.quarter(3), ["q3", "quarter 3", "third quarter", "3rd quarter"]),
    (.quarter(4), ["q4", "quarter 4", "fourth quarter", "4th quarter", "last quarter"]),
    (.half(1), ["h1", "first half"]), (.half(2), ["h2", "second half"]),
    (.year, ["year end", "year-end"]),
  ]

  private static func partOfYear(_ cursor: inout TextCursor) -> TimeMention? {
    for (unit, words) in partsOfYear where cursor.takeWord(anyOf: words) {
      _ = cursor.takeWord(anyOf: ["of"])
      return dated(TimeMention(unit, edge: unit == .year ? .end : .none), &cursor)
    }
    return nil
  }

  /// Reads a day in front of its month: `31 march 2027`, `31st of march`, `31-mar-27`.
  private static func dayFirst(_ cursor: inout TextCursor) -> TimeMention? {
    var next = cursor
    guard let day = next.takeDigits(most: 2) else { return nil }
    _ = next.take(anyOf: ["st", "nd", "rd", "th"])
    _ = next.take(anyOf: [" of ", " ", "-", "/", "."])
    guard let month = takeMonth(&next) else { return nil }
    cursor = next
    return dated(TimeMention(.day(month: month, day: day.value)), &cursor)
  }

  /// Reads a month in front: `march 31, 2027`, `march 2027`, `mar-27`, `march`.
  private static func monthFirst(_ cursor: inout TextCursor) -> TimeMention? {
    guard let month = takeMonth(&cursor) else { return nil }
    let bare = cursor
    let isHyphen = cursor.isAt("-")
    _ = cursor.take(anyOf: [" ", "-", ",", "/", "."])
    if let day = cursor.takeDigits(most: 2) {
      let isOrdinal = cursor.take(anyOf: ["st", "nd", "rd", "th"])
      let full = dated(TimeMention(.day(month: month, day: day.value)), &cursor)
      return full.year != nil || isOrdinal ? full : shortNumber(day.value, month, isYear: isHyphen)
    }
    cursor = bare
    return dated(TimeMention(.month(month)), &cursor)
  }

  /// The number behind a month: a year in the `Mar-27` of spreadsheets, else a day or a year.
  private static func shortNumber(_ value: Int, _ month: Int, isYear: Bool) -> TimeMention {
    if isYear, value > 12 { return TimeMention(year: .number(2000 + value), .month(month)) }
    let options = [
      TimeMention.Option(month: month, day: value), TimeMention.Option(year: 2000 + value, month: month),
    ]
    return TimeMention(.oneOf(value > 12 || isYear ? options : [options[0]]))
  }

  // MARK: Months and years

  private static let months = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
    ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"],
    ["november", "nov"], ["december", "dec"],
  ]

  private static func takeMonth(_ cursor: inout TextCursor) -> Int? {
    for (index, names) in months.enumerated() {
      for name in names {
        var next = cursor
        guard next.take(name), next.peek().map({ !$0.isASCIILetter }) ?? true else { continue }
        cursor = next
        return index + 1
      }
    }
    return nil
  }

  /// The mention with the year that stands behind it; a financial year gives it no certain day.
  private static func dated(_ mention: TimeMention, _ cursor: inout TextCursor) -> TimeMention {
    var mention = mention
    var next = cursor
    _ = next.take(anyOf: [" of ", " in ", " ", "-", ",", "/", "."])
    if next.takeWord(anyOf: ["fy", "fye"]) { mention.edge = .vague }
    guard let year = takeYear(&next) ?? shortYear(of: mention, &next) else { return mention }
    mention.year = .number(year)
    cursor = next
    if next.take(anyOf: ["/", "-"]), let digits = next.takeDigits(most: 4), digits.count != 1,
      digits.value % 100 == (year + 1) % 100
    {
      mention.edge = .vague
      cursor = next
    }
    return mention
  }

  private static func takeYear(_ cursor: inout TextCursor) -> Int? {
    var next = cursor
    guard let digits = next.takeDigits(most: 4), (1900...2100).contains(digits.value) else { return nil }
    cursor = next
    return digits.value
  }

  /// The two digits of `31-Mar-27`, `March '27`; none behind a quarter without a sign.
  private static func shortYear(of mention: TimeMention, _ cursor: inout TextCursor) -> Int? {
    let isMarked = cursor.take(anyOf: ["'", "’", "‘"])
    guard isMarked || mention.hasDay, let digits = cursor.takeDigits(most: 2), digits.count == 2 else {
      return nil
    }
    return 2000 + digits.value
  }
}

extension TimeMention {
  fileprivate var hasDay: Bool {
    if case .day = unit { true } else { false }
  }
}
