package import Dates

/// What the programme before this one published for the months that it closed (上年同期).
package struct Predecessor: Sendable {
  /// A value as a closed month printed it.
  package struct Value: Hashable, Sendable {
    package var value: Double
    /// The day of its reading, which may lie before the month.
    package var day: Day

    package init(_ value: Double, on day: Day) {
      self.value = value
      self.day = day
    }
  }

  /// What a month was closed with; nil for an indicator that had no reading then.
  package struct ClosedFigures: Sendable {
    package var values: [Identifier<Indicator>: Value?]
    package var totals: ClosedTotals

    package init(_ tasks: [ClosedTask], _ indicators: [(id: Identifier<Indicator>, closed: ClosedIndicator)])
    {
      totals = ClosedTotals(tasks, indicators.lazy.map(\.closed))
      let values = indicators.map { ($0.id, $0.closed.publishedValue) }
      self.values = Dictionary(values) { first, _ in first }
    }
  }

  /// Empty where its configuration gives none.
  package var title: String
  package var months: [Month: ClosedFigures]
  /// Whether its totals are of the same tasks and indicators as those that are printed beside them.
  package var showsTotals = true

  package init(title: String, months: [Month: ClosedFigures]) {
    self.title = title
    self.months = months
  }

  /// Whether some closed month has the indicator.
  package func knows(_ indicator: Identifier<Indicator>) -> Bool {
    months.values.contains { $0.values.keys.contains(indicator) }
  }

  /// What was published of an indicator for the same month of the year before.
  package func value(of indicator: Identifier<Indicator>, yearBefore month: Month) -> Value? {
    (months[month.yearBefore]?.values[indicator]).flatMap { $0 }
  }

  /// The totals of the same month of the year before; nil where it was not closed, or they are of other things.
  package func totals(yearBefore month: Month) -> ClosedTotals? {
    showsTotals ? months[month.yearBefore]?.totals : nil
  }
}

extension Month {
  /// The same month of the year before.
  package var yearBefore: Month { adding(months: -12) }
}

extension ClosedIndicator {
  fileprivate var publishedValue: Predecessor.Value? {
    value.flatMap { value in readingDay.map { Predecessor.Value(value, on: $0) } }
  }
}
