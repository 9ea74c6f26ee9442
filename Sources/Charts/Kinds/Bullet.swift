import Markup

/// An indicator's value against its target, in one bar.
public struct Bullet: Chart {
  public var words: ChartWords
  /// The present value; nil when there is no reading.
  public var actual: Double?
  public var goal: Goal
  public var baseline: Double?
  /// The value that the schedule asks for today, in the indicator's unit.
  public var scheduled: Double?
  public var width: Double

  public init(
    _ words: ChartWords, actual: Double?, goal: Goal, baseline: Double? = nil, scheduled: Double? = nil,
    width: Double = 480
  ) {
    self.words = words
    self.actual = actual
    self.goal = goal
    self.baseline = baseline
    self.scheduled = scheduled
    self.width = width
  }

  public func drawing() -> Drawing {
    let plot = BulletPlot(self)
    return Drawing(width: width, height: plot.pictureHeight, capacity: 3072) { plot.write(to: &$0) }
  }

  public var table: ChartTable {
    let columns = [ChartTable.Column("", .text), ChartTable.Column(words.valueHeading)]
    var rows = [[language.pick("现值", "Now"), ChartTable.cell(known)]]
    for bound in goal.bounds { rows.append([language.pick("目标", "Target"), ChartTable.cell(bound)]) }
    if let scheduled { rows.append([language.pick("序时", "Schedule"), ChartTable.cell(scheduled)]) }
    if let baseline { rows.append([language.pick("基期", "Baseline"), ChartTable.cell(baseline)]) }
    return ChartTable(columns: columns, rows: rows)
  }

  var known: Double? { actual.flatMap { $0.isFinite ? $0 : nil } }
  private var language: ChartLanguage { words.language }
  private var unit: String { words.unit }

  /// The largest number that is drawn or written, which decides between 万 and 亿.
  var numbers: NumberText {
    let marked = [known, baseline, scheduled].compactMap { $0 } + goal.bounds
    let largest = marked.filter(\.isFinite).reduce(goal.leastRoom) { max($0, abs($1)) }
    return NumberText(upTo: largest, unit: unit, language: language)
  }

  public var summary: String {
    let numbers = numbers
    let target = language.pick("目标 ", "target ") + goal.text(numbers, unit: unit)
    guard let actual = known else {
      return language.pick("尚无读数，", "No reading yet, ") + target + language.pick("。", ".")
    }
    var parts = [language.pick("现值 ", "Now ") + numbers.text(actual, unit: unit), target]
    parts.append(goal.standing(of: actual, numbers, unit: unit, language))
    if let baseline {
      parts.append(language.pick("基期值 ", "baseline ") + numbers.text(baseline, unit: unit))
    }
    if let scheduled {
      parts.append(language.pick("序时应为 ", "schedule asks for ") + numbers.text(scheduled, unit: unit))
    }
    return parts.joined(separator: language.pick("，", ", ")) + language.pick("。", ".")
  }
}
