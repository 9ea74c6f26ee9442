import Model

/// The tasks that changed in a month, each in the one list of its lamp and the one of its progress.
struct TaskMovements {
  let completed: [Changes.TaskChange]
  let becameOverdue: [Changes.TaskChange]
  /// A worse lamp for another reason than the deadline.
  let worsened: [Changes.TaskChange]
  /// A better lamp without being completed.
  let recovered: [Changes.TaskChange]
  let progressed: [Changes.TaskChange]
  let firstReported: [Changes.TaskChange]
  let fellBack: [Changes.TaskChange]
  /// Tasks whose progress is what it was.
  let unmoved: Int

  init(_ changes: Changes) {
    completed = changes.newlyDone
    becameOverdue = changes.newlyOverdue
    worsened = changes.worsened.filter { !$0.becameOverdue && !$0.becameDone }
    recovered = changes.recovered.filter { !$0.becameDone && !$0.becameOverdue }
    progressed = changes.tasks.filter { ($0.gained ?? 0) > 0 }
    fellBack = changes.tasks.filter { ($0.gained ?? 0) < 0 }
    firstReported = changes.tasks.filter { $0.progressBefore == nil && $0.progressAfter != nil }
    unmoved = changes.taskCount - progressed.count - fellBack.count - firstReported.count
  }

  /// Whether no lamp changed and no task was completed or fell past its deadline.
  var keepsLamps: Bool {
    completed.isEmpty && becameOverdue.isEmpty && worsened.isEmpty && recovered.isEmpty
  }
}
