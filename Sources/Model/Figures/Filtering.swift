extension Standing {
  /// The tasks that fit a filter, in its order where it gives one, otherwise in ledger order.
  package func tasks(fitting filter: TaskFilter) -> [TaskStanding] {
    let candidates = filter.numbers.map { $0.compactMap { task($0) } } ?? tasks
    return candidates.filter { standing in
      let task = standing.task
      return (filter.workstream == nil || task.workstream == filter.workstream)
        && (filter.department == nil || task.leads.contains { $0.department == filter.department })
        && (filter.action == nil || task.action == filter.action)
        && (filter.lamp == nil || standing.now.lamp == filter.lamp)
    }
  }

  /// The indicators that fit a filter, in its order where it gives one, otherwise in the programme's.
  package func indicators(fitting filter: IndicatorFilter) -> [IndicatorStanding] {
    let candidates = filter.ids.map { $0.compactMap { indicator($0) } } ?? indicators
    return candidates.filter { standing in
      let indicator = standing.indicator
      return (filter.workstream == nil || indicator.workstream == filter.workstream)
        && filter.task.map { indicator.tasks.contains($0) } ?? true
    }
  }
}
