internal import Model

/// The words and signs around a figure.
enum QuantityWords {
  /// A bound with its direction, and whether it leaves the figure itself out.
  typealias Bound = (words: String, direction: Indicator.Direction, isStrict: Bool)

  /// Bounds in front of a figure, the longer ones first where one begins with another.
  static let before: [Bound] = [
    (">=", .atLeast, false), ("=>", .atLeast, false), ("≥", .atLeast, false), ("≧", .atLeast, false),
    ("⩾", .atLeast, false),
    ("<=", .atMost, false), ("=<", .atMost, false), ("≤", .atMost, false), ("≦", .atMost, false),
    ("⩽", .atMost, false),
    (">", .atLeast, true), ("<", .atMost, true), ("不低于", .atLeast, false), ("不少于", .atLeast, false),
    ("不小于", .atLeast, false), ("至少", .atLeast, false), ("不高于", .atMost, false), ("不超过", .atMost, false),
    ("不大于", .atMost, false), ("不多于", .atMost, false), ("最多", .atMost, false), ("控制在", .atMost, false),
    ("低于", .atMost, true), ("小于", .atMost, true), ("少于", .atMost, true), ("高于", .atLeast, true),
    ("大于", .atLeast, true),
    ("提高到", .atLeast, false), ("提高至", .atLeast, false), ("提升到", .atLeast, false), ("提升至", .atLeast, false),
    ("增加到", .atLeast, false), ("增加至", .atLeast, false), ("增至", .atLeast, false), ("升至", .atLeast, false),
    ("下降到", .atMost, false), ("下降至", .atMost, false), ("降低到", .atMost, false), ("降低至", .atMost, false),
    ("降到", .atMost, false), ("降至", .atMost, false), ("减少到", .atMost, false), ("减少至", .atMost, false),
    ("减至", .atMost, false),
    ("超过", .atLeast, true), ("多于", .atLeast, true), ("at least ", .atLeast, false),
    ("at most ", .atMost, false),
    ("no less than ", .atLeast, false), ("not less than ", .atLeast, false), ("minimum ", .atLeast, false),
    ("no more than ", .atMost, false), ("not more than ", .atMost, false), ("up to ", .atMost, false),
    ("maximum ", .atMost, false),
    ("more than ", .atLeast, true), ("over ", .atLeast, true), ("above ", .atLeast, true),
    ("less than ", .atMost, true),
    ("under ", .atMost, true), ("below ", .atMost, true), ("fewer than ", .atMost, true),
  ]

  /// Bounds behind a figure; the law counts 以上, 以下 and 以内 with the figure itself.
  static let behind: [Bound] = [
    ("及以上", .atLeast, false), ("或以上", .atLeast, false), ("以上", .atLeast, false), ("及以下", .atMost, false),
    ("或以下", .atMost, false), ("以下", .atMost, false), ("以内", .atMost, false), ("之内", .atMost, false),
    ("内", .atMost, false),
    ("or more", .atLeast, false), ("or above", .atLeast, false), ("or less", .atMost, false),
    ("or below", .atMost, false),
    ("+", .atLeast, false),
  ]

  /// Words in front that are kept beside the figure.
  static let qualifiersBefore = [
    "达到", "达", "累计", "完成", "新增", "新建", "约", "大约", "近", "力争", "确保", "保持在", "保持", "稳定在", "维持在", "增长", "同比增长",
    "年均增长", "提高", "提升", "增加", "降低", "下降", "同比下降", "减少", "较上年下降", "较上年增长", "平均", "每年", "年均", "不变", "为",
    "预计", "±", "approximately ", "approx. ", "approx ", "about ", "around ", "circa ", "c. ", "~",
    "increase of ", "increase by ", "reduction of ", "reduce by ", "reduce to ", "increase to ",
    "decrease of ",
  ]

  /// Words in front of what is added to a figure or taken from it, whether it rises by that.
  static let changes: [String: Bool] = [
    "增长": true, "提高": true, "提升": true, "增加": true, "increase of": true, "increase by": true, "降低": false,
    "下降": false, "减少": false, "reduction of": false, "reduce by": false, "decrease of": false,
  ]

  /// Words in front of a change against the year before, or of each year.
  static let yearlyChanges: Set<String> = ["同比增长", "年均增长", "同比下降", "较上年下降", "较上年增长"]

  /// Words that make a figure one of each year.
  static let yearly: Set<String> = ["每年", "年均", "per year", "per annum", "p.a."]

  /// Words that say that a figure is not exact, or not reached yet.
  static let vague: Set<String> = [
    "约", "大约", "近", "左右", "上下", "预计", "力争", "确保", "±", "~", "approximately", "approx.", "approx", "about",
    "around",
    "circa", "c.",
  ]

  /// Words in front of what is new, which beside a baseline may be added to it.
  static let additions: Set<String> = ["新增", "新建"]

  /// Whether an indicator's name says that its own value is a change: `工业增加值增速`, `新增绿地`; 增加值 alone is none.
  static func isChange(name: String) -> Bool {
    let name = HeaderText.normalised(name).utf8
    return changeEnds.contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
      || changeStarts.contains { name.starts(with: $0.utf8) }
  }

  private static let changeEnds = [
    "增长", "增长率", "增长速度", "增长幅度", "增速", "增幅", "增量", "增加", "增加量", "提高", "提升", "提高幅度", "提升幅度", "下降", "下降率",
    "下降幅度", "降低", "降低率", "降低幅度", "降幅", "减少", "减少率", "减少量", "减量", "压减", "压减量", "削减", "削减量", "变化", "变化率",
    "growth", "growthrate", "increase", "decrease", "reduction", "change",
  ]

  private static let changeStarts = [
    "新增", "新建", "increasein", "decreasein", "reductionin", "changein", "growthin",
  ]

  /// Words behind that are kept beside the figure.
  static let qualifiersBehind = [
    "左右", "上下", "(含)", "(累计)", "(预期性)", "(约束性)", "per year", "per annum", "p.a.",
  ]

  /// Signs between the two ends of a range.
  static let rangeSigns = ["--", "-", "~", "至", "到", "..", "to "]
}
