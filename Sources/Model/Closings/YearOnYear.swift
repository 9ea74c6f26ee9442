package import Dates

/// A reading beside what was published for the same month of the year before (同比).
package struct YearOnYear: Hashable, Sendable {
  package let value: Double
  package let before: Predecessor.Value
  /// The month of the year before.
  package let month: Month

  package init(_ value: Double, before: Predecessor.Value, in month: Month) {
    self.value = value
    self.before = before
    self.month = month
  }

  /// In the indicator's unit, without the last digits that binary fractions add.
  package var difference: Double {
    let (difference, scale) = (value - before.value, 1e9)
    let rounded = (difference * scale).rounded() / scale
    return abs(difference) < 1e6 && (rounded != 0 || difference == 0) ? rounded : difference
  }

  /// The difference as a share of the value before, with its sign; nil where that is 0 or of the other sign.
  package var share: Double? {
    guard before.value != 0, value * before.value >= 0 else { return nil }
    return difference / abs(before.value)
  }

  /// Whether the value before was read in its month.
  package var isOfItsMonth: Bool { before.day.month == month }
}
