import Dates
import Diagnostics
import Model

extension ChineseNarrative {
  var progress: String? {
    text.paragraph {
      MeanStanding(figures).flatMap(meanSentence)
      text.sentence { overdue }
    }
  }

  private func meanSentence(_ mean: MeanStanding) -> String? {
    let count = "\(mean.isPartial ? "已有月报的" : "")\(mean.count)项任务"
    let tasks = rollup.tasks.count == 1 ? "该项任务" : count
    let kind = mean.count == 1 ? "" : mean.isWeighted ? "加权平均" : "平均"
    return text.sentence {
      text.phrase {
        "\(tasks)\(kind)进度\(mean.progress.text(in: .zh))"
        schedule(mean)
        mean.lead.map(ChineseComparison.schedule)
      }
      gain(mean)
    }
  }

  private func schedule(_ mean: MeanStanding) -> String? {
    guard let share = mean.schedule?.text(in: .zh) else { return nil }
    if mean.scheduledCount == mean.count { return "同期序时进度\(share)" }
    return "其中完成时限明确到日的\(mean.scheduledCount)项序时进度\(share)"
  }

  private func gain(_ mean: MeanStanding) -> String? {
    guard let before = mean.before, let gained = mean.gained else { return nil }
    let value = gained == 0 ? nil : before.progress.text(in: .zh)
    let count = before.count == mean.count ? nil : "\(before.count)项"
    let aside = text.phrase {
      count; value
    }
    return "进度" + ChineseComparison.rate(gained, than: lastTime, aside: aside.map { "（\($0)）" } ?? "")
  }

  private var overdue: String? {
    let now = rollup.overdue.count
    let before = figures.before?.overdueCount
    if now == 0 {
      guard let before, before > 0 else { return nil }
      return "\(lastTime)逾期的\(before)项任务\(before > 1 ? "均" : "")已完成，目前没有逾期任务"
    }
    return text.phrase {
      "逾期未完成任务\(now)项"
      before.map { ChineseComparison.count(now - $0, than: lastTime) }
    }
  }
}
