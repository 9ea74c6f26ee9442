internal import Dates
internal import Diagnostics
internal import Model

/// Tells of corrections that do not begin at what was published.
struct Corrections {
  static let id = "correction-disagrees"
  static let description = RuleDescription(
    id: id, severity: .error,
    about: Wording(
      zh: "更正的原值是当时公布的，日期在那个月以后", en: "a correction begins at what was published, and is later than its month"
    ),
    help: help)
  private static let help = Wording(
    zh: "原值照公布的写（结账文件或月报里的），月份写被更正的那个月",
    en:
      "write the published figure under from, as the closed month or the report has it, and its month under month"
  )

  private let programme: Programme

  init(_ programme: Programme) {
    self.programme = programme
  }

  var findings: [Finding] {
    programme.tasks.flatMap(findings) + programme.indicators.flatMap(findings)
  }

  private func findings(of task: Task) -> [Finding] {
    months(task.adjustments).flatMap { month -> [Finding] in
      let corrections = task.adjustments.corrections(of: month)
      let closed = task.closed.first { $0.month == month }
      var plain = task
      plain.closed = []
      let report = task.reports.first { $0.month == month }
      var findings = early(corrections, month)
      if let (from, to) = corrections.correctedProgress {
        let isRight =
          closed.map { $0.progress == from } ?? (report?.progress == from || report?.progress == to)
        if !isRight {
          findings.append(
            disagreement(corrections, month, published: (closed?.progress ?? report?.progress)?.cellText))
        }
      }
      if let (from, _) = corrections.correctedLamp {
        let now = plain.inForce(at: month.lastDay).judgement(at: month.lastDay, policy: programme.policy).lamp
        let published = closed?.lamp ?? now
        if published != from {
          findings.append(disagreement(corrections, month, published: published.words.first))
        }
      }
      return findings
    }
  }

  private func findings(of indicator: Indicator) -> [Finding] {
    months(indicator.adjustments).flatMap { month -> [Finding] in
      let corrections = indicator.adjustments.corrections(of: month)
      let closed = indicator.closed.first { $0.month == month }
      let reading = indicator.reading(at: month.lastDay)
      guard let (from, to) = corrections.correctedValue else { return early(corrections, month) }
      let isRight = closed.map { $0.value == from } ?? (reading?.value == from || reading?.value == to)
      return early(corrections, month)
        + (isRight
          ? [] : [disagreement(corrections, month, published: (closed?.value ?? reading?.value)?.cellText)])
    }
  }

  private func months(_ adjustments: [Adjustment]) -> [Month] {
    adjustments.isEmpty ? [] : Set(adjustments.compactMap(\.corrected?.month)).sorted()
  }

  private func early(_ corrections: [Adjustment], _ month: Month) -> [Finding] {
    corrections.filter { $0.date <= month.lastDay }.map { correction in
      finding(
        correction,
        Wording(
          zh: "\(month) 的更正写在 \(correction.date)，那个月还没有过完",
          en: "the correction of \(month) is dated \(correction.date), before the month was over"))
    }
  }

  private func disagreement(_ corrections: [Adjustment], _ month: Month, published: String?) -> Finding {
    let wording =
      published.map {
        Wording(
          zh: "\(month) 公布的是 \($0)，更正却从别的数改起",
          en: "\(month) was published as \($0), but the correction begins elsewhere")
      }
      ?? Wording(zh: "\(month) 没有公布过这个数", en: "no such figure was published for \(month)")
    return finding(corrections[0], wording)
  }

  private func finding(_ correction: Adjustment, _ summary: Wording) -> Finding {
    Finding(
      Self.id, .error, at: programme.place(of: correction.origin), summary, help: Self.help)
  }

}
