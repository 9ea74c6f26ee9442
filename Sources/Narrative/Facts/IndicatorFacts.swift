import Dates
import Model

/// The indicators of a briefing by how they stand, each list in the programme's order.
struct IndicatorFacts {
  private let standings: [IndicatorStanding]
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
    self.standings = standings
    func indicators(where fits: (IndicatorStanding) -> Bool) -> [Indicator] {
      standings.filter(fits).map(\.indicator)
    }
    worseThanBaseline = indicators { ($0.attainment.share ?? 0) < 0 && $0.attainment.isMet == false }
    conflicting = indicators { !$0.indicator.conflictingTargets.isEmpty }
    guard let day = figures.before?.month.lastDay else {
      (newlyMet, noLongerMet) = ([], [])
      return
    }
    newlyMet = indicators {
      $0.attainment.isMet == true && $0.indicator.attainment(at: day).isMet != true
    }
    noLongerMet = indicators {
      $0.attainment.isMet == false && $0.indicator.attainment(at: day).isMet == true
    }
  }

  /// The indicators that stand in a state.
  func standings(_ state: IndicatorState) -> [IndicatorStanding] {
    standings.filter { $0.attainment.state == state }
  }

  /// The indicators that stand in a state, by name.
  func names(_ state: IndicatorState) -> [String] { standings(state).map(\.indicator.name) }

  /// The denominator: all that have a target.
  var total: Int { standings.count { $0.attainment.state.isJudged } }

  /// The only state there is among those with a target; nil where there are several.
  var onlyState: IndicatorState? {
    let states = Set(standings.map(\.attainment.state).filter(\.isJudged))
    return states.count == 1 ? states.first : nil
  }

  /// The one indicator that is told of by itself.
  var only: IndicatorStanding? { standings.count == 1 ? standings.first : nil }

  var isEmpty: Bool { standings.isEmpty }
}
