import Dates
import Diagnostics
import Model

extension EnglishNarrative {
  var progress: String? {
    text.paragraph {
      MeanStanding(figures).flatMap(meanSentence)
      text.sentence { overdue }
    }
  }

  private func meanSentence(_ mean: MeanStanding) -> String? {
    text.paragraph {
      text.sentence {
        text.phrase {
          reached(mean)
          schedule(mean)
          mean.lead.map(EnglishComparison.schedule)
        }
      }
      text.sentence { gain(mean) }
    }
  }

  /// `the 26 tasks reported on have reached an average of 42.3%`.
  private func reached(_ mean: MeanStanding) -> String {
    let known = mean.isPartial ? " reported on" : ""
    let progress = mean.progress.text(in: .en)
    if mean.count == 1 { return "the \(mean.isPartial ? "only " : "")task\(known) has reached \(progress)" }
    let kind = mean.isWeighted ? "a weighted average" : "an average"
    return "the \(mean.count) tasks\(known) have reached \(kind) of \(progress)"
  }

  private func schedule(_ mean: MeanStanding) -> String? {
    guard let share = mean.schedule?.text(in: .en) else { return nil }
    let some = mean.scheduledCount == mean.count ? "" : " for the \(mean.scheduledCount) with a deadline date"
    return "against a schedule share of \(share)\(some)"
  }

  private func gain(_ mean: MeanStanding) -> String? {
    guard let before = mean.before, let gained = mean.gained else { return nil }
    let details = text.phrase {
      if gained != 0 { before.progress.text(in: .en) }
      if before.count != mean.count { counted(before.count, "task") }
    }
    return "that is \(EnglishComparison.points(gained)) \(monthBefore)" + (details.map { " (\($0))" } ?? "")
  }

  private var overdue: String? {
    let now = rollup.overdue.count
    let before = figures.before?.overdueCount
    if now == 0 {
      guard let before, before > 0 else { return nil }
      let tasks = before == 1 ? "the task" : EnglishCounting.all(before, "task")
      return
        "\(tasks) overdue \(monthBefore) \(EnglishCounting.have(before)) been completed; none is overdue now"
    }
    return text.phrase {
      "\(counted(now, "task")) \(EnglishCounting.be(now)) overdue"
      if let before { EnglishComparison.count(now - before, monthBefore) }
    }
  }
}
