import Diagnostics
import Model

extension ChineseNarrative {
  /// Which tasks need a decision: few are named with their reasons, many counted by them.
  var decisions: String? {
    guard !rollup.tasks.isEmpty else { return nil }
    let decisions = figures.decisions
    guard !decisions.isEmpty else { return nothingToDecide }
    let named = decisions.map { ChineseListing.task($0.standing.task, reasons($0)) }
    if let all = ChineseListing.all(named) {
      return text.sentence { "需要研究决策的任务\(decisions.count)项：\(all)" }
    }
    let counts = DecisionCounts(decisions)
    return text.paragraph {
      text.sentence { "需要研究决策的任务\(decisions.count)项，\(parts(counts))" }
      text.sentence { alsoSilent(counts) }
      text.sentence { longest(counts, named.first) }
      text.sentence { leads(decisions) }
    }
  }

  private var nothingToDecide: String? {
    text.sentence { "没有逾期、红灯或者\(silence)的任务" }
  }

  private var silence: String {
    "连续\(ChineseCounting.spelled(Decision.unreportedMonths))个月及以上未报送月报"
  }

  /// How many for each reason: `其中：逾期未完成1项，红灯（未逾期）3项`, or `均为逾期未完成`.
  private func parts(_ counts: DecisionCounts) -> String {
    let kinds = [
      ("逾期未完成", counts.overdue), ("红灯（未逾期）", counts.red), (silence, counts.unreported),
    ].filter { $0.1 > 0 }
    if kinds.count == 1, let only = kinds.first { return "均为\(only.0)" }
    return "其中：" + kinds.map { "\($0.0)\($0.1)项" }.joined(separator: "，")
  }

  private func alsoSilent(_ counts: DecisionCounts) -> String? {
    guard counts.alsoUnreported > 0 else { return nil }
    let kinds = [("逾期", counts.overdue), ("红灯", counts.red)].filter { $0.1 > 0 }.map(\.0)
    return "\(kinds.joined(separator: "和"))任务中，有\(counts.alsoUnreported)项\(silence)"
  }

  /// The task overdue the longest, where several are overdue.
  private func longest(_ counts: DecisionCounts, _ name: String?) -> String? {
    counts.overdue > 1 ? name.map { "逾期时间最长的是\($0)" } : nil
  }

  private func leads(_ decisions: [Decision]) -> String? {
    if case .department = figures.subject { return nil }
    return ChineseListing.departments(figures.leadNames(of: decisions.map(\.standing))).map { "涉及\($0)" }
  }

  /// Why a task needs a decision: `逾期91天，连续3个月未报送月报`.
  private func reasons(_ decision: Decision) -> String? {
    text.phrase {
      decision.reasons.map { reason in
        switch reason {
        case .overdue(let days): "逾期\(days)天"
        case .red: ["红灯", behind(decision.standing.now)].compactMap { $0 }.joined(separator: "，")
        case .unreported(let months):
          decision.standing.task.rhythm.run(months, in: .zh).map { "\($0)未报送月报" } ?? "未报送月报"
        }
      }
    }
  }

  /// `落后序时进度33.5个百分点`; nil for a task that is not behind a schedule.
  private func behind(_ judgement: Judgement) -> String? {
    guard let tenths = judgement.gapTenths, tenths < 0 else { return nil }
    return "落后序时进度\(ChineseCounting.points(tenths))"
  }
}
