import Diagnostics
import Model

extension ChineseNarrative {
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
    let attainment = standing.attainment
    let state = attainment.state == .noTarget ? "没有目标值，不作评判" : attainment.state.word(in: .zh)
    return "\(standing.indicator.name)\(state)"
      + (attainment.state == .behind ? gap(standing) ?? "" : "")
  }

  private func verdicts(_ facts: IndicatorFacts) -> String? {
    let total = "\(facts.total)项指标"
    let aside = ChineseCounting.some(facts.names(.noTarget).count, "另有", "项没有目标值，不作评判")
    guard facts.total > 0 else {
      return ChineseCounting.some(facts.names(.noTarget).count, "", "项指标没有目标值，不作评判")
    }
    switch facts.onlyState {
    case .met:
      return text.series {
        "\(total)全部达标"; aside
      }
    case .noReading:
      return text.series {
        "\(total)均暂无读数"; aside
      }
    default: break
    }
    let states = text.series {
      [IndicatorState.met, .onPath, .behind, .missed, .notDue, .noReading].compactMap { told($0, facts) }
      ChineseListing.counted("不如基期值的", facts.worseThanBaseline.map(\.name))
      aside
    }
    return states.map { "\(total)中，\($0)" }
  }

  /// `落后序时2项：路网密度（0.29公里）、污泥无害化处理率（1.2个百分点）`; nil where none stands in the state.
  private func told(_ state: IndicatorState, _ facts: IndicatorFacts) -> String? {
    let names = facts.standings(state).map { standing in
      let gap = state == .behind ? gap(standing) : nil
      return standing.indicator.name + (gap.map { "（\($0)）" } ?? "")
    }
    return ChineseListing.counted(state.word(in: .zh), names)
  }

  /// `0.29公里`, as running text writes quantities.
  private func gap(_ standing: IndicatorStanding) -> String? {
    standing.indicator.gapWords(standing.attainment, in: .zh)?.split(separator: " ").joined()
  }

  private func conflicts(_ facts: IndicatorFacts) -> String? {
    named("同一时限有不同目标值的指标", facts.conflicting).map { "\($0)，是否达标以台账所列为准" }
  }
}
