package import Dates

/// What is different between one month's end and an earlier one, mostly that of the month before.
package struct Changes: Sendable {
  /// A task whose lamp or progress is not what it was.
  package struct TaskChange: Sendable {
    package let standing: TaskStanding
    /// The index of the earlier month in the task's history.
    let earlier: Int
    /// The index of the later month.
    let position: Int

    package var lampBefore: Lamp { standing.history[earlier].lamp }
    package var lampAfter: Lamp { standing.history[position].lamp }
    package var progressBefore: Double? { standing.history[earlier].progress }
    package var progressAfter: Double? { standing.history[position].progress }

    package var lampChanged: Bool { lampBefore != lampAfter }

    /// Whether the task stood in the totals in both months.
    var isCounted: Bool { lampBefore.isCounted && lampAfter.isCounted }

    /// Points of progress gained; nil unless both months have a figure.
    package var gained: Double? {
      guard let from = progressBefore, let to = progressAfter else { return nil }
      return to - from
    }

    /// Whether the task fell past its deadline in between.
    package var becameOverdue: Bool {
      standing.history[position].isOverdue && !standing.history[earlier].isOverdue
    }

    package var becameDone: Bool {
      standing.history[position].computedLamp == .done && standing.history[earlier].computedLamp != .done
    }
  }

  /// An indicator that has a new reading.
  package struct IndicatorChange: Sendable {
    package let standing: IndicatorStanding
    package let valueBefore: Double?
    package let valueAfter: Double?
    package let stateBefore: IndicatorState
    package let stateAfter: IndicatorState

    package var becameMet: Bool { stateAfter == .met && stateBefore != .met }
  }

  package let month: Month
  package let previous: Month
  package let tasks: [TaskChange]
  package let indicators: [IndicatorChange]
  /// What the record says of the month, by day.
  package let adjustments: [RecordEntry]
  /// The number of tasks that stood in the totals at the month's end.
  package let taskCount: Int
  package let indicatorCount: Int

  package var lampChanges: [TaskChange] { tasks.filter(\.lampChanged) }
  package var newlyDone: [TaskChange] { tasks.filter(\.becameDone) }
  package var newlyOverdue: [TaskChange] { tasks.filter(\.becameOverdue) }
  package var recovered: [TaskChange] { lampChanges.filter { $0.lampAfter.rank < $0.lampBefore.rank } }
  package var worsened: [TaskChange] { lampChanges.filter { $0.lampAfter.rank > $0.lampBefore.rank } }
}

extension Lamp {
  /// From the best, 0, to the worst; a task that has not begun, or owes no report yet, is as good as one on schedule, one that nobody reports
  /// on stands between yellow and red, those that are not counted behind all.
  package var rank: Int {
    switch self {
    case .done: 0
    case .green, .notBegun, .awaited: 1
    case .yellow: 2
    case .grey: 3
    case .red: 4
    case .suspended: 5
    case .cancelled: 6
    case .merged: 7
    case .split: 8
    case .absent: 9
    }
  }
}

extension Standing {
  /// What changed from the month before to `month`, or from an earlier one; nil where the period has no such month.
  package func changes(in month: Month, since previous: Month? = nil) -> Changes? {
    guard let position = months.firstIndex(of: month),
      let earlier = months.firstIndex(of: previous ?? month.previous), earlier < position
    else { return nil }
    let start = months[earlier].lastDay
    let end = min(month.lastDay, asOf)
    let taskChanges = tasks.compactMap { standing -> Changes.TaskChange? in
      let change = Changes.TaskChange(standing: standing, earlier: earlier, position: position)
      guard change.isCounted else { return nil }
      return change.lampChanged || change.progressBefore != change.progressAfter || change.becameOverdue
        ? change : nil
    }
    let indicatorChanges = indicators.compactMap { standing -> Changes.IndicatorChange? in
      let (before, after) = (
        standing.indicator.attainment(at: start), standing.indicator.attainment(at: end)
      )
      guard before.reading?.day != after.reading?.day || before.reading?.value != after.reading?.value else {
        return nil
      }
      return Changes.IndicatorChange(
        standing: standing, valueBefore: before.reading?.value, valueAfter: after.reading?.value,
        stateBefore: before.state, stateAfter: after.state)
    }
    return Changes(
      month: month, previous: months[earlier], tasks: taskChanges, indicators: indicatorChanges,
      adjustments: adjustments(from: start.adding(days: 1), through: end),
      taskCount: tasks.count { $0.history[position].lamp.isCounted },
      indicatorCount: indicators.count { $0.indicator.membership(at: end) == .listed })
  }
}
