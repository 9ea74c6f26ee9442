/// The words that stand beside the times of a deadline: each must be one of time or of completion.
///
/// A year that stands in a document's name (按照《2019年度考核办法》), in a comparison (与2018年相比) or behind which
/// something begins (不早于) is no deadline, so whatever is not known refuses the text.
struct WordsBeside {
  /// The first words that have nothing to do with when the work is to be complete; nil where there are none.
  let strange: String?

  init(_ scan: TimeScan) {
    var pieces = scan.rest.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false).map {
      Array($0)
    }
    let last = pieces.popLast() ?? []
    let strange = pieces.first { !Self.isHarmless($0) } ?? (Self.isHarmless(last) ? nil : last)
    self.strange = strange.map { String($0) }
  }

  private static func isHarmless(_ piece: [Unicode.Scalar]) -> Bool {
    let piece = withoutPhrases(piece)
    if contains(piece, anyOf: dangers) { return false }
    return withoutRemarks(piece).split(whereSeparator: isMark).allSatisfy {
      isKnown(Array($0))
    }
  }

  /// The text without what stands in brackets; a lone bracket, whose other half a time stands in, is only a sign.
  private static func withoutRemarks(_ piece: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let open = piece.firstIndex(of: "("), let close = piece[open...].firstIndex(of: ")"),
      !piece[open...close].contains(where: \.isASCIIDigit)
    else { return piece }
    return Array(piece[..<open]) + [" "] + Array(piece[(close + 1)...])
  }

  /// The text without phrases that say until when in words which by themselves deny it.
  private static func withoutPhrases(_ piece: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var cursor = TextCursor(piece)
    while let scalar = cursor.peek() {
      if let phrase = ["no later than", "not later than", "不晚于", "不迟于"].first(where: cursor.isAt) {
        cursor.index += phrase.unicodeScalars.count
      } else {
        kept.append(scalar)
        cursor.index += 1
      }
    }
    return kept
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isWhitespace { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .format, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation,
      .otherPunctuation, .dashPunctuation, .mathSymbol:
      return true
    default: return false
    }
  }

  /// Whether a piece without blanks and marks is made of known words, with what is completed behind them.
  private static func isKnown(_ piece: [Unicode.Scalar]) -> Bool {
    var cursor = TextCursor(piece)
    while !cursor.isAtEnd {
      if completions.contains(where: cursor.isAt) { return true }
      if cursor.peek()?.isASCIILetter ?? false {
        guard englishWords.contains(word(at: &cursor)) else { return false }
      } else if let word = words.first(where: cursor.isAt) {
        cursor.index += word.unicodeScalars.count
      } else if !takeClock(&cursor) {
        return false
      }
    }
    return true
  }

  private static func word(at cursor: inout TextCursor) -> String {
    let start = cursor.index
    while let scalar = cursor.peek(), scalar.isASCIILetter { cursor.index += 1 }
    return String(cursor.scalars[start..<cursor.index])
  }

  /// A time of the day, whose colons were taken for marks: `18时`, `08`, `17点30分`.
  private static func takeClock(_ cursor: inout TextCursor) -> Bool {
    let start = cursor.index
    while let scalar = cursor.peek(), scalar.isASCIIDigit, cursor.index - start < 2 { cursor.index += 1 }
    guard cursor.index > start, let unit = cursor.peek(), ["时", "点", "分", "秒"].contains(String(unit)) else {
      cursor.index = start
      return false
    }
    cursor.index += 1
    return true
  }

  private static func contains(_ piece: [Unicode.Scalar], anyOf words: [String]) -> Bool {
    piece.indices.contains { index in words.contains(where: TextCursor(piece, at: index).isAt) }
  }

  /// Words after which a time is no deadline wherever they stand.
  private static let dangers = [
    "《", "》", "早于", "晚于", "迟于", "相比", "对比", "比上", "同比", "较上", "批复", "批准", "批次", "一批", "二批", "三批", "以后", "之后",
    "后", "以来",
    "除外", "不含", "未完成", "不能完成", "无法完成", "not before", "no earlier", "not earlier", "earlier than", "after ",
    "compared",
    "since", "except",
  ]

  /// Words of completion, behind which stands what is completed.
  private static let completions = [
    "完成", "建成", "竣工", "完工", "办结", "落实", "实现", "形成", "出台", "印发", "制定", "编制完", "整改到位", "整改完", "销号", "投入使用",
    "交付", "启用", "通车", "开通", "验收", "达标", "达到", "到位", "结束", "投产", "建好", "建立", "取得", "清零", "全覆盖", "拆除", "上线",
    "整治完", "解决", "基本建", "全面建", "主体完",
  ]

  /// Words that say no more than the time does, the longer ones first where one begins with another.
  private static let words = [
    "截止到", "截至到", "截止", "截至", "最迟", "最晚", "原则上", "力争", "争取", "确保", "务必", "必须", "计划", "预计", "预期",
    "拟于", "拟", "于", "在", "到", "至", "应当", "应", "须", "要求", "时限为", "时限", "时间为", "时间", "期限", "日期", "节点", "全部",
    "全面",
    "基本", "均", "并", "前", "以前", "之前", "底", "末", "内", "期间", "止", "为止", "整改", "立即", "立行立改", "即知即改", "近期", "中期",
    "远期", "持续推进", "持续", "推进", "实施", "有序", "星期", "周", "一", "二", "三", "四", "五", "六", "日", "天", "当日", "当天", "左右",
    "年度",
    "度", "年", "月", "份", "季度", "上午", "下午", "晚上", "自", "从", "共", "完", "结项", "长期任务", "阶段性", "年内",
  ]

  private static let englishWords: Set<String> = [
    "by", "end", "of", "the", "at", "on", "in", "between", "latest", "before", "complete",
    "completed",
    "completion", "due", "date", "target", "deadline", "to", "from", "until", "till", "for", "is", "be",
    "will", "and", "close",
    "year", "month", "quarter", "delivery", "deliver", "delivered", "finish", "finished", "estimated",
    "expected", "est",
    "planned", "achieved", "st", "nd", "rd", "th", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday",
    "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "t", "z", "am", "pm", "noon", "midnight", "utc",
    "gmt", "calendar",
    "during", "within", "through",
  ]
}
