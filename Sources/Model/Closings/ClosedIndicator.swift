package import Dates

/// What was published of an indicator for a closed month.
package struct ClosedIndicator: Hashable, Sendable {
  package var month: Month
  /// The last reading then; nil where there was none.
  package var value: Double?
  package var readingDay: Day?
  /// Nil where there was no target.
  package var target: Target.Bound?
  package var targetDay: Day?
  /// Nil where all that is kept is that the target was not met.
  package var state: IndicatorState?
  /// The word for what stood outside the totals; nil for what was counted.
  package var outside: Lamp?
  package var origin: Origin

  package init(
    month: Month, value: Double?, readingDay: Day?, target: Target.Bound?, targetDay: Day?,
    state: IndicatorState?, outside: Lamp? = nil, origin: Origin = Origin(source: 0, row: 0)
  ) {
    self.month = month
    self.value = value
    self.readingDay = readingDay
    self.target = target
    self.targetDay = targetDay
    self.state = state
    self.outside = outside
    self.origin = origin
  }

  /// What is to be published of a standing at the end of a month.
  package init(_ standing: IndicatorStanding, in month: Month) {
    let (indicator, attainment) = (standing.indicator, standing.attainment)
    self.init(
      month: month, value: attainment.reading?.value, readingDay: attainment.reading?.day,
      target: indicator.target?.bound, targetDay: indicator.target?.day, state: attainment.state,
      outside: standing.membership.lamp, origin: indicator.origin)
  }
}

extension ClosedIndicator {
  /// Whether a state says the same.
  func agrees(with other: IndicatorState) -> Bool { state.map { $0 == other } ?? (other.isMet == false) }
}

extension Indicator {
  /// What was published of the indicator for the month that ends with a day; nil where that was not closed with it.
  package func closed(at day: Day) -> ClosedIndicator? {
    closed.isEmpty || day != day.month.lastDay ? nil : closed.first { $0.month == day.month }
  }
}
