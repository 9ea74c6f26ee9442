import Markup

/// An indicator's value against its target, in one bar.
public struct Bullet: Chart {
  /// A range of values that is called by a name, such as 良 or 中.
  public struct Band: Hashable, Sendable {
    /// The name in the tooltip, the table and the summary.
    public var name: String
    /// The value where the range ends; it begins where the one below it ends.
    public var upTo: Double

    /// A range up to a value; one without an end goes up to infinity.
    public init(_ name: String, upTo: Double = .infinity) {
      self.name = name
      self.upTo = upTo
    }
  }

  /// What the chart says about itself.
  public var words: ChartWords
  /// The present value; nil when there is no reading.
  public var actual: Double?
  /// What a value has to reach.
  public var goal: Goal
  /// The value that the programme started from.
  public var baseline: Double?
  /// The value that the schedule asks for today, in the indicator's unit.
  public var scheduled: Double?
  /// The ranges of values, drawn as steps of grey instead of the part where the goal is met.
  public var bands: [Band]
  /// Whether words and numbers stand around the bar; without them it is low enough for a row of a table.
  public var labels: Bool
  /// The width in pixels.
  public var width: Double

  /// A bullet 480 pixels wide, unless it says otherwise.
  public init(
    _ words: ChartWords, actual: Double?, goal: Goal, baseline: Double? = nil, scheduled: Double? = nil,
    bands: [Band] = [], labels: Bool = true, width: Double = 480
  ) {
    self.words = words
    self.actual = actual
    self.goal = goal
    self.baseline = baseline.flatMap { $0.isFinite ? $0 : nil }
    self.scheduled = scheduled.flatMap { $0.isFinite ? $0 : nil }
    self.bands = bands
    self.labels = labels
    self.width = width
  }

  /// The picture without its frame.
  public func drawing() -> Drawing {
    let plot = BulletPlot(self)
    return Drawing(
      width: width, height: plot.pictureHeight, namesUnit: numbers.scaledUnit != nil, capacity: 3072
    ) { plot.write(to: &$0) }
  }

  /// The value, its target, and what else is marked, a row each.
  public var table: ChartTable {
    let columns = [ChartTable.Column("", .text), ChartTable.Column(words.valueHeading)]
    var rows = [[language.pick("现值", "Now"), ChartTable.cell(known)]]
    for bound in goal.bounds { rows.append([language.pick("目标", "Target"), ChartTable.cell(bound)]) }
    if let scheduled { rows.append([language.pick("序时", "Schedule"), ChartTable.cell(scheduled)]) }
    if let baseline { rows.append([language.pick("基期", "Baseline"), ChartTable.cell(baseline)]) }
    rows += ordered.map { [$0.name + language.pick("（上限）", " (up to)"), ChartTable.cell($0.upTo)] }
    return ChartTable(columns: columns, rows: rows)
  }

  /// The bands from the lowest to the highest; one whose end is no number is left out.
  var ordered: [Band] {
    bands.isEmpty ? [] : bands.filter { !$0.upTo.isNaN }.sorted { $0.upTo < $1.upTo }
  }

  var known: Double? { actual.flatMap { $0.isFinite ? $0 : nil } }
  private var language: ChartLanguage { words.language }
  private var unit: String { words.unit }

  /// The finite values that are drawn or written.
  var marked: [Double] {
    let marked = [known, baseline, scheduled].compactMap { $0 } + goal.bounds + bands.map(\.upTo)
    return marked.filter(\.isFinite)
  }

  /// The scale of numbers, 万 or 亿, by the largest of them.
  var numbers: NumberText {
    let largest = marked.reduce(goal.leastRoom) { max($0, abs($1)) }
    return NumberText(upTo: largest, unit: unit, language: language)
  }

  /// The value with its band, the target and how far it is, the baseline and the schedule.
  public var summary: String {
    let numbers = numbers
    let target = language.pick("目标 ", "target ") + goal.text(numbers, unit: unit)
    guard let actual = known else {
      return language.pick("尚无读数，", "No reading yet, ") + target + language.pick("。", ".")
    }
    var parts = [language.pick("现值 ", "Now ") + numbers.text(actual, unit: unit)]
    if let band = ordered.first(where: { actual <= $0.upTo }), !band.name.isEmpty {
      parts[0] += language.pick("（\(band.name)）", " (\(band.name))")
    }
    parts.append(target)
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
