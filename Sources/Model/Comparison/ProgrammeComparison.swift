package import Dates

/// What is different between two standings: of one programme in two months, or of two programmes.
///
/// Tasks are the same by number and title, else by title, else by number; other things by id, else by name.
/// Lists stand in the order of the ledger and the configuration, that of the side after where a thing is on both.
package struct ProgrammeComparison: Sendable {
  /// One thing as it stands before and after.
  package struct Pair<Item: Sendable>: Sendable {
    package let before: Item
    package let after: Item
  }

  /// A respect in which a thing differs.
  package struct Difference<Item: Sendable, Aspect: Sendable>: Sendable {
    package let aspect: Aspect
    package let items: Pair<Item>
    package let facts: Pair<Fact>
  }

  /// A reading that one side has alone, or that has another value on the other.
  package struct ReadingDifference: Sendable {
    package let indicator: Indicator
    package let day: Day
    /// Nil for a new reading.
    package let before: Reading?
    /// Nil for a reading that is gone.
    package let after: Reading?
  }

  /// What was added to a list, removed from it, or renamed.
  package struct Names<Item: Sendable>: Sendable {
    package let added: [Item]
    package let removed: [Item]
    package let renamed: [Pair<Item>]

    package var isEmpty: Bool { added.isEmpty && removed.isEmpty && renamed.isEmpty }
  }

  package typealias TaskDifference = Difference<TaskStanding, TaskAspect>
  package typealias IndicatorDifference = Difference<Indicator, IndicatorAspect>

  package let before: Standing
  package let after: Standing
  package let departments: Names<Department>
  package let workstreams: Names<Workstream>
  package let addedTasks: [TaskStanding]
  package let removedTasks: [TaskStanding]
  /// By aspect, then in the order of the ledger.
  package let tasks: [TaskDifference]
  package let addedIndicators: [Indicator]
  package let removedIndicators: [Indicator]
  /// By aspect, then in the order of the programme.
  package let indicators: [IndicatorDifference]
  /// By indicator, then by day.
  package let readings: [ReadingDifference]
  /// What the record of the side after says and the other does not, by day.
  package let adjustments: [RecordEntry]

  package init(from before: Standing, to after: Standing) {
    (self.before, self.after) = (before, after)
    let known = Set(before.record.map(\.withoutOrigin))
    adjustments = after.record.filter { !known.contains($0.withoutOrigin) }
    let (old, new) = (before.programme, after.programme)
    let departments = Pairing(old.departments, new.departments, by: [\.id.text, \.name])
    let workstreams = Pairing(old.workstreams, new.workstreams, by: [\.id.text, \.name])
    let actions = Pairing(old.actions, new.actions, by: [\.id.text, \.name])
    self.departments = Names(departments, name: \.name)
    self.workstreams = Names(workstreams, name: \.name)
    // A thing that was renamed has its new name on both sides, so that it is one difference and not one a task.
    var oldNames = GroupNames(old)
    let newNames = GroupNames(new)
    for pair in departments.pairs { oldNames.departments[pair.before.id] = pair.after.name }
    for pair in workstreams.pairs { oldNames.workstreams[pair.before.id] = pair.after.name }
    for pair in actions.pairs { oldNames.actions[pair.before.id] = pair.after.name }

    let tasks = Pairing(
      before.tasks, after.tasks,
      by: [{ "\($0.task.number) \($0.task.title)" }, \.task.title, \.task.number.text])
    (addedTasks, removedTasks) = (tasks.added, tasks.removed)
    self.tasks = TaskAspect.allCases.flatMap { aspect in
      tasks.pairs.compactMap { pair in
        Difference(
          aspect, pair, aspect.fact(of: pair.before, oldNames, columns: old.extraColumns),
          aspect.fact(of: pair.after, newNames, columns: new.extraColumns))
      }
    }
    let indicators = Pairing(old.indicators, new.indicators, by: [\.id.text, \.name])
    (addedIndicators, removedIndicators) = (indicators.added, indicators.removed)
    self.indicators = IndicatorAspect.allCases.flatMap { aspect in
      indicators.pairs.compactMap { pair in
        Difference(
          aspect, pair, aspect.fact(of: pair.before, oldNames), aspect.fact(of: pair.after, newNames))
      }
    }
    readings = indicators.pairs.flatMap { pair in
      Self.readings(
        of: pair.after, from: pair.before.readings.known(at: before.asOf),
        to: pair.after.readings.known(at: after.asOf))
    }
  }

  private static func readings(
    of indicator: Indicator, from before: ArraySlice<Reading>, to after: ArraySlice<Reading>
  ) -> [ReadingDifference] {
    let old = Dictionary(before.map { ($0.day, $0) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.day, $0) }) { first, _ in first }
    return Set(old.keys).union(new.keys).sorted().compactMap { day in
      guard old[day]?.value != new[day]?.value else { return nil }
      return ReadingDifference(indicator: indicator, day: day, before: old[day], after: new[day])
    }
  }

  /// Whether nothing that is compared differs.
  package var isEmpty: Bool {
    departments.isEmpty && workstreams.isEmpty && addedTasks.isEmpty && removedTasks.isEmpty && tasks.isEmpty
      && addedIndicators.isEmpty && removedIndicators.isEmpty && indicators.isEmpty && readings.isEmpty
      && adjustments.isEmpty
  }
}

extension ProgrammeComparison.Difference {
  /// The difference of two facts; nil where there is none.
  fileprivate init?(_ aspect: Aspect, _ items: (before: Item, after: Item), _ before: Fact, _ after: Fact) {
    guard before != after else { return nil }
    self.init(
      aspect: aspect, items: .init(before: items.before, after: items.after),
      facts: .init(before: before, after: after))
  }
}

extension ProgrammeComparison.Names {
  fileprivate init(_ pairing: Pairing<Item>, name: (Item) -> String) {
    added = pairing.added
    removed = pairing.removed
    renamed = pairing.pairs.filter { name($0.before) != name($0.after) }
      .map { .init(before: $0.before, after: $0.after) }
  }
}
