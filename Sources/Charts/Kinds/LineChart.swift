public import Dates
import Markup

/// A value on a day.
public struct DatedValue: Hashable, Sendable {
  public var day: Day
  public var value: Double

  public init(_ day: Day, _ value: Double) {
    self.day = day
    self.value = value
  }
}

/// A target that holds over some days, with the words that name its source.
public struct TargetLine: Hashable, Sendable {
  public var goal: Goal
  public var label: String
  /// The first day the target holds; nil from the start of the chart.
  public var from: Day?
  /// The last day the target holds; nil to the end of the chart.
  public var to: Day?

  public init(_ goal: Goal, label: String = "", from: Day? = nil, to: Day? = nil) {
    self.goal = goal
    self.label = label
    self.from = from
    self.to = to
  }
}

/// An indicator's readings over time, with its target lines and the as-of mark.
public struct LineChart: Chart {
  public var words: ChartWords
  /// The readings in any order; what is not a finite number counts as missing.
  public var values: [DatedValue]
  public var targets: [TargetLine]
  /// The course that was planned, joined by straight lines; in any order, empty for none.
  public var plan: [DatedValue]
  /// The words that name the plan in the keys and the description.
  public var planLabel: String
  /// The days the chart covers at least; it grows to hold every reading, target, plan and the as-of day.
  public var period: Period?
  /// The most months between two readings that a line still joins.
  public var joinedMonths: Int
  public var width: Double
  public var height: Double

  public init(
    _ words: ChartWords, values: [DatedValue], targets: [TargetLine] = [], plan: [DatedValue] = [],
    planLabel: String = "", period: Period? = nil, joinedMonths: Int = 1, width: Double = 640,
    height: Double = 260
  ) {
    self.words = words
    self.values = values
    self.targets = targets
    self.plan = plan
    self.planLabel = planLabel.isEmpty ? words.language.pick("计划", "plan") : planLabel
    self.period = period
    self.joinedMonths = joinedMonths
    self.width = width
    self.height = height
  }

  public func drawing() -> Drawing {
    let plot = LinePlot(self)
    return Drawing(width: width, height: plot.pictureHeight, marks: .fragment(plot.marks))
  }

  public var table: ChartTable {
    ChartTable(columns: [], rows: [])
  }

  var language: ChartLanguage { words.language }
  var unit: String { words.unit }
  var asOf: Day? { words.asOf }

  public var summary: String {
    let plot = LinePlot(self)
    let (points, numbers) = (plot.points, plot.numbers)
    var parts = [course(points, numbers)]
    for target in targets {
      let name = target.label.isEmpty ? " " : language.pick("（\(target.label)）", " (\(target.label)) ")
      var part = language.pick("目标", "target") + name + target.goal.text(numbers, unit: unit)
      if let last = points.last {
        let standing = target.goal.standing(of: last.value, numbers, unit: unit, language)
        part += language.pick("，", ", ") + standing
      }
      parts.append(part)
    }
    if plot.plan.count > 1 { parts.append(language.pick("虚线为", "dashed: ") + planLabel) }
    if let asOf { parts.append(language.pick("截至", "as of ") + DayText.day(asOf, language)) }
    return parts.joined(separator: language.pick("；", "; ")) + language.pick("。", ".")
  }

  /// How many readings, from which to which, between what bounds.
  private func course(_ points: [DatedValue], _ numbers: NumberText) -> String {
    guard let first = points.first, let last = points.last else {
      return language.pick("尚无读数", "No reading yet")
    }
    let start = DayText.day(first.day, language)
    guard points.count > 1 else {
      return language.pick("1个读数：", "1 reading: ") + start + " " + numbers.text(first.value, unit: unit)
    }
    let end = DayText.day(last.day, language)
    let from = numbers.text(first.value, unit: unit)
    let to = numbers.text(last.value, unit: unit)
    let low = numbers.text(points.reduce(first.value) { min($0, $1.value) }, unit: unit)
    let high = numbers.text(points.reduce(first.value) { max($0, $1.value) }, unit: unit)
    return language.pick(
      "\(start)至\(end)共\(points.count)个读数，从\(from)到\(to)，最低\(low)，最高\(high)",
      "\(points.count) readings, \(start) to \(end), from \(from) to \(to), lowest \(low), highest \(high)")
  }
}
