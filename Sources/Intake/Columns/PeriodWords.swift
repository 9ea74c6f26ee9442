/// The words that headers of columns by period are written with.
enum PeriodWords {
  /// Whether a text has a figure or a character that every name of a period has.
  static func mayName(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar {
      case "0"..."9", "０"..."９", "年", "月", "季", "半", "前", "今", "a"..."z", "A"..."Z": true
      default: false
      }
    }
  }

  /// What the values of a column are; where several words stand in a name, the first of this list decides.
  static func kind(_ name: String) -> PeriodColumn.Kind {
    kinds.first { contains(name, anyOf: $0.words) }?.kind ?? .plain
  }

  /// The names of columns that say that something was reached, and not when.
  static let actualNames: Set<String> = [
    "完成值", "实际值", "实际完成", "实际完成值", "累计完成", "累计完成值", "完成数", "实际完成数", "实绩", "actual", "actualvalue", "achieved",
  ]

  /// Whether a column compares periods or gives shares, so that its values are none of the indicator's.
  static func compare(_ name: String) -> Bool { contains(name, anyOf: comparisons) }

  /// The year that words name with nothing beside it: `2019`, `2019年底`.
  static func wholeYear(_ words: String) -> Int? {
    guard let year = HeaderText.year(in: words), let rest = removing(String(year), from: words) else {
      return nil
    }
    return wholeYears.contains(HeaderText.singleLine(rest)) ? year : nil
  }

  private static let wholeYears: Set<String> = ["", "年", "年度", "年底", "年末", "年终", "全年", "年全年", "year"]

  /// Whether a span of months begins with the first: `1-6月`, `一至六月`, `2019年1月-6月`.
  static func beginsWithJanuary(_ text: String) -> Bool {
    let year = HeaderText.year(in: text).map { removing("\($0)年", from: text) ?? text } ?? text
    let words = HeaderText.singleLine(year)
    return ["1-", "1月", "1—", "1–", "1~", "1至", "01-", "一月", "一至", "一—", "一-", "jan"].contains {
      words.utf8.starts(with: $0.utf8)
    }
  }

  /// What stands in brackets, in small letters.
  static func insideBrackets(_ text: String) -> String { parted(text).inside }

  /// Whether a text has anything in brackets.
  static func hasBrackets(_ text: String) -> Bool {
    text.unicodeScalars.contains { "([【〔".unicodeScalars.contains(HeaderText.folded($0)) }
  }

  /// How many years before or after the table's own a header means that names no other time: −1 for `上年`.
  static func relativeYears(_ words: String) -> Int? {
    let (years, rest) = withoutRelativeYear(words)
    return rest.isEmpty && rest != words ? years : nil
  }

  /// What a year is called that lies so many years after the table's own.
  static func name(ofYear years: Int) -> (zh: String, en: String) {
    switch years {
    case -2: ("前年", "the year before last")
    case -1: ("上年", "last year")
    case 1: ("下年", "next year")
    default: ("本年", "this year")
    }
  }

  /// A text without its word for last year or this one, and which year that is.
  static func withoutRelativeYear(_ text: String) -> (years: Int, rest: String) {
    for (years, words) in relatives {
      for word in words {
        if let rest = removing(word, from: text) { return (years, HeaderText.singleLine(rest)) }
      }
    }
    return (0, text)
  }

  /// A text such as `2019q1` or `h1 2019` with its quarter or half-year in Chinese words; every other one as it is.
  static func spelledOut(_ words: String) -> String {
    for (sign, name) in signs {
      guard let rest = removing(sign, from: words) else { continue }
      let year = HeaderText.singleLine(rest)
      if year.isEmpty { return name }
      if let number = HeaderText.year(in: year), year.utf8.count == 4 { return "\(number)年\(name)" }
    }
    for name in ["上半年", "下半年"] {
      guard let rest = removing(name, from: words), let number = HeaderText.year(in: rest),
        rest.utf8.count == 4
      else { continue }
      return "\(number)年\(name)"
    }
    return words
  }

  private static let signs = [
    ("q1", "第一季度"), ("q2", "第二季度"), ("q3", "第三季度"), ("q4", "第四季度"), ("h1", "上半年"), ("h2", "下半年"),
  ]

  /// What a header says of time: its text, or what stands in its brackets, without the words for what the values are.
  ///
  /// Nil where words in brackets are neither a time nor a unit, as in `2019年（同比）`.
  static func time(in line: String) -> String? {
    let (outside, inside) = parted(line)
    let (bare, inner) = (withoutNouns(outside), withoutNouns(inside))
    if bare.isEmpty { return inner }
    let isKnown =
      inner.isEmpty || UnitOfMeasure.isKnown(inner) || UnitOfMeasure.isKnown(HeaderUnit.unit(in: line))
    return isKnown ? bare : nil
  }

  /// The text outside of brackets and that inside of them.
  private static func parted(_ line: String) -> (outside: String, inside: String) {
    var (outside, inside) = (String.UnicodeScalarView(), String.UnicodeScalarView())
    var depth = 0
    for scalar in line.lowercased().unicodeScalars.map(HeaderText.folded) {
      switch scalar {
      case "(", "[", "【", "〔": depth += 1
      case ")", "]", "】", "〕": depth = max(0, depth - 1)
      default: if depth == 0 { outside.append(scalar) } else { inside.append(scalar) }
      }
    }
    return (String(outside), String(inside))
  }

  private static func withoutNouns(_ text: String) -> String {
    HeaderText.singleLine(nouns.reduce(text) { removing($1, from: $0) ?? $0 })
  }

  /// The text without the first place of a word; nil where it does not stand there.
  private static func removing(_ word: String, from text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let start = find(Array(word.utf8), in: bytes) else { return nil }
    return String(decoding: bytes[..<start] + bytes[(start + word.utf8.count)...], as: UTF8.self)
  }

  /// The first place of a word; headers are short.
  private static func find(_ word: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = word.first, bytes.count >= word.count else { return nil }
    return (0...(bytes.count - word.count)).first { start in
      bytes[start] == first && bytes[start...].starts(with: word)
    }
  }

  private static func contains(_ text: String, anyOf words: [String]) -> Bool {
    let bytes = Array(text.utf8)
    return words.contains { find(Array($0.utf8), in: bytes) != nil }
  }

  private static let planned = [
    "计划完成", "拟完成", "应完成", "需完成", "计划实现", "计划达到", "预期完成", "预期实现", "完成目标", "完成计划", "实现目标", "拟达到",
  ]
  private static let actual = [
    "实际完成", "实际", "实绩", "完成", "达成", "实现", "执行", "actual", "achieved", "result", "outturn", "performance",
  ]
  private static let targets = [
    "目标", "计划", "规划", "预期", "任务数", "指标值", "target", "plan", "goal", "forecast",
  ]
  private static let baselines = ["基期", "基数", "基准", "基础", "现状", "现值", "baseline", "current"]

  private static let kinds: [(kind: PeriodColumn.Kind, words: [String])] = [
    (.target, planned), (.actual, actual), (.target, targets), (.baseline, baselines),
  ]

  /// The words to take off before what is left is read as a time, the longer ones first.
  private static let nouns =
    planned + ["目标完成"] + actual + targets + baselines
    + ["情况", "数值", "数据", "值", "数", "累计", "指标", "份", "任务", "工作", "考核", "预期性", "约束性", "截至", "截止"]

  private static let comparisons = [
    "增速", "增长", "增幅", "增量", "增减", "同比", "环比", "同期", "变化", "排名", "位次", "完成率", "达成率", "实现率", "执行率",
    "完成比", "完成进度", "预计", "预估", "估计", "估算", "growth", "change", "rank", "rate", "estimate",
  ]

  private static let relatives: [(years: Int, words: [String])] = [
    (-2, ["前年度", "前年"]),
    (-1, ["上一年度", "上一年", "上年度", "上年", "去年", "last year", "previous year", "prior year"]),
    (0, ["本年度", "本年", "今年", "当年", "全年", "this year", "current year"]),
    (1, ["下一年度", "下一年", "下年度", "下年", "明年", "next year"]),
  ]
}
