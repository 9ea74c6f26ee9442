import Model

extension EnglishNarrative {
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
      facts.met.first.map { "\($0.name) meets its target" }
      facts.notMet.first.map { indicator in
        facts.late.isEmpty
          ? "\(indicator.name) does not meet its target yet"
          : "\(indicator.name) did not meet its target in time"
      }
      facts.withoutReading.first.map { "\($0.name) has no reading yet" }
    }
  }

  private func verdicts(_ facts: IndicatorFacts) -> String? {
    let total = "\(facts.total) indicators"
    if facts.met.count == facts.total {
      return "\(EnglishCounting.all(facts.total, "indicator")) meet their targets"
    }
    if facts.withoutReading.count == facts.total { return "none of the \(total) has a reading yet" }
    let verdicts = text.series {
      EnglishListing.told(facts.met.map(\.name)) {
        "\($0) \(EnglishCounting.meet($0))"
      }
      EnglishListing.told(facts.notMet.map(\.name)) { "\($0) \($0 == 1 ? "does" : "do") not do so yet" }
      shortcomings(facts)
      EnglishListing.told(facts.withoutReading.map(\.name)) { "\($0) \(EnglishCounting.have($0)) no reading" }
    }
    if facts.notMet.count == facts.total {
      return text.series {
        "none of the \(total) meets its target yet"
        shortcomings(facts)
      }
    }
    return verdicts.map { "of \(total), \($0)" }
  }

  /// What is worse than not being met yet, nothing where no indicator is that.
  private func shortcomings(_ facts: IndicatorFacts) -> [String] {
    guard facts.notMet.count > 1 else { return [] }
    return [
      EnglishListing.told(facts.late.map(\.name)) {
        "the target date has passed for \($0) of them"
      },
      EnglishListing.told(facts.worseThanBaseline.map(\.name)) {
        "\($0) of them \(EnglishCounting.be($0)) worse than the baseline"
      },
    ].compactMap { $0 }
  }

  private func conflicts(_ facts: IndicatorFacts) -> String? {
    EnglishListing.told(facts.conflicting.map(\.name)) {
      "the ledger's value decides for \(counted($0, "indicator")) with different targets for the same date"
    }
  }
}
