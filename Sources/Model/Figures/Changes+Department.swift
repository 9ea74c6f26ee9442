extension Standing {
  /// Of a month's changes those of the tasks that a department leads, and of the indicators that name one of them.
  package func part(of all: Changes, ledBy id: Identifier<Department>) -> Changes {
    let tasks = tasks(ledBy: id)
    let numbers = Set(tasks.map(\.task.number))
    let everLed = numbers.union(self.tasks(formerlyLedBy: id).map(\.task.number))
    let indicators = indicators(ofAny: tasks)
    let names = Set(indicators.map(\.indicator.id))
    return Changes(
      month: all.month, previous: all.previous,
      tasks: all.tasks.filter { numbers.contains($0.standing.task.number) },
      indicators: all.indicators.filter { names.contains($0.standing.indicator.id) },
      adjustments: entries(all.adjustments, ofTasks: everLed, indicators: names, department: id),
      taskCount: tasks.count(where: \.isCounted), indicatorCount: indicators.count(where: \.isCounted))
  }
}
