package import Model

/// The lamps of those tasks of a briefing that belong to one workstream or department.
package struct LampGroup: Sendable {
  package let name: String
  package let tally: Tally

  var red: Int { tally[.red] }
  var yellow: Int { tally[.yellow] }
}

extension BriefingFigures {
  /// The workstreams that have one of the briefing's tasks, in the programme's order.
  package var workstreamLamps: [LampGroup] {
    groups(standing.programme.workstreams.map { ($0.id, $0.name) }) { [$0.workstream] }
  }

  /// The departments that lead one of the briefing's tasks, in official order; a joint task counts in each.
  package var departmentLamps: [LampGroup] {
    groups(standing.programme.departments.map { ($0.id, $0.name) }) { Set($0.leads.map(\.department)) }
  }

  /// Whether some task has several lead departments, so that the departments' counts overlap.
  var hasJointTasks: Bool {
    !subject.isDepartment && rollup.tasks.contains { Set($0.task.leads.map(\.department)).count > 1 }
  }

  private func groups<Kind>(
    _ names: [(id: Identifier<Kind>, name: String)], of task: (Task) -> Set<Identifier<Kind>>
  ) -> [LampGroup] {
    var lamps: [Identifier<Kind>: [Lamp]] = [:]
    for standing in rollup.tasks {
      for id in task(standing.task) { lamps[id, default: []].append(standing.now.lamp) }
    }
    return names.compactMap { id, name in lamps[id].map { LampGroup(name: name, tally: Tally($0)) } }
  }

  /// The names of the departments that lead one of some tasks, in official order.
  package func leadNames(of tasks: [TaskStanding]) -> [String] {
    let ids = Set(tasks.flatMap { $0.task.leads.map(\.department) })
    return standing.programme.departments.filter { ids.contains($0.id) }.map(\.name)
  }
}
