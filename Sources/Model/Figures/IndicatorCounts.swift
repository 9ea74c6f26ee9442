/// How many indicators meet their ledger target, with the denominator.
package struct IndicatorCounts: Hashable, Sendable {
  package var met = 0
  package var notMet = 0
  package var withoutReading = 0

  package init(_ attainments: some Sequence<Attainment>) {
    for attainment in attainments {
      switch attainment.isMet {
      case true?: met += 1
      case false?: notMet += 1
      case nil: withoutReading += 1
      }
    }
  }

  package var total: Int { met + notMet + withoutReading }
}
