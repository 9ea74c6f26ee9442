package import Markup

/// An indicator's value against its target, in one bar.
package struct Bullet: Sendable {
  package var id: String
  package var title: String
  /// The present value; nil when there is no reading.
  package var actual: Double?
  package var goal: Goal
  package var baseline: Double?
  /// The value that the schedule asks for today, in the indicator's unit.
  package var scheduled: Double?
  package var unit: String
  package var width: Double
  package var decorative: Bool
  package var language: ChartLanguage

  package init(
    id: String, title: String, actual: Double?, goal: Goal, baseline: Double? = nil, scheduled: Double? = nil,
    unit: String = "", width: Double = 480, decorative: Bool = false, language: ChartLanguage = .zh
  ) {
    self.id = id
    self.title = title
    self.actual = actual
    self.goal = goal
    self.baseline = baseline
    self.scheduled = scheduled
    self.unit = unit
    self.width = width
    self.decorative = decorative
    self.language = language
  }

  package func node() -> Node {
    let plot = BulletPlot(self)
    let frame = ChartFrame(
      id: id, title: title, summary: summary(plot.actual, plot.numbers), width: width,
      height: plot.pictureHeight, decorative: decorative)
    return frame.node(plot.marks)
  }

  private func summary(_ actual: Double?, _ numbers: NumberText) -> String {
    let target = language.pick("目标 ", "target ") + goal.text(numbers, unit: unit)
    guard let actual else {
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
