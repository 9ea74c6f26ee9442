import Diagnostics
import Model

extension EnglishNarrative {
  /// How the indicators stand against their targets; nil where there are none.
  var indicators: String? {
    let facts = IndicatorFacts(figures)
    guard !facts.isEmpty else { return nil }
    return text.paragraph {
      text.sentence { facts.only.map(onlyIndicator) ?? verdicts(facts) }
      text.sentence { conflicts(facts) }
    }
  }

  private func onlyIndicator(_ standing: IndicatorStanding) -> String {
    let name = standing.indicator.name
    switch standing.attainment.state {
    case .met: return "\(name) meets its target"
    case .onPath: return "\(name) is on its path"
    case .behind:
      let gap = standing.indicator.gapWords(standing.attainment, in: .en).map { " by \($0)" } ?? ""
      return "\(name) is behind its path\(gap)"
    case .missed: return "\(name) did not meet its target in time"
    case .notDue: return "the target of \(name) is not due yet"
    case .noReading: return "\(name) has no reading yet"
    case .noTarget: return "\(name) has no target to be judged by"
    }
  }

  private func verdicts(_ facts: IndicatorFacts) -> String? {
    let free = facts.names(.noTarget).count
    let aside = free == 0 ? nil : "\(free) \(EnglishCounting.have(free)) no target to be judged by"
    guard facts.total > 0 else { return aside.map { "of \(counted(free, "indicator")), \($0)" } }
    let total = counted(facts.total, "indicator")
    switch facts.onlyState {
    case .met:
      return text.series {
        "\(EnglishCounting.all(facts.total, "indicator")) \(EnglishCounting.meet(facts.total))"; aside
      }
    case .noReading:
      return text.series {
        "none of the \(total) has a reading yet"; aside
      }
    default: break
    }
    let states = text.series {
      [IndicatorState.met, .onPath, .behind, .missed, .notDue, .noReading].compactMap { told($0, facts) }
      EnglishListing.told(facts.worseThanBaseline.map(\.name)) {
        "\($0) of them \(EnglishCounting.be($0)) worse than the baseline"
      }
      aside
    }
    return states.map { "of \(total), \($0)" }
  }

  /// `2 are behind their path: road density (0.29 km), …`; nil where none stands in the state.
  private func told(_ state: IndicatorState, _ facts: IndicatorFacts) -> String? {
    let names = facts.standings(state).map { standing in
      let gap = state == .behind ? standing.indicator.gapWords(standing.attainment, in: .en) : nil
      return standing.indicator.name + (gap.map { " (\($0))" } ?? "")
    }
    return EnglishListing.told(names) { phrase($0, state) }
  }

  /// `2 are behind their path`.
  func phrase(_ count: Int, _ state: IndicatorState) -> String {
    let (be, have) = (EnglishCounting.be(count), EnglishCounting.have(count))
    let their = count == 1 ? "its" : "their"
    switch state {
    case .met: return "\(count) \(EnglishCounting.meet(count))"
    case .onPath: return "\(count) \(be) on \(their) path"
    case .behind: return "\(count) \(be) behind \(their) path"
    case .missed: return "\(count) did not meet \(their) target in time"
    case .notDue: return "\(count) \(be) not due yet"
    case .noReading: return "\(count) \(have) no reading"
    case .noTarget: return "\(count) \(have) no target"
    }
  }

  private func conflicts(_ facts: IndicatorFacts) -> String? {
    EnglishListing.told(facts.conflicting.map(\.name)) {
      "the ledger's value decides for \(counted($0, "indicator")) with different targets for the same date"
    }
  }
}
