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

  package func node() -> Node { .fragment([]) }
}
