import Model

extension ChineseNarrative {
  /// How the indicators stand against their targets; nil where there are none.
  var indicators: String? {
    let facts = IndicatorFacts(figures)
    guard facts.total > 0 else { return nil }
    return text.paragraph {
      text.sentence { facts.total == 1 ? onlyIndicator(facts) : verdicts(facts) }
      text.sentence { conflicts(facts) }
    }
  }

  private func onlyIndicator(_ facts: IndicatorFacts) -> String? {
    text.phrase {
      facts.met.first.map { "\($0.name)已达标" }
      facts.notMet.first.map { "\($0.name)\(facts.late.isEmpty ? "尚未达标" : "时限已到而未达标")" }
      facts.withoutReading.first.map { "\($0.name)暂无读数" }
    }
  }

  private func verdicts(_ facts: IndicatorFacts) -> String? {
    let total = "\(facts.total)项指标"
    if facts.met.count == facts.total { return "\(total)全部达标" }
    if facts.withoutReading.count == facts.total { return "\(total)均暂无读数" }
    if facts.notMet.count == facts.total {
      return text.series {
        "\(total)均尚未达标"
        shortcomings(facts)
      }
    }
    return "\(total)中，"
      + (text.series {
        named("已达标", facts.met)
        text.phrase {
          named("尚未达标", facts.notMet)
          shortcomings(facts)
        }
        named("暂无读数", facts.withoutReading)
      } ?? "")
  }

  /// What is worse than not being met yet, nothing where no indicator is that.
  private func shortcomings(_ facts: IndicatorFacts) -> [String] {
    guard facts.notMet.count > 1 else { return [] }
    return [named("其中时限已到的", facts.late), named("其中不如基期值的", facts.worseThanBaseline)].compactMap { $0 }
  }

  private func conflicts(_ facts: IndicatorFacts) -> String? {
    named("同一时限有不同目标值的指标", facts.conflicting).map { "\($0)，是否达标以台账所列为准" }
  }
}
