import Model

extension ChineseNarrative {
  /// What changed against the month before: lamps, progress, readings; nil in the first month.
  var changes: String? {
    guard let changes = figures.changes, changes.taskCount > 0 else { return nil }
    let movements = TaskMovements(changes)
    return text.paragraph {
      text.sentence { lampMovements(movements) }
      text.sentence { progressMovements(movements, of: changes.taskCount) }
      text.sentence { readings(changes) }
    }
  }

  private func lampMovements(_ movements: TaskMovements) -> String? {
    if movements.keepsLamps { return "任务亮灯与上月相同" }
    return text.series {
      ChineseListing.counted("本月新完成", movements.completed.map { ChineseListing.task($0.standing.task) })
      ChineseListing.counted("新增逾期", movements.becameOverdue.map { ChineseListing.task($0.standing.task) })
      ChineseListing.counted("亮灯变差", movements.worsened.map(turned))
      ChineseListing.counted("亮灯好转", movements.recovered.map(turned))
    }
  }

  /// A task with its lamps: `“…”（任务16，由绿灯转为红灯）`.
  private func turned(_ change: Changes.TaskChange) -> String {
    ChineseListing.task(
      change.standing.task, "由\(lampName(change.lampBefore))转为\(lampName(change.lampAfter))")
  }

  private func lampName(_ lamp: Lamp) -> String { lamp == .grey ? "暂无月报" : lamp.word(in: .zh) }

  private func progressMovements(_ movements: TaskMovements, of total: Int) -> String? {
    if movements.unmoved == total { return "任务进度与上月相同" }
    if movements.progressed.count == total {
      return total == 1 ? "任务进度提高" : "\(total)项任务的进度全部提高"
    }
    return "\(subjectTasks)中，"
      + (text.phrase {
        ChineseCounting.some(movements.progressed.count, "进度提高")
        ChineseCounting.some(movements.firstReported.count, "首次报送进度")
        ChineseCounting.some(movements.unmoved, "进度未变")
        ChineseListing.counted("进度回落", movements.fellBack.map(fall))
      } ?? "")
  }

  /// A task with what its progress fell from and to: `“…”（任务11，由35%降至28%）`.
  private func fall(_ change: Changes.TaskChange) -> String {
    let values = [change.progressBefore, change.progressAfter].map { $0.flatMap(Percent.init)?.text(in: .zh) }
    guard let from = values[0], let to = values[1], from != to else {
      return ChineseListing.task(change.standing.task)
    }
    return ChineseListing.task(change.standing.task, "由\(from)降至\(to)")
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
