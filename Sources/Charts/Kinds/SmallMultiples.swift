public import Dates

/// Indicators side by side over one axis of days, each with a unit, values and targets of its own.
public struct SmallMultiples: Chart {
  /// One indicator.
  public struct Panel: Hashable, Sendable {
    /// The name above the panel.
    public var title: String
    /// The unit of its values.
    public var unit: String
    /// The readings in any order; what is not a finite number counts as missing.
    public var values: [DatedValue]
    /// The targets, told apart by their dashes.
    public var targets: [TargetLine]

    /// A panel without targets, unless it says otherwise.
    public init(_ title: String, unit: String = "", values: [DatedValue], targets: [TargetLine] = []) {
      self.title = title
      self.unit = unit
      self.values = values
      self.targets = targets
    }
  }

  /// What the whole says about itself; the as-of day is a rule in every panel.
  public var words: ChartWords
  /// The indicators, row by row.
  public var panels: [Panel]
  /// The days that every panel covers at least; all grow to hold every reading, target and the as-of day.
  public var period: Period?
  /// The most months between two readings that a line still joins; indicators are often read by quarters.
  public var joinedMonths: Int
  /// How many panels stand side by side at most; fewer where the width has no room for them.
  public var columns: Int
  /// The width in pixels.
  public var width: Double

  /// Four panels a row, 960 pixels wide, unless it says otherwise.
  public init(
    _ words: ChartWords, panels: [Panel], period: Period? = nil, joinedMonths: Int = 3, columns: Int = 4,
    width: Double = 960
  ) {
    self.words = words
    self.panels = panels
    self.period = period
    self.joinedMonths = joinedMonths
    self.columns = columns
    self.width = width
  }

  private static let panelHeight = 180.0
  private static let leastPanelWidth = 150.0

  /// The panels in a grid; a sentence where there are none.
  public func drawing() -> Drawing {
    guard !panels.isEmpty else { return ChartNote.drawing(summary, width: width) }
    return Facets(
      words, panels: lines, columns: columns, width: width, leastPanelWidth: SmallMultiples.leastPanelWidth
    ).drawing()
  }

  private var lines: [any Chart] {
    let period = sharedPeriod
    return panels.map { panel in
      SmallLine(
        line: LineChart(
          ChartWords(title: panel.title, unit: panel.unit, language: language), values: panel.values,
          targets: panel.targets, period: period, joinedMonths: joinedMonths, width: width / Double(columns),
          height: SmallMultiples.panelHeight),
        asOf: words.asOf)
    }
  }

  /// The days from the first to the last that any panel shows; nil when nothing has a day.
  private var sharedPeriod: Period? {
    var days = [period?.start, period?.end, words.asOf].compactMap { $0 }
    for panel in panels {
      days += panel.values.known.map(\.day)
      for target in panel.targets { days += [target.from, target.to].compactMap { $0 } }
    }
    guard let first = days.min(), let last = days.max() else { return nil }
    return Period(spanning: first, last)
  }

  private var language: ChartLanguage { words.language }
}

/// A line chart in a small panel, where the as-of day is a rule without words.
private struct SmallLine: PlotChart {
  var line: LineChart
  var asOf: Day?

  var words: ChartWords { line.words }
  var summary: String { line.summary }
  var table: ChartTable { line.table }

  var plot: Plot {
    var plot = line.plot
    if let asOf { plot.marks.insert(Rule(at: .end(of: asOf), paint: Rule.asOf), at: 0) }
    return plot
  }
}

extension SmallMultiples {
  /// How many indicators there are, and how many of them meet every target that holds at the end.
  public var summary: String {
    guard !panels.isEmpty else { return language.pick("没有指标。", "No indicators.") }
    let end = sharedPeriod?.end
    let standings = panels.map { standing(of: $0, at: end) }
    func count(_ standing: Standing) -> Int { standings.count { $0 == standing } }
    var parts = [language.pick("\(panels.count)项指标", "\(panels.count) indicators")]
    let told: [(Int, String)] = [
      (count(.met), language.pick("达到目标", "target met")),
      (count(.short), language.pick("未达到目标", "target not met")),
      (count(.free), language.pick("没有目标", "without a target")),
      (count(.unread), language.pick("尚无读数", "no reading yet")),
    ]
    parts += told.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }
    if let asOf = words.asOf { parts.append(language.pick("截至", "as of ") + DayText.day(asOf, language)) }
    return parts.joined(separator: language.pick("，", ", ")) + language.pick("。", ".")
  }

  private enum Standing { case met, short, free, unread }

  private func standing(of panel: Panel, at end: Day?) -> Standing {
    guard let last = panel.values.known.last else { return .unread }
    let goals = goals(of: panel, at: end)
    guard !goals.isEmpty else { return .free }
    return goals.allSatisfy { $0.distance(from: last.value) == 0 } ? .met : .short
  }

  private func goals(of panel: Panel, at end: Day?) -> [Goal] {
    panel.targets.filter { target in end.map { target.reaches($0) } ?? true }.map(\.goal)
  }

  /// A row an indicator: its first and last reading, its targets, and how far it is from them.
  public var table: ChartTable {
    let columns = [
      ChartTable.Column(language.pick("指标", "Indicator"), .text),
      ChartTable.Column(language.pick("单位", "Unit"), .text),
      ChartTable.Column(language.pick("首个日期", "First day"), .text),
      ChartTable.Column(language.pick("首个读数", "First reading")),
      ChartTable.Column(language.pick("最新日期", "Last day"), .text),
      ChartTable.Column(language.pick("最新读数", "Last reading")),
      ChartTable.Column(language.pick("目标", "Target"), .text),
      ChartTable.Column(language.pick("与目标", "Standing"), .text),
    ]
    let end = sharedPeriod?.end
    return ChartTable(columns: columns, rows: panels.map { row(of: $0, at: end) })
  }

  private func row(of panel: Panel, at end: Day?) -> [String] {
    let known = panel.values.known
    let goals = goals(of: panel, at: end)
    let plain = NumberText(upTo: 0, unit: panel.unit, language: language)
    let standings = goals.map { goal in
      known.last.map { goal.standing(of: $0.value, plain, unit: "", language) } ?? ""
    }
    let comma = language.pick("；", "; ")
    return [
      panel.title, panel.unit, known.first?.day.description ?? "", ChartTable.cell(known.first?.value),
      known.last?.day.description ?? "", ChartTable.cell(known.last?.value),
      goals.map { $0.text(plain, unit: "") }.joined(separator: comma),
      standings.joined(separator: comma),
    ]
  }
}
