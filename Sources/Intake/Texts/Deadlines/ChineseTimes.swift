/// Times as Chinese writes them: `2019年12月底前`, `三季度末`, `“十四五”期间`.
enum ChineseTimes {
  /// The time that stands at the cursor, which moves over it; nil where there is none.
  static func mention(at cursor: inout TextCursor) -> TimeMention? {
    var next = cursor
    guard var mention = plan(&next) ?? datedPart(&next) else { return nil }
    mention.range = cursor.index..<next.index
    cursor = next
    return mention
  }

  /// A five-year plan, which ends with a year that is a multiple of five: `十四五` with 2025.
  private static func plan(_ cursor: inout TextCursor) -> TimeMention? {
    var next = cursor
    guard next.take("十"), let tens = ChineseNumber.digit(next.peek() ?? " "), tens > 0 else { return nil }
    next.index += 1
    guard next.take("五") else { return nil }
    _ = next.take(anyOf: ["”", "\"", "'", "’", "」"])
    guard next.take(anyOf: ["期间", "时期", "期末", "末", "规划期", "期"]) else { return nil }
    _ = next.take(anyOf: ["末", "内"])
    cursor = next
    return TimeMention(year: .number(1955 + 5 * (10 + tens)), .year, edge: .end)
  }

  private static func datedPart(_ cursor: inout TextCursor) -> TimeMention? {
    let year = takeYear(&cursor)
    if var mention = part(&cursor) {
      mention.year = year?.year
      return mention
    }
    guard let year else { return nil }
    var mention = TimeMention(year: year.year, .year)
    mention.isSpan = year.isSpan
    mention.edge = edge(&cursor)
    return mention
  }

  // MARK: Years

  private static func takeYear(_ cursor: inout TextCursor) -> (year: TimeMention.Year, isSpan: Bool)? {
    let relative = [("今年", 0), ("本年", 0), ("当年", 0), ("明年", 1), ("次年", 1), ("去年", -1)]
    for (word, years) in relative where cursor.take(word) {
      _ = cursor.take("度")
      return (.relative(years), false)
    }
    var next = cursor
    guard let first = yearNumber(&next) else { return nil }
    let bare = next
    var last = first
    var isSpan = false
    if next.takeRangeSign() {
      guard let second = yearNumber(&next) ?? shortEnd(of: first, &next), second > first else { return nil }
      last = second
      isSpan = true
    } else {
      next = bare
    }
    guard next.take("年"), last >= 1900 || isShortYear(next) else { return nil }
    _ = next.take("度")
    cursor = next
    return (.number(last < 100 ? 2000 + last : last), isSpan)
  }

  /// A year of four digits, or of two, which `年` and a part of the year must follow.
  private static func yearNumber(_ cursor: inout TextCursor) -> Int? {
    var next = cursor
    if let digits = next.takeDigits(most: 4) {
      guard digits.count == 4 ? (1900...2100).contains(digits.value) : digits.count == 2 else { return nil }
      cursor = next
      return digits.value
    }
    var value = 0
    for offset in 0..<4 {
      guard let scalar = cursor.peek(offset), let digit = ChineseNumber.digit(scalar) else { return nil }
      value = value * 10 + digit
    }
    guard (1900...2100).contains(value) else { return nil }
    cursor.index += 4
    return value
  }

  /// The two digits that end a span such as `2019-21年`.
  private static func shortEnd(of first: Int, _ cursor: inout TextCursor) -> Int? {
    guard let digits = cursor.takeDigits(most: 2), digits.count == 2, first > 100 else { return nil }
    return first / 100 * 100 + digits.value
  }

  /// Whether a year of two digits is followed by what only follows years: `19年底`, `19年6月`.
  private static func isShortYear(_ cursor: TextCursor) -> Bool {
    var next = cursor
    return next.take(anyOf: ["底", "末", "度", "年底"]) || part(&next) != nil
  }

  // MARK: Parts of a year

  private static func part(_ cursor: inout TextCursor) -> TimeMention? {
    words(&cursor) ?? month(&cursor) ?? quarter(&cursor)
  }

  private static func words(_ cursor: inout TextCursor) -> TimeMention? {
    if cursor.take(anyOf: ["上半年", "前半年"]) { return edged(.half(1), &cursor) }
    if cursor.take(anyOf: ["下半年", "后半年"]) { return edged(.half(2), &cursor) }
    if cursor.take(anyOf: ["前三季度", "前三个季度", "前3季度", "前3个季度"]) { return edged(.quarter(3), &cursor) }
    if cursor.take("全年") {
      _ = cursor.take(anyOf: ["持续推进", "持续", "常态化", "推进", "坚持"])
      return TimeMention(.year, edge: .end)
    }
    var next = cursor
    // 半年内 and 三年内 are lengths of time.
    if let before = cursor.peek(-1), before == "半" || before == "两" || ChineseNumber.isPart(before) {
      return nil
    }
    guard next.take("年"), next.take(anyOf: ["底", "末", "内", "终"]) else { return nil }
    _ = next.take(anyOf: ["以前", "之前", "前"])
    cursor = next
    return TimeMention(.year, edge: .end)
  }

  private static func month(_ cursor: inout TextCursor) -> TimeMention? {
    var next = cursor
    guard let first = next.takeNumber() else { return nil }
    var last = first
    let bare = next
    if next.takeRangeSign() {
      guard let second = next.takeNumber() else { return nil }
      last = second
    } else {
      next = bare
    }
    guard next.take("月") else { return dayOnly(&cursor) }
    guard (1...12).contains(first), (1...12).contains(last), first <= last else { return nil }
    _ = next.take("份")
    cursor = next
    if let part = partOfMonth(last, &cursor) { return part }
    var mention = TimeMention(.month(last))
    mention.isSpan = last != first
    mention.edge = edge(&cursor)
    return mention
  }

  private static func partOfMonth(_ month: Int, _ cursor: inout TextCursor) -> TimeMention? {
    var next = cursor
    if let day = dayOfMonth(&next) {
      cursor = next
      return TimeMention(.day(month: month, day: day))
    }
    for (words, first, last) in partsOfMonth where cursor.take(words) {
      return edged(.partOfMonth(month: month, first: first, last: last), &cursor)
    }
    return nil
  }

  private static let partsOfMonth: [(String, Int, Int?)] = [
    ("上旬", 1, 10), ("中旬", 11, 20), ("下旬", 21, nil), ("上半月", 1, 15), ("下半月", 16, nil),
  ]

  /// The last day of `31日`, `31号`, `1-5日`; with what belongs to a day behind it.
  private static func dayOfMonth(_ cursor: inout TextCursor) -> Int? {
    var next = cursor
    guard var day = next.takeNumber() else { return nil }
    let bare = next
    if next.takeRangeSign(), let second = next.takeNumber() {
      day = second
    } else {
      next = bare
    }
    guard next.take(anyOf: ["日", "号"]) else { return nil }
    _ = next.take(anyOf: ["以前", "之前", "前", "止", "截止"])
    cursor = next
    return day
  }

  private static func dayOnly(_ cursor: inout TextCursor) -> TimeMention? {
    dayOfMonth(&cursor).map { TimeMention(.dayOnly($0)) }
  }

  private static func quarter(_ cursor: inout TextCursor) -> TimeMention? {
    var next = cursor
    _ = next.take("第")
    guard let first = next.takeNumber() else { return nil }
    var last = first
    let bare = next
    if next.takeRangeSign() {
      _ = next.take("第")
      guard let second = next.takeNumber() else { return nil }
      last = second
    } else {
      next = bare
    }
    guard next.take("季"), (1...4).contains(first), (1...4).contains(last), first <= last else { return nil }
    _ = next.take("度")
    cursor = next
    var mention = edged(.quarter(last), &cursor)
    mention.isSpan = first != last
    return mention
  }

  private static func edged(_ unit: TimeMention.Unit, _ cursor: inout TextCursor) -> TimeMention {
    TimeMention(unit, edge: edge(&cursor))
  }

  /// The words behind a time that say which end of it is meant.
  private static func edge(_ cursor: inout TextCursor) -> TimeMention.Edge {
    if cursor.take(anyOf: ["年底", "年末", "底", "末", "尾", "内", "终", "期间"]) {
      _ = cursor.take(anyOf: ["以前", "之前", "前", "止"])
      return .end
    }
    if !cursor.isAt("前后"), cursor.take(anyOf: ["以前", "之前", "前"]) { return .before }
    if cursor.take(anyOf: ["初", "年初", "年中", "中期"]) { return .vague }
    return !cursor.isAt("中心") && cursor.take("中") ? .vague : .none
  }
}
