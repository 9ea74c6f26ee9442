package import Dates
package import Markup

/// A value on a day.
package struct DatedValue: Hashable, Sendable {
  package var day: Day
  package var value: Double

  package init(_ day: Day, _ value: Double) {
    self.day = day
    self.value = value
  }
}

/// A target that holds over some days, with the words that name its source.
package struct TargetLine: Hashable, Sendable {
  package var goal: Goal
  package var label: String
  /// The first day the target holds; nil from the start of the chart.
  package var from: Day?
  /// The last day the target holds; nil to the end of the chart.
  package var to: Day?

  package init(_ goal: Goal, label: String = "", from: Day? = nil, to: Day? = nil) {
    self.goal = goal
    self.label = label
    self.from = from
    self.to = to
  }
}

/// An indicator's readings over time, with its target lines and the as-of mark.
package struct LineChart: Sendable {
  package var id: String
  package var title: String
  /// The readings in any order; what is not a finite number counts as missing.
  package var values: [DatedValue]
  package var targets: [TargetLine]
  /// The course that was planned, joined by straight lines; in any order, empty for none.
  package var plan: [DatedValue]
  /// The words that name the plan in the keys and the description.
  package var planLabel: String
  package var unit: String
  package var asOf: Day?
  /// The days the chart covers at least; it grows to hold every reading, target, plan and the as-of day.
  package var period: Period?
  /// The most months between two readings that a line still joins.
  package var joinedMonths: Int
  package var width: Double
  package var height: Double
  package var decorative: Bool
  package var language: ChartLanguage

  package init(
    id: String, title: String, values: [DatedValue], targets: [TargetLine] = [],
    plan: [DatedValue] = [], planLabel: String = "", unit: String = "", asOf: Day? = nil,
    period: Period? = nil, joinedMonths: Int = 1, width: Double = 640, height: Double = 260,
    decorative: Bool = false, language: ChartLanguage = .zh
  ) {
    self.id = id
    self.title = title
    self.values = values
    self.targets = targets
    self.plan = plan
    self.planLabel = planLabel.isEmpty ? language.pick("计划", "plan") : planLabel
    self.unit = unit
    self.asOf = asOf
    self.period = period
    self.joinedMonths = joinedMonths
    self.width = width
    self.height = height
    self.decorative = decorative
    self.language = language
  }

  package func node() -> Node {
    let plot = LinePlot(self)
    let frame = ChartFrame(
      id: id, title: title, summary: summary(plot), width: width,
      height: plot.pictureHeight, decorative: decorative)
    return frame.node(plot.marks)
  }

  private func summary(_ plot: LinePlot) -> String {
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
