import Diagnostics
import Model

extension EnglishNarrative {
  /// Which tasks need a decision: few are named with their reasons, many counted by them.
  var decisions: String? {
    guard !rollup.tasks.isEmpty else { return nil }
    let decisions = figures.decisions
    guard !decisions.isEmpty else { return text.sentence { "no task is overdue, red or \(silence)" } }
    let count = decisions.count
    let opening = "\(counted(count, "task")) \(EnglishCounting.verb("need", count)) a decision"
    let named = decisions.map { EnglishListing.task($0.standing.task, reasons($0)) }
    if let all = EnglishListing.all(named) { return text.sentence { "\(opening): \(all)" } }
    let counts = DecisionCounts(decisions)
    return text.paragraph {
      text.sentence { "\(opening): \(parts(counts))" }
      text.sentence { both(counts) }
      text.sentence { if counts.overdue > 1 { named.first.map { "the longest overdue is \($0)" } } }
      text.sentence { leads(decisions) }
    }
  }

  private var silence: String { "unreported for \(Decision.unreportedMonths) months or more" }

  /// `1 overdue, 3 red but not overdue and 2 unreported for 2 months or more`.
  private func parts(_ counts: DecisionCounts) -> String {
    let kinds = [
      ("overdue", counts.overdue), ("red but not overdue", counts.red), (silence, counts.unreported),
    ].filter { $0.1 > 0 }
    if kinds.count == 1, let only = kinds.first { return "all are \(only.0)" }
    return EnglishListing.list(kinds.map { "\($0.1) \($0.0)" }) ?? ""
  }

  private func both(_ counts: DecisionCounts) -> String? {
    let count = counts.alsoUnreported
    guard count > 0 else { return nil }
    let kinds = [("overdue", counts.overdue), ("red", counts.red)].filter { $0.1 > 0 }.map(\.0)
    return
      "\(count) of the \(kinds.joined(separator: " or ")) tasks \(EnglishCounting.be(count)) also \(silence)"
  }

  private func leads(_ decisions: [Decision]) -> String? {
    if figures.subject.isDepartment { return nil }
    return EnglishListing.departments(figures.leadNames(of: decisions.map(\.standing)))
      .map { "they are led by \($0)" }
  }

  /// Why a task needs a decision: `91 days overdue and unreported for 3 months`.
  private func reasons(_ decision: Decision) -> String? {
    EnglishListing.list(
      decision.reasons.map { reason in
        switch reason {
        case .overdue(let days): "\(counted(days, "day")) overdue"
        case .red: ["red", behind(decision.standing.now)].compactMap { $0 }.joined(separator: ", ")
        case .unreported(let months):
          decision.standing.task.rhythm.run(months, in: .en).map { "unreported for \($0)" } ?? "unreported"
        }
      })
  }

  /// `33.5 percentage points behind schedule`; nil for a task that is not behind one.
  private func behind(_ judgement: Judgement) -> String? {
    guard let tenths = judgement.gapTenths, tenths < 0 else { return nil }
    return "\(EnglishCounting.points(tenths)) behind schedule"
  }
}
