import Diagnostics
import Model

extension ChineseNarrative {
  /// What changed against the month before: lamps, progress, readings; nil in the first month.
  var changes: String? {
    guard let changes = figures.changes, changes.taskCount > 0 else { return nil }
    let movements = TaskMovements(changes)
    let isStill = movements.keepsLamps && movements.unmoved == changes.taskCount
    return text.paragraph {
      if isStill {
        "任务的亮灯和进度与\(lastTime)相同。"
      } else {
        text.sentence { lampMovements(movements) }
        text.sentence { progressMovements(movements, of: changes.taskCount) }
      }
      text.sentence { readings(changes) }
    }
  }

  private func lampMovements(_ movements: TaskMovements) -> String? {
    if movements.keepsLamps { return "任务亮灯与\(lastTime)相同" }
    return text.series {
      ChineseListing.counted(
        "\(thisTime)新完成", movements.completed.map { ChineseListing.task($0.standing.task) })
      ChineseListing.counted("新增逾期", movements.becameOverdue.map { ChineseListing.task($0.standing.task) })
      turned("亮灯变差", movements.worsened)
      turned("亮灯好转", movements.recovered)
    }
  }

  /// Named where they are few, otherwise with how many turned red or green.
  private func turned(_ words: String, _ changes: [Changes.TaskChange]) -> String? {
    guard changes.count > ChineseListing.longest else {
      return ChineseListing.counted(words, changes.map(turned))
    }
    let tally = Tally(changes.map(\.lampAfter))
    return text.phrase {
      "\(words)\(changes.count)项"
      [Lamp.red, .green].compactMap { lamp in
        tally[lamp] == changes.count
          ? "均转为\(lampName(lamp))" : ChineseCounting.some(tally[lamp], "其中转为\(lampName(lamp))")
      }
    }
  }

  /// A task with its lamps: `“…”（任务16，由绿灯转为红灯）`.
  private func turned(_ change: Changes.TaskChange) -> String {
    ChineseListing.task(
      change.standing.task, "由\(lampName(change.lampBefore))转为\(lampName(change.lampAfter))")
  }

  private func lampName(_ lamp: Lamp) -> String { lamp == .grey ? "暂无月报" : lamp.word(in: .zh) }

  private func progressMovements(_ movements: TaskMovements, of total: Int) -> String? {
    if movements.unmoved == total { return "任务进度与\(lastTime)相同" }
    if movements.progressed.count == total {
      return total == 1 ? movements.progressed.first.flatMap(rise) : "\(total)项任务的进度全部提高"
    }
    let parts = text.phrase {
      ChineseCounting.some(movements.progressed.count, "进度提高")
      ChineseCounting.some(movements.firstReported.count, "首次报送进度").map {
        $0 + lampsOf(movements.firstReported)
      }
      ChineseCounting.some(movements.unmoved, "进度未变")
      ChineseListing.counted("进度回落", movements.fellBack.map(fall))
    }
    return parts.map { "\(subjectTasks)中，\($0)" }
  }

  /// How the only task rose: `任务进度由56%提高到58%`.
  private func rise(_ change: Changes.TaskChange) -> String {
    values(change).map { "任务进度由\($0.from)提高到\($0.to)" } ?? "任务进度提高"
  }

  /// The lamps that leaders look for among tasks reported on for the first time: `（红灯1项）`.
  private func lampsOf(_ changes: [Changes.TaskChange]) -> String {
    let tally = Tally(changes.map(\.lampAfter))
    let counts = [Lamp.red, .yellow].compactMap { ChineseCounting.some(tally[$0], lampName($0)) }
    return counts.isEmpty ? "" : "（\(counts.joined(separator: "、"))）"
  }

  /// A task with what its progress fell from and to: `“…”（任务11，由35%降至28%）`.
  private func fall(_ change: Changes.TaskChange) -> String {
    ChineseListing.task(change.standing.task, values(change).map { "由\($0.from)降至\($0.to)" })
  }

  /// The progress before and after as printed; nil where that shows no difference.
  private func values(_ change: Changes.TaskChange) -> (from: String, to: String)? {
    guard let from = change.progressBefore.flatMap(Percent.init)?.text(in: .zh),
      let to = change.progressAfter.flatMap(Percent.init)?.text(in: .zh), from != to
    else { return nil }
    return (from, to)
  }

  private func readings(_ changes: Changes) -> String? {
    guard !changes.indicators.isEmpty else { return nil }
    let facts = IndicatorFacts(figures)
    let (read, total) = (changes.indicators.count, changes.indicatorCount)
    return text.series {
      read == total && total > 1 ? "\(total)项指标均有新读数" : "\(total)项指标中\(read)项有新读数"
      named("新达标", facts.newlyMet)
      named("由达标转为未达标", facts.noLongerMet)
    }
  }

  /// A count of indicators with the names of few: `新达标1项：路网密度`; nil for none.
  func named(_ before: String, _ indicators: [Indicator]) -> String? {
    ChineseListing.counted(before, indicators.map(\.name))
  }
}
