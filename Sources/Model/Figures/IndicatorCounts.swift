/// How many indicators stand in each state, with the denominator.
package struct IndicatorCounts: Hashable, Sendable {
  private var counts: [IndicatorState: Int] = [:]

  package init(_ attainments: some Sequence<Attainment>) {
    for attainment in attainments { counts[attainment.state, default: 0] += 1 }
  }

  package subscript(state: IndicatorState) -> Int { counts[state] ?? 0 }

  package var met: Int { self[.met] }
  /// With a reading that does not meet the target, whether it is on its way or not.
  package var notMet: Int {
    IndicatorState.allCases.filter { $0.isMet == false }.map { self[$0] }.reduce(0, +)
  }
  package var withoutReading: Int { self[.noReading] }
  /// Shown and not judged.
  package var withoutTarget: Int { self[.noTarget] }

  /// The denominator: all that have a target.
  package var total: Int { met + notMet + withoutReading }
}
