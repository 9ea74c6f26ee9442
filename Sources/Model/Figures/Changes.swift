package import Dates

/// What is different between one month's end and the month before it.
package struct Changes: Sendable {
  /// A task whose lamp or progress is not what it was.
  package struct TaskChange: Sendable {
    package let standing: TaskStanding
    /// The index of the later month in the task's history, at least 1.
    let position: Int

    package var task: Task { standing.task }
    package var before: Judgement { standing.history[position - 1] }
    package var after: Judgement { standing.history[position] }

    package var lampChanged: Bool { before.lamp != after.lamp }

    /// Points of progress gained; nil unless both months have a figure.
    package var gained: Double? {
      guard let from = before.progress, let to = after.progress else { return nil }
      return to - from
    }

    /// Whether the task fell past its deadline in between.
    package var becameOverdue: Bool {
      guard case .overdue = after.reason else { return false }
      if case .overdue = before.reason { return false }
      return true
    }

    package var becameDone: Bool { after.computedLamp == .done && before.computedLamp != .done }
  }

  /// An indicator that has a new reading.
  package struct IndicatorChange: Sendable {
    package let indicator: Indicator
    package let before: Attainment
    package let after: Attainment

    package var becameMet: Bool { after.isMet == true && before.isMet != true }
  }

  package let month: Month
  package let previous: Month
  package let tasks: [TaskChange]
  package let indicators: [IndicatorChange]
  /// The number of tasks compared.
  package let taskCount: Int
  package let indicatorCount: Int

  package var lampChanges: [TaskChange] { tasks.filter(\.lampChanged) }
  package var newlyDone: [TaskChange] { tasks.filter(\.becameDone) }
  package var newlyOverdue: [TaskChange] { tasks.filter(\.becameOverdue) }
  package var recovered: [TaskChange] { lampChanges.filter { $0.after.lamp.rank < $0.before.lamp.rank } }
  package var worsened: [TaskChange] { lampChanges.filter { $0.after.lamp.rank > $0.before.lamp.rank } }
}

extension Lamp {
  /// From the best, 0, to the worst; a task nobody reports on stands between yellow and red.
  package var rank: Int {
    switch self {
    case .done: 0
    case .green: 1
    case .yellow: 2
    case .grey: 3
    case .red: 4
    }
  }
}

extension Standing {
  /// What changed from the month before to `month`; nil where the period has no month before it.
  package func changes(in month: Month) -> Changes? {
    guard let position = months.firstIndex(of: month), position > 0 else { return nil }
    let start = months[position - 1].lastDay
    let end = min(month.lastDay, asOf)
    let taskChanges = tasks.compactMap { standing -> Changes.TaskChange? in
      let change = Changes.TaskChange(standing: standing, position: position)
      return change.lampChanged || change.before.progress != change.after.progress || change.becameOverdue
        ? change : nil
    }
    let indicatorChanges = programme.indicators.compactMap { indicator -> Changes.IndicatorChange? in
      let before = indicator.attainment(at: start)
      let after = indicator.attainment(at: end)
      guard before.reading != after.reading else { return nil }
      return Changes.IndicatorChange(indicator: indicator, before: before, after: after)
    }
    return Changes(
      month: month, previous: months[position - 1], tasks: taskChanges, indicators: indicatorChanges,
      taskCount: tasks.count, indicatorCount: programme.indicators.count)
  }
}
