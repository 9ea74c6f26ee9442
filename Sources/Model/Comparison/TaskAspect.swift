internal import Dates

/// The respects in which a task can differ, in the order in which differences are listed.
package enum TaskAspect: String, CaseIterable, Sendable {
  case number, title, requirement, clause, workstream, category, action, leads, owners, supporting, start
  case deadline, weight, internalRemark, extras, lamp, progress, completion

  /// Whether the aspect comes from the reports rather than from the ledger.
  package var isReported: Bool { self == .lamp || self == .progress || self == .completion }

  /// What a standing says of its task in this respect.
  func fact(of standing: TaskStanding, _ names: GroupNames, columns: [String]) -> Fact {
    let task = standing.task
    switch self {
    case .number: return .text(task.number.text)
    case .title: return .some(task.title)
    case .requirement: return .some(task.requirement)
    case .clause: return .some(task.clause)
    case .workstream: return .text(names.name(of: task.workstream))
    case .category: return .some(task.category)
    case .action: return task.action.map { .text(names.name(of: $0)) } ?? .nothing
    case .leads: return .some(task.leads.map { names.name(of: $0.department) })
    case .owners: return .some(task.leads.flatMap(\.owners))
    case .supporting: return .some(task.supporting.map { names.name(of: $0) })
    case .start: return task.start.map { .day($0) } ?? .nothing
    case .deadline: return .deadline(task.deadline)
    case .weight: return .number(task.weight)
    case .internalRemark: return .some(task.internalRemark)
    case .extras:
      return .some(zip(columns, task.extras).filter { !$1.isEmpty }.map { "\($0)：\($1)" }.sorted())
    case .lamp: return .lamp(standing.now.lamp)
    case .progress: return standing.now.progress.map { .progress($0) } ?? .nothing
    case .completion:
      if case .completed(let day) = standing.now.reason { return .done(on: day) }
      return .nothing
    }
  }
}

/// The respects in which an indicator can differ, in the order in which differences are listed.
package enum IndicatorAspect: String, CaseIterable, Sendable {
  case name, unit, workstream, tasks, baseline, target, otherTargets

  /// What a programme says of an indicator in this respect.
  func fact(of indicator: Indicator, _ names: GroupNames) -> Fact {
    switch self {
    case .name: return .some(indicator.name)
    case .unit: return .some(indicator.unit)
    case .workstream: return .text(names.name(of: indicator.workstream))
    case .tasks: return .some(indicator.tasks.map(\.text))
    case .baseline: return indicator.baseline.map { .number($0) } ?? .nothing
    case .target: return indicator.target.map { .goals([goal($0, indicator)]) } ?? .nothing
    case .otherTargets:
      let goals = indicator.otherTargets.map { goal($0, indicator) }
      return goals.isEmpty ? .nothing : .goals(goals)
    }
  }

  private func goal(_ target: Target, _ indicator: Indicator) -> Fact.Goal {
    Fact.Goal(direction: indicator.direction, bound: target.bound, day: target.day, clause: target.clause)
  }
}

extension Deadline {
  /// How many days a deadline comes later than another, negative for earlier; nil unless both are days.
  package func days(after other: Deadline) -> Int? {
    guard let day, let before = other.day else { return nil }
    return day.number - before.number
  }
}
