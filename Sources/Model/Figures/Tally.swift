/// How many tasks have each lamp, with the denominator they are counted over; tasks outside the totals are not.
package struct Tally: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: Lamp.counted.count)

  package init() {}

  package init(_ lamps: some Sequence<Lamp>) {
    for lamp in lamps {
      if let index = lamp.index { counts[index] += 1 }
    }
  }

  /// The number of tasks with this lamp; 0 for those that are not counted.
  package subscript(lamp: Lamp) -> Int { lamp.index.map { counts[$0] } ?? 0 }

  /// The denominator: all tasks counted.
  package var total: Int { counts.reduce(0, +) }

  /// The part with this lamp, 0…1; nil when nothing was counted.
  package func share(of lamp: Lamp) -> Double? {
    total == 0 ? nil : Double(self[lamp]) / Double(total)
  }
}

extension Lamp {
  /// Its place among the counted lamps.
  fileprivate var index: Int? {
    switch self {
    case .done: 0
    case .green: 1
    case .yellow: 2
    case .red: 3
    case .grey: 4
    case .notBegun: 5
    case .awaited: 6
    case .cancelled, .suspended, .merged, .split, .absent: nil
    }
  }
}

/// The mean progress of several tasks, over those that have reported.
package struct MeanProgress: Hashable, Sendable {
  /// 0…100, weighted by the tasks' weights; nil when none has reported.
  package var progress: Double?
  /// 0…100, over those of the same tasks whose deadline is a day.
  package var scheduleShare: Double?
  package var reportedCount: Int
  /// How many of the reported tasks the schedule share is the mean of.
  package var scheduledCount: Int
  package var total: Int

  package init(_ items: some Sequence<(task: Task, judgement: Judgement)>) {
    var progress = 0.0
    var share = 0.0
    var weights = 0.0
    var scheduledWeights = 0.0
    reportedCount = 0
    scheduledCount = 0
    total = 0
    for item in items {
      total += 1
      guard let value = item.judgement.progress else { continue }
      reportedCount += 1
      progress += value * item.task.weight
      weights += item.task.weight
      guard let scheduled = item.judgement.scheduleShare else { continue }
      scheduledCount += 1
      share += scheduled * item.task.weight
      scheduledWeights += item.task.weight
    }
    self.progress = weights > 0 ? progress / weights : nil
    self.scheduleShare = scheduledWeights > 0 ? share / scheduledWeights : nil
  }
}
