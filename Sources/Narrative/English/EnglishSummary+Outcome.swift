import Dates
import Diagnostics
import Model

extension EnglishNarrative {
  var outcome: String? {
    text.paragraph {
      text.sentence { indicatorsMet }
      text.sentence { reportsReceived }
    }
  }

  private var indicatorsMet: String? {
    let counts = rollup.indicatorCounts
    guard counts.total > 0, counts.withoutReading < counts.total else { return nil }
    return text.series {
      text.phrase {
        metCount(counts)
        figures.before.flatMap { before in
          counts.met == 0 && before.indicatorCounts.met == 0
            ? nil : EnglishComparison.count(counts.met - before.indicatorCounts.met, monthBefore)
        }
      }
      text.phrase {
        [IndicatorState.onPath, .behind, .missed, .notDue].compactMap { state in
          counts[state] > 0 ? phrase(counts[state], state) : nil
        }
      }
      if counts.withoutReading > 0 { phrase(counts.withoutReading, .noReading) }
    }
  }

  private func metCount(_ counts: IndicatorCounts) -> String {
    if counts.met == 0 {
      return counts.total == 1
        ? "the only indicator does not meet its target yet"
        : "none of the \(counts.total) indicators meets its target yet"
    }
    let verb = EnglishCounting.meet(counts.met)
    if counts.met == counts.total { return "\(EnglishCounting.all(counts.total, "indicator")) \(verb)" }
    let rate = Percent(counts.met, of: counts.total).map { " (\($0.text(in: .en)))" } ?? ""
    return "of \(counts.total) indicators, \(counts.met) \(verb)\(rate)"
  }

  private var reportsReceived: String? {
    let now = figures.reportingRate
    guard let percent = now.percent else { return nil }
    return text.phrase {
      "for \(reportingPeriod), \(received(now))"
      if !now.isComplete, now.reported > 0 { "or \(percent.text(in: .en))" }
      reportsBefore(percent)
    }
  }

  /// `3.8 percentage points higher than for May (23 of 26)`.
  private func reportsBefore(_ percent: Percent) -> String? {
    guard let before = figures.reportingRateBefore, let last = before.percent else { return nil }
    let difference = EnglishComparison.points(percent.tenths - last.tenths)
    return "\(difference) for \(month(figures.span.previousMonth)) (\(before.reported) of \(before.owed))"
  }

  /// `24 of 26 reports due have come in`.
  private func received(_ rate: ReportingRate) -> String {
    if rate.owed == 1 { return "the only report due has \(rate.isComplete ? "" : "not ")come in" }
    if rate.reported == 0 { return "none of the \(rate.owed) reports due has come in" }
    if rate.isComplete { return "\(EnglishCounting.all(rate.owed, "report")) due have come in" }
    return "\(rate.reported) of \(rate.owed) reports due \(EnglishCounting.have(rate.reported)) come in"
  }
}
