package import Dates

extension Standing {
  /// What changed in a month among the tasks that a department leads, and the indicators that name one of them.
  package func changes(in month: Month, ledBy id: Identifier<Department>) -> Changes? {
    guard let all = changes(in: month) else { return nil }
    let tasks = tasks(ledBy: id)
    let numbers = Set(tasks.map(\.task.number))
    let indicators = indicators(ofAny: tasks)
    let names = Set(indicators.map(\.indicator.id))
    return Changes(
      month: all.month, previous: all.previous,
      tasks: all.tasks.filter { numbers.contains($0.standing.task.number) },
      indicators: all.indicators.filter { names.contains($0.standing.indicator.id) },
      taskCount: tasks.count, indicatorCount: indicators.count)
  }
}
