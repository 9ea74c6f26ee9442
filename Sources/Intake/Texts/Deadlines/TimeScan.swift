/// All times that a text names, and the words that are left beside them.
struct TimeScan {
  let scalars: [Unicode.Scalar]
  private(set) var mentions: [TimeMention] = []

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var cursor = TextCursor(scalars)
    while !cursor.isAtEnd {
      if let mention = Self.mention(at: &cursor) {
        mentions.append(mention)
      } else {
        Self.skip(&cursor)
      }
    }
    joinSpans()
    joinYears()
    markStarts()
    dropRecurring()
  }

  private static func mention(at cursor: inout TextCursor) -> TimeMention? {
    ChineseTimes.mention(at: &cursor) ?? EnglishTimes.mention(at: &cursor)
      ?? NumericTimes.mention(at: &cursor)
  }

  /// Moves over one scalar, or over all of a number, so that no time begins within it.
  private static func skip(_ cursor: inout TextCursor) {
    let isDigit = cursor.peek()?.isASCIIDigit ?? false
    repeat { cursor.index += 1 } while isDigit && cursor.peek()?.isASCIIDigit ?? false
  }

  // MARK: What stands between

  /// The words of a mention, as the text has them.
  func words(of mention: TimeMention) -> String { String(scalars[mention.range]) }

  /// The text with a bar in place of every mention.
  var rest: String {
    var rest: [Unicode.Scalar] = []
    var index = 0
    for mention in mentions {
      rest += scalars[index..<mention.range.lowerBound]
      rest.append("|")
      index = mention.range.upperBound
    }
    return String(rest + scalars[index...])
  }

  /// Whether the words that are left hold numbers that may be part of a date.
  var hasStrayDate: Bool {
    let rest = Array(self.rest.unicodeScalars)
    var cursor = TextCursor(rest)
    while !cursor.isAtEnd {
      guard let scalar = cursor.peek(), scalar.isASCIIDigit else {
        cursor.index += 1
        continue
      }
      let start = cursor.index
      while let next = cursor.peek(), next.isASCIIDigit { cursor.index += 1 }
      if isStray(rest, start..<cursor.index) { return true }
    }
    return false
  }

  /// Whether a number is as long as a year, is tied to another, or touches a time.
  private func isStray(_ rest: [Unicode.Scalar], _ digits: Range<Int>) -> Bool {
    let signs: Set<Unicode.Scalar> = ["/", ".", "-", "|"]
    let cursor = TextCursor(rest, at: digits.upperBound)
    guard let after = cursor.peek() else { return digits.count >= 4 || cursor.peek(-digits.count - 1) == "|" }
    if after.isChinese || after == "%" { return after == "年" || after == "月" || after == "日" || after == "号" }
    if after == " ", cursor.peek(1) == "|" { return true }
    return digits.count >= 4
      || (signs.contains(after) && cursor.peek(1).map { $0.isASCIIDigit || $0 == "|" } ?? false)
      || after == "|"
  }

  private func between(_ first: TimeMention, _ second: TimeMention) -> String {
    String(scalars[first.range.upperBound..<second.range.lowerBound])
  }

  private static let rangeWords: Set<String> = [
    "-", "--", "---", "~", "~~", "至", "到", "起至", "起到", "起-", "开始至", "-至", " to ", "to", " until ", " till ",
    " through ", " - ",
  ]

  /// Makes one mention of the two ends of a span, which ends with its second one.
  private mutating func joinSpans() {
    joinNeighbours { scan, first, second in
      let between = scan.between(first, second)
      let hasWord =
        Self.rangeWords.contains(between)
        || (between == " and " && scan.words(before: first, are: "between "))
      // `until` and `to` may be part of the second mention's own words.
      guard hasWord || (between == " " && second.edge != .before && scan.words(of: second).hasUntil) else {
        return nil
      }
      return Self.span(from: first, to: second)
    }
  }

  /// Makes one mention of each two neighbours that are one time, from the left.
  private mutating func joinNeighbours(_ join: (TimeScan, TimeMention, TimeMention) -> TimeMention?) {
    var joined: [TimeMention] = []
    for mention in mentions {
      if let last = joined.last, let both = join(self, last, mention) {
        joined[joined.count - 1] = both
      } else {
        joined.append(mention)
      }
    }
    mentions = joined
  }

  private static func span(from first: TimeMention, to second: TimeMention) -> TimeMention {
    var span = second
    if case .dayOnly(let day) = second.unit, case .day(let month, _) = first.unit {
      span.unit = .day(month: month, day: day)
    }
    span.year = second.year ?? first.year
    span.isSpan = true
    span.spanStart = SpanStart(year: first.year ?? second.year, unit: first.unit)
    span.range = first.range.lowerBound..<second.range.upperBound
    return span
  }

  /// Gives a year that stands by itself to the time beside it: `2019年（12月底前）`.
  private mutating func joinYears() {
    joinNeighbours { scan, first, second in
      let isClose = scan.between(first, second).unicodeScalars.allSatisfy { !$0.isASCIIWord && !$0.isChinese }
      let year = first.isPlainYear ? first : second
      let other = first.isPlainYear ? second : first
      guard isClose, year.isPlainYear, other.year == nil, other.unit != .year else { return nil }
      var joined = other
      joined.year = year.year
      joined.range = first.range.lowerBound..<second.range.upperBound
      return joined
    }
  }

  // MARK: Words beside

  private func words(before mention: TimeMention, are words: String) -> Bool {
    let count = words.unicodeScalars.count
    let start = mention.range.lowerBound - count
    return start >= 0 && scalars[start...].starts(with: words.unicodeScalars)
  }

  private mutating func markStarts() {
    for index in mentions.indices where mentions[index].edge == .none || mentions[index].edge == .end {
      let mention = mentions[index]
      let behind = TextCursor(scalars, at: mention.range.upperBound)
      if isStart(behind) { mentions[index].edge = .start }
      if ["前后", "左右", "上下"].contains(where: behind.isAt) { mentions[index].edge = .vague }
      if !mention.isSpan, words(before: mention, are: "自") || words(before: mention, are: "从") {
        mentions[index].edge = .start
      }
    }
  }

  private func isStart(_ behind: TextCursor) -> Bool {
    if ["以后", "之后", "后", " onward", " and beyond"].contains(where: behind.isAt) { return true }
    guard behind.isAt("起") || behind.isAt("开始") else { return false }
    return !["起草", "起步", "起底", "起诉"].contains(where: behind.isAt)
  }

  /// Takes out the times of work that comes again: `每年12月底前`, `2019年每月10日前`.
  private mutating func dropRecurring() {
    var kept: [TimeMention] = []
    var dropped: TimeMention?
    for mention in mentions {
      let goesOn =
        dropped.map { mention.year == nil && Self.listSigns.contains(between($0, mention)) } ?? false
      if goesOn || isRecurring(mention) {
        dropped = mention
      } else {
        dropped = nil
        kept.append(mention)
      }
    }
    mentions = kept
  }

  private static let listSigns: Set<String> = ["、", "和", "及", ",", "/", " and "]

  private func isRecurring(_ mention: TimeMention) -> Bool {
    let behind = TextCursor(scalars, at: mention.range.upperBound)
    if mention.isPlainYear, behind.isAt("每") { return true }
    if isRepetition(mention, behind) { return true }
    guard mention.year == nil else { return false }
    return DeadlineWords.recurringEnds.contains { words(before: mention, are: $0) }
  }

  /// Whether it is the first half of `一季度一次`, which is a rhythm and no time.
  private func isRepetition(_ mention: TimeMention, _ behind: TextCursor) -> Bool {
    guard mention.year == nil, mention.edge == .none, behind.isAt("一") else { return false }
    return mention.unit == .quarter(1) || mention.unit == .month(1)
  }
}

extension String {
  fileprivate var hasUntil: Bool { hasPrefix("until ") || hasPrefix("till ") }
}
