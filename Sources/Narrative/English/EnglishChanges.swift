import Model

extension EnglishNarrative {
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
    if movements.keepsLamps { return "every task has the same lamp as \(monthBefore)" }
    func titles(_ changes: [Changes.TaskChange]) -> [String] {
      changes.map { EnglishListing.task($0.standing.task) }
    }
    return text.series {
      EnglishListing.told(titles(movements.completed)) {
        "\(counted($0, "task")) \($0 == 1 ? "was" : "were") completed this month"
      }
      EnglishListing.told(titles(movements.becameOverdue)) { "\($0) became overdue" }
      EnglishListing.told(movements.worsened.map(turned)) { "\($0) got a worse lamp" }
      EnglishListing.told(movements.recovered.map(turned)) { "\($0) got a better lamp" }
    }
  }

  /// A task with its lamps: `“…” (task 16, from green to red)`.
  private func turned(_ change: Changes.TaskChange) -> String {
    let (from, to) = (change.lampBefore.word(in: .en), change.lampAfter.word(in: .en))
    return EnglishListing.task(change.standing.task, "from \(from) to \(to)")
  }

  private func progressMovements(_ movements: TaskMovements, of total: Int) -> String? {
    if movements.unmoved == total { return "no task's progress changed" }
    if movements.progressed.count == total { return "\(EnglishCounting.all(total, "task")) made progress" }
    let (rose, first, kept) = (movements.progressed.count, movements.firstReported.count, movements.unmoved)
    return text.series {
      EnglishListing.list(
        [
          rose > 0 ? "\(rose) made progress" : nil,
          first > 0 ? "\(first) \(EnglishCounting.be(first)) reported on for the first time" : nil,
          kept > 0 ? "\(kept) \(EnglishCounting.be(kept)) where \(kept == 1 ? "it was" : "they were")" : nil,
        ].compactMap { $0 }
      ).map { "of \(subjectTasks), \($0)" }
      EnglishListing.told(movements.fellBack.map(fall)) { "\($0) fell back" }
    }
  }

  /// A task with what its progress fell from and to: `“…” (task 11, from 35% to 28%)`.
  private func fall(_ change: Changes.TaskChange) -> String {
    let values = [change.progressBefore, change.progressAfter].map { $0.flatMap(Percent.init)?.text(in: .en) }
    guard let from = values[0], let to = values[1], from != to else {
      return EnglishListing.task(change.standing.task)
    }
    return EnglishListing.task(change.standing.task, "from \(from) to \(to)")
  }

  private func readings(_ changes: Changes) -> String? {
    guard !changes.indicators.isEmpty else { return nil }
    let facts = IndicatorFacts(figures)
    let (read, total) = (changes.indicators.count, changes.indicatorCount)
    return text.series {
      read == total
        ? "\(EnglishCounting.all(total, "indicator")) \(EnglishCounting.have(total)) a new reading"
        : "of \(total) indicators, \(read) \(EnglishCounting.have(read)) a new reading"
      EnglishListing.told(facts.newlyMet.map(\.name)) {
        "\($0) newly \($0 == 1 ? "meets its target" : "meet their targets")"
      }
      EnglishListing.told(facts.noLongerMet.map(\.name)) {
        "\($0) no longer \($0 == 1 ? "meets its target" : "meet their targets")"
      }
    }
  }
}
