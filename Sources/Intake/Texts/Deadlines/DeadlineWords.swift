/// The words that stand in a deadline cell in place of a day.
enum DeadlineWords {
  /// What the words of a text without any day say; nil where they say nothing known.
  static func rule(_ scalars: [Unicode.Scalar]) -> DeadlineRule? {
    lists.first { contains(scalars, anyOf: $0.words) || wholes($0.rule).contains(String(scalars)) }?.rule
  }

  /// Whether the words deny that there is one day: `长期坚持`, `待定`.
  static func denyDay(_ scalars: [Unicode.Scalar]) -> Bool {
    contains(scalars, anyOf: recurring) || contains(scalars, anyOf: denials) || contains(scalars, anyOf: open)
  }

  private static let denials = [
    "长期", "持续", "常态", "常年", "不间断", "ongoing", "on-going", "continuous", "continuously", "continuing",
  ]

  /// Whether the words say that the work comes again or goes on.
  static func isOngoing(_ scalars: [Unicode.Scalar]) -> Bool {
    contains(scalars, anyOf: recurring) || contains(scalars, anyOf: ongoing)
  }

  /// Whether the words name a time of the year or a length of time, which no calendar gives a day for.
  static func nameNoCertainDay(_ scalars: [Unicode.Scalar]) -> Bool {
    contains(scalars, anyOf: seasons) || contains(scalars, anyOf: financialYears) || hasDuration(scalars)
  }

  /// Whether the words name a season, a feast or a vague part of the year.
  static func nameSeason(_ scalars: [Unicode.Scalar]) -> Bool {
    contains(scalars, anyOf: seasons) || contains(scalars, anyOf: financialYears)
  }

  /// The words after which a time without a year comes again.
  static let recurringEnds = [
    "每年", "每年度", "每月", "每季度", "每季", "每周", "每半年", "次月", "逐月", "annually ", "annually by ", "annually in ",
    "every ",
    "each ", "every year by ", "each year by ", "yearly ", "annual,", "annually,", "annually(", "annual(",
    "每学期",
  ]

  // MARK: Lists

  private static let lists: [(rule: DeadlineRule, words: [String])] = [
    (.termWords, terms), (.recurring, recurring), (.ongoingWords, ongoing), (.openWords, open),
    (.atOnce, atOnce), (.dependent, dependent), (.doneWords, done),
  ]

  /// Words that count only where they are the whole text.
  private static func wholes(_ rule: DeadlineRule) -> Set<String> {
    switch rule {
    case .openWords: ["待", "无", "na", "none", "nil", "?", "??", "???", "not set", "pending", "unknown", "空"]
    case .doneWords: ["完成", "done", "closed"]
    case .termWords: ["short", "medium", "long", "s", "m", "l"]
    case .ongoingWords: ["continue", "持续", "长期", "rolling"]
    case .recurring: ["月度", "季度", "annual"]
    default: []
    }
  }

  private static let recurring = [
    "每月", "每季", "每年", "每周", "每日", "每天", "每半", "每两", "每学期", "每旬", "逐月", "逐季", "逐年", "按月", "按季",
    "按年", "按周", "季度一", "一月一", "月月", "annually", "yearly", "monthly", "weekly", "daily", "quarterly",
    "biannually",
    "bi-annually", "bimonthly", "fortnightly", "half-yearly", "six-monthly", "biennially", "termly",
    "annual basis",
    "every", "each year", "each month", "each quarter", "per year", "per month", "per quarter",
  ]

  private static let ongoing = [
    "长期", "持续", "常态", "常年", "经常性", "日常", "不间断", "长效", "长远坚持", "永久", "滚动", "贯穿", "始终", "ongoing",
    "on-going", "on going", "continuous", "continuously", "continual", "continually", "continuing",
    "permanent",
    "rolling programme", "rolling program", "business as usual", "bau", "in perpetuity", "indefinite",
    "indefinitely",
    "throughout",
  ]

  private static let open = [
    "待定", "未定", "待明确", "待确定", "待议", "待研究", "待批", "待商", "另行", "另定", "暂无", "暂未", "未明确", "未确定",
    "不明确", "不定期", "无具体", "无明确", "tbc", "tbd", "tba", "to be confirmed", "to be determined", "to be decided",
    "to be agreed", "to be advised", "to be set", "n/a", "not applicable", "not known", "not yet", "no date",
    "unsettled",
  ]

  private static let atOnce = [
    "立行立改", "即知即改", "即行即改", "边查边改", "边学边改", "立即", "立刻", "即时", "即刻", "马上", "尽快", "尽早", "第一时间",
    "immediately", "immediate", "asap", "as soon as possible", "urgent", "straight away",
  ]

  private static let dependent = [
    "时序进度", "序时进度", "时间节点", "按上级", "按照", "按要求", "按计划", "按进度", "按方案", "按合同", "按规定", "按节点", "根据",
    "依据", "依照", "视情", "视资金", "视财力", "视项目", "视上级", "适时", "随时", "按需", "按省", "按市", "按区", "按县", "as required",
    "as needed", "as necessary",
    "as and when", "when required", "subject to", "dependent on", "depending",
  ]

  private static let terms = [
    "近期", "中期", "远期", "短期", "中长期", "中远期", "近中期", "short term", "short-term", "medium term", "medium-term",
    "long term", "long-term", "near term", "near-term", "short to medium", "medium to long",
  ]

  private static let done = [
    "已完成", "已办结", "办结", "已落实", "已整改", "已到位", "已销号", "已结束", "completed", "complete", "achieved",
  ]

  private static let seasons = [
    "春节", "元旦", "五一", "十一", "国庆", "中秋", "端午", "清明", "元宵", "腊月", "农历", "汛期", "汛前", "汛后", "入冬", "入汛",
    "供暖", "采暖", "开学", "暑假", "寒假", "暑期", "学期", "学年", "春季", "夏季", "秋季", "冬季", "今春", "今冬", "两会", "高考",
    "年初", "年中", "年前", "月初", "月中", "月底", "月末", "季末", "本周", "下周", "本月", "下月", "本季", "上旬", "中旬", "下旬",
    "spring", "summer", "autumn", "fall", "winter", "easter", "christmas", "early", "mid", "late",
    "term time",
    "next year", "this year", "next month",
  ]

  private static let financialYears = [
    "fy", "fye", "financial year", "fiscal year", "fiscal", "academic year", "school year", "财年", "财政年度",
  ]

  private static let spanUnits = [
    "个月", "个工作日", "工作日", "天", "日内", "周", "年内", "年以内", "年", "小时", "个季度", " month", " months", " week",
    " weeks",
    " year", " years", " day", " days", "-month", "-year", "months", "years", "weeks", "days",
    " working days",
  ]

  private static func hasDuration(_ scalars: [Unicode.Scalar]) -> Bool {
    if contains(scalars, anyOf: ["半年", "两年", "两个月", "半月", "半个月", "months", "weeks"]) { return true }
    return scalars.indices.contains { index in
      let isNumber = scalars[index].isASCIIDigit || ChineseNumber.isPart(scalars[index])
      return isNumber && spanUnits.contains(where: TextCursor(scalars, at: index + 1).isAt)
    }
  }

  /// Whether one of the words stands there, English ones only as whole words.
  private static func contains(_ scalars: [Unicode.Scalar], anyOf words: [String]) -> Bool {
    words.contains { word in
      let isEnglish = word.unicodeScalars.first?.isASCIILetter ?? false
      let count = word.unicodeScalars.count
      return scalars.indices.contains { index in
        let cursor = TextCursor(scalars, at: index)
        guard cursor.isAt(word) else { return false }
        guard isEnglish else { return true }
        return !(cursor.peek(-1)?.isASCIILetter ?? false) && !(cursor.peek(count)?.isASCIILetter ?? false)
      }
    }
  }
}
