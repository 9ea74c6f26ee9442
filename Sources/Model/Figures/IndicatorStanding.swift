package import Dates

/// Where one indicator stands at the end of a day.
///
/// An object for the same reason as `TaskStanding`.
package final class IndicatorStanding: Sendable {
  package let indicator: Indicator
  /// How far it has come towards the ledger's target.
  package let attainment: Attainment
  package let membership: Membership
  /// The corrections of what had been published for the month of as-of.
  package let corrections: [Adjustment]

  package init(_ indicator: Indicator, asOf: Day) {
    self.indicator = indicator
    attainment = indicator.attainment(at: asOf)
    membership = indicator.membership(at: asOf)
    corrections = asOf == asOf.month.lastDay ? indicator.adjustments.corrections(of: asOf.month) : []
  }

  /// Whether it stands in the totals.
  package var isCounted: Bool { membership == .listed }
}
