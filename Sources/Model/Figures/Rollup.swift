/// Tasks, indicators and commitments that are counted together, each count with its denominator (汇总).
package struct Rollup: Sendable {
  /// The tasks that stand in the totals.
  package let tasks: [TaskStanding]
  /// With those that do not: cancelled, suspended, merged or split.
  package let allTasks: [TaskStanding]
  /// With those that the department led once and does not lead now.
  private let everTasks: [TaskStanding]
  /// The department that leads the tasks, where they are counted for that.
  private let department: Identifier<Department>?
  package let indicators: [IndicatorStanding]
  package let allIndicators: [IndicatorStanding]
  package let commitments: [Commitment]
  package let tally: Tally
  package let mean: MeanProgress
  package let indicatorCounts: IndicatorCounts
  /// Past the deadline and not done, the longest overdue first.
  package let overdue: [TaskStanding]
  /// Open, with a deadline in the policy's next days, the nearest first.
  package let dueSoon: [TaskStanding]
  /// With a red lamp: the overdue ones, then the others, the furthest behind first.
  package let attention: [TaskStanding]
  /// Owed a report for the month of as-of and sent none.
  package let unreported: [TaskStanding]
  /// The denominator of `unreported`: the tasks that owed a report.
  package let reportableCount: Int

  init(
    _ allTasks: [TaskStanding], _ allIndicators: [IndicatorStanding], _ commitments: [Commitment],
    in standing: Standing, department: Identifier<Department>? = nil
  ) {
    self.department = department
    everTasks = allTasks + (department.map { standing.tasks(formerlyLedBy: $0) } ?? [])
    tasks = allTasks.filter(\.isCounted)
    self.allTasks = allTasks
    indicators = allIndicators.filter(\.isCounted)
    self.allIndicators = allIndicators
    self.commitments = commitments
    tally = Tally(tasks.map(\.now.lamp))
    mean = MeanProgress(tasks.lazy.map { ($0.task, $0.now) })
    indicatorCounts = IndicatorCounts(indicators.lazy.map(\.attainment))
    let days = standing.programme.policy.dueSoonDays
    overdue = tasks.filter(\.isOverdue).sortedByDeadline()
    dueSoon = tasks.filter { $0.isDueSoon(within: days) }.sortedByDeadline()
    attention =
      overdue.filter { $0.now.lamp == .red }
      + tasks.filter { $0.now.lamp == .red && !$0.isOverdue }
      .sorted { ($0.now.gap ?? 0, $0.task.number) < ($1.now.gap ?? 0, $1.task.number) }
    let reportable = tasks.filter(\.owesReportNow)
    reportableCount = reportable.count
    unreported = reportable.filter(\.isUnreportedNow)
  }

  /// The tasks that stood in the totals at the end of a month, by its place in the standing's months.
  package func tasks(at index: Int) -> [TaskStanding] {
    everTasks.filter { task in
      task.history[index].lamp.isCounted && department.map { task.wasLed(by: $0, at: index) } ?? true
    }
  }

  /// The tasks that the department led once and does not lead now.
  package var formerTasks: [TaskStanding] { Array(everTasks.dropFirst(allTasks.count)) }

  /// The tasks that are listed and not counted.
  package var outsideTasks: [TaskStanding] { allTasks.filter { !$0.isCounted } }
  package var openCount: Int { tasks.count - tasks.count { $0.now.computedLamp == .done } }
  package var reportedCount: Int { reportableCount - unreported.count }
  package var coveredCount: Int { commitments.count(where: \.isCovered) }
}

extension Standing {
  /// The whole programme; each task counts once.
  package var rollup: Rollup { Rollup(tasks, indicators, programme.commitments, in: self) }

  package func rollup(of workstream: Workstream) -> Rollup {
    Rollup(
      tasks(in: workstream.id), indicators.filter { $0.indicator.workstream == workstream.id },
      programme.commitments.filter { $0.workstream == workstream.id }, in: self)
  }

  /// The tasks that a department leads; a task with several leads counts once in each of them.
  package func rollup(of department: Department) -> Rollup {
    let tasks = tasks(ledBy: department.id)
    return Rollup(tasks, indicators(ofAny: tasks), [], in: self, department: department.id)
  }

  package func rollup(of action: SpecialAction) -> Rollup {
    let tasks = tasks(of: action.id)
    return Rollup(tasks, indicators(ofAny: tasks), [], in: self)
  }
}
