internal import Dates

/// Everything that is kept of a closed month: its tasks, its indicators, and how many there were of each kind.
package struct ClosedMonth: Sendable {
  package let closing: Closing
  package let tasks: [(number: TaskNumber, title: String, closed: ClosedTask)]
  package let indicators: [(id: Identifier<Indicator>, name: String, closed: ClosedIndicator)]
  package let totals: ClosedTotals
  package let mean: MeanProgress

  /// What is published of a programme at the end of a month.
  package init(_ standing: Standing, entries: [Closing.Entry]) {
    let month = standing.asOf.month
    closing = Closing(month: month, entries: entries)
    tasks = standing.tasks.map { ($0.task.number, $0.task.title, ClosedTask($0)) }
    indicators = standing.indicators.map {
      ($0.indicator.id, $0.indicator.name, ClosedIndicator($0, in: month))
    }
    totals = ClosedTotals(tasks.lazy.map(\.closed), indicators.lazy.map(\.closed))
    mean = standing.rollup.mean
  }
}

/// How many tasks and indicators of a closed month there were of each kind.
package struct ClosedTotals: Hashable, Sendable {
  /// What is counted, in the order in which it is kept.
  package enum Kind: String, CaseIterable, Sendable {
    case tasks, done, green, yellow, red, grey
    case notBegun = "not-begun"
    case awaited, overdue, owed, reported, indicators, met
    case onPath = "on-path"
    case behind, missed
    case notDue = "not-due"
    case noReading = "no-reading"
    case noTarget = "no-target"
  }

  private var counts: [Kind: Int] = [:]

  package init(_ tasks: some Sequence<ClosedTask>, _ indicators: some Sequence<ClosedIndicator>) {
    for task in tasks where task.lamp.isCounted {
      add(.tasks)
      if let kind = Kind(rawValue: task.lamp.rawValue) { add(kind) }
      if task.isOverdue { add(.overdue) }
      if task.duty != .none { add(.owed) }
      if task.duty == .reported { add(.reported) }
    }
    for indicator in indicators where indicator.outside == nil {
      add(.indicators)
      if let kind = indicator.state.flatMap({ Kind(rawValue: $0.rawValue) }) { add(kind) }
    }
  }

  package subscript(kind: Kind) -> Int { counts[kind] ?? 0 }

  /// The denominator of the indicators that are met: all that have a target.
  package var judgedIndicators: Int { self[.indicators] - self[.noTarget] }

  private mutating func add(_ kind: Kind) { counts[kind, default: 0] += 1 }
}
