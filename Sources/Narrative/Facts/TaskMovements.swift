import Model

/// The tasks that changed in a month, each in the one list of its lamp and the one of its progress.
struct TaskMovements {
  let completed: [Changes.TaskChange]
  let becameOverdue: [Changes.TaskChange]
  /// A worse lamp for another reason than the deadline or a first report.
  let worsened: [Changes.TaskChange]
  /// A better lamp for another reason than completion or a first report.
  let recovered: [Changes.TaskChange]
  let progressed: [Changes.TaskChange]
  let firstReported: [Changes.TaskChange]
  let fellBack: [Changes.TaskChange]
  /// Tasks whose progress is what it was.
  let unmoved: Int

  init(_ changes: Changes) {
    completed = changes.newlyDone
    becameOverdue = changes.newlyOverdue
    let turned = changes.lampChanges.filter { change in
      !change.becameDone && !change.becameOverdue && !change.isFirstReport
    }
    worsened = turned.filter { $0.lampAfter.rank > $0.lampBefore.rank }
    recovered = turned.filter { $0.lampAfter.rank < $0.lampBefore.rank }
    progressed = changes.tasks.filter { ($0.gained ?? 0) > 0 }
    fellBack = changes.tasks.filter { ($0.gained ?? 0) < 0 }
    firstReported = changes.tasks.filter(\.isFirstReport)
    unmoved = changes.taskCount - progressed.count - fellBack.count - firstReported.count
  }

  /// Whether no lamp changed, no task was completed and none fell past its deadline.
  var keepsLamps: Bool {
    completed.isEmpty && becameOverdue.isEmpty && worsened.isEmpty && recovered.isEmpty
      && firstReported.allSatisfy { !$0.lampChanged }
  }
}

extension Changes.TaskChange {
  /// Whether the task has a progress for the first time.
  fileprivate var isFirstReport: Bool { progressBefore == nil && progressAfter != nil }
}
