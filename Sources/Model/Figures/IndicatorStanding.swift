package import Dates

/// Where one indicator stands at the end of a day.
///
/// An object for the same reason as `TaskStanding`.
package final class IndicatorStanding: Sendable {
  package let indicator: Indicator
  /// How far it has come towards the ledger's target.
  package let attainment: Attainment
  package let membership: Membership

  package init(_ indicator: Indicator, asOf: Day) {
    self.indicator = indicator
    attainment = indicator.attainment(at: asOf)
    membership = indicator.membership(at: asOf)
  }

  /// Whether it stands in the totals.
  package var isCounted: Bool { membership == .listed }
}
