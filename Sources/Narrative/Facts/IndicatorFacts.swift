import Dates
import Model

/// The indicators of a briefing by how they stand, each list in the programme's order.
struct IndicatorFacts {
  let met: [Indicator]
  let notMet: [Indicator]
  let withoutReading: [Indicator]
  /// Not met although the day of the target has come.
  let late: [Indicator]
  /// Worse than the baseline.
  let worseThanBaseline: [Indicator]
  /// With clauses that give different targets for the same day.
  let conflicting: [Indicator]
  /// Met now, and not a month before.
  let newlyMet: [Indicator]
  /// Met a month before, and not now.
  let noLongerMet: [Indicator]

  init(_ figures: BriefingFigures) {
    let standings = figures.rollup.indicators
    let asOf = figures.asOf
    func indicators(where fits: (IndicatorStanding) -> Bool) -> [Indicator] {
      standings.filter(fits).map(\.indicator)
    }
    met = indicators { $0.attainment.isMet == true }
    notMet = indicators { $0.attainment.isMet == false }
    withoutReading = indicators { $0.attainment.isMet == nil }
    late = indicators { $0.attainment.isMet == false && $0.indicator.target.day <= asOf }
    worseThanBaseline = indicators { ($0.attainment.share ?? 0) < 0 }
    conflicting = indicators { !$0.indicator.conflictingTargets.isEmpty }
    guard let day = figures.before?.month.lastDay else {
      (newlyMet, noLongerMet) = ([], [])
      return
    }
    newlyMet = met.filter { $0.attainment(at: day).isMet != true }
    noLongerMet = notMet.filter { $0.attainment(at: day).isMet == true }
  }

  var total: Int { met.count + notMet.count + withoutReading.count }
}
