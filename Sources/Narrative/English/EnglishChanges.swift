import Diagnostics
import Model

extension EnglishNarrative {
  /// What changed against the month before: lamps, progress, readings; nil in the first month.
  var changes: String? {
    guard let changes = figures.changes, changes.taskCount > 0 else { return nil }
    let movements = TaskMovements(changes)
    let isStill = movements.keepsLamps && movements.unmoved == changes.taskCount
    return text.paragraph {
      if isStill {
        text.sentence { "lamps and progress are the same as \(monthBefore)" }
      } else {
        text.sentence { lampMovements(movements) }
        text.sentence { progressMovements(movements, of: changes.taskCount) }
      }
      text.sentence { readings(changes) }
    }
  }

  private func lampMovements(_ movements: TaskMovements) -> String? {
    if movements.keepsLamps { return "the lamps are the same as \(monthBefore)" }
    func titles(_ changes: [Changes.TaskChange]) -> [String] {
      changes.map { EnglishListing.task($0.standing.task) }
    }
    return text.series {
      EnglishListing.told(titles(movements.completed)) {
        "\(counted($0, "task")) \($0 == 1 ? "was" : "were") completed \(thisTime)"
      }
      EnglishListing.told(titles(movements.becameOverdue)) { "\(counted($0, "task")) became overdue" }
      turned("worse", movements.worsened)
      turned("better", movements.recovered)
    }
  }

  /// Named where they are few, otherwise with how many turned red or green.
  private func turned(_ word: String, _ changes: [Changes.TaskChange]) -> String? {
    let tally = Tally(changes.map(\.lampAfter))
    let lamps = [Lamp.red, .green].filter { tally[$0] > 0 }.map { "\(tally[$0]) now \(name($0))" }
    let told = EnglishListing.told(changes.map(turned)) {
      "\(counted($0, "task")) \(EnglishCounting.have($0)) a \(word) lamp"
    }
    let isCounted = changes.count > EnglishListing.longest
    return told.map { $0 + (isCounted ? EnglishListing.list(lamps).map { " (\($0))" } ?? "" : "") }
  }

  /// A task with its lamps: `“…” (task 16, from green to red)`.
  private func turned(_ change: Changes.TaskChange) -> String {
    let (from, to) = (change.lampBefore.word(in: .en), change.lampAfter.word(in: .en))
    return EnglishListing.task(change.standing.task, "from \(from) to \(to)")
  }

  private func progressMovements(_ movements: TaskMovements, of total: Int) -> String? {
    if movements.unmoved == total { return "no progress changed" }
    if movements.progressed.count == total {
      let values = total == 1 ? movements.progressed.first.flatMap(values) : nil
      return "\(EnglishCounting.all(total, "task")) made progress"
        + (values.map { ", from \($0.from) to \($0.to)" } ?? "")
    }
    let (rose, first, kept) = (movements.progressed.count, movements.firstReported.count, movements.unmoved)
    let parts = [
      rose > 0 ? "\(rose) made progress" : nil,
      first > 0 ? firstReported(movements.firstReported) : nil,
      kept > 0 ? "\(kept) \(EnglishCounting.be(kept)) unchanged" : nil,
      EnglishListing.told(movements.fellBack.map(fall)) { "\($0) fell back" },
    ]
    return EnglishListing.list(parts.compactMap { $0 }).map { "of the \(subjectTasks), \($0)" }
  }

  /// `2 were reported on for the first time (1 red)`, with the lamps that leaders look for.
  private func firstReported(_ changes: [Changes.TaskChange]) -> String {
    let tally = Tally(changes.map(\.lampAfter))
    let lamps = [Lamp.red, .yellow].filter { tally[$0] > 0 }.map { "\(tally[$0]) \(name($0))" }
    return "\(changes.count) \(changes.count == 1 ? "was" : "were") reported on for the first time"
      + (EnglishListing.list(lamps).map { " (\($0))" } ?? "")
  }

  /// A task with what its progress fell from and to: `“…” (task 11, from 35% to 28%)`.
  private func fall(_ change: Changes.TaskChange) -> String {
    EnglishListing.task(change.standing.task, values(change).map { "from \($0.from) to \($0.to)" })
  }

  /// The progress before and after as printed; nil where that shows no difference.
  private func values(_ change: Changes.TaskChange) -> (from: String, to: String)? {
    guard let from = change.progressBefore.flatMap(Percent.init)?.text(in: .en),
      let to = change.progressAfter.flatMap(Percent.init)?.text(in: .en), from != to
    else { return nil }
    return (from, to)
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
        "\($0) newly \(EnglishCounting.meet($0))"
      }
      EnglishListing.told(facts.noLongerMet.map(\.name)) {
        "\($0) no longer \(EnglishCounting.meet($0))"
      }
    }
  }
}
