package import Dates

/// Where the whole programme stands at the end of a day; everything a page prints is looked up here.
package struct Standing: Sendable {
  package let programme: Programme
  package let asOf: Day
  /// The first month that is told of; nil for the period's first.
  package let since: Month?
  /// The months of the period up to as-of that are told of, in order; lamps are kept for each.
  package let months: [Month]
  /// One for each of `programme.tasks`, in the same order.
  package let tasks: [TaskStanding]
  /// One for each of `programme.indicators`, in the same order.
  package let indicators: [IndicatorStanding]

  /// The lamps that tables of the programme count, in order: those that are occasional only where a task has them.
  package let lamps: [Lamp]

  /// The last month that some report was due for: at a month's end that month, within one the last whose grace days are
  /// over, and earlier where reports are due more seldom.
  package let reportingMonth: Month
  /// The places in `months` of those for which a report was owed, in order.
  package let reportingMonths: [Int]
  /// The first reports of all, while none has come in and their day is not past; nil afterwards.
  package let firstReports: ReportsDue?

  private let taskIndex: [TaskNumber: Int]
  private let indicatorIndex: [Identifier<Indicator>: Int]
  private let departmentIndex: [Identifier<Department>: Int]
  private let workstreamIndex: [Identifier<Workstream>: Int]
  private let actionIndex: [Identifier<SpecialAction>: Int]
  private let tasksByDepartment: [Identifier<Department>: [Int]]
  private let formerTasksByDepartment: [Identifier<Department>: [Int]]
  private let indicatorsByTask: [TaskNumber: [Int]]

  /// Computes every figure at a day by what was in force then; where `since` is given, no month before it is told of.
  package init(_ programme: Programme, asOf: Day, since: Month? = nil) {
    let programme = programme.inForce(at: asOf)
    self.programme = programme
    self.asOf = asOf
    self.since = since
    let months = programme.period.months.filter { $0 <= asOf.month }
    self.months = months.filter { month in since.map { month >= $0 } ?? true }
    let days = programme.closings.map { ($0.month, $0.day ?? $0.month.lastDay) }
    let closingDays = Dictionary(days) { _, last in last }
    let firstReports = programme.firstReports(at: asOf)
    self.firstReports = firstReports
    let dueMonth = programme.horizon(at: asOf).dueMonth
    let reportingMonth = firstReports?.month ?? programme.reportingMonth(through: dueMonth)
    self.reportingMonth = reportingMonth
    let tasks = programme.tasks.map {
      TaskStanding(
        $0, months: months, since: since, asOf: asOf, policy: programme.policy, closingDays: closingDays,
        dueMonth: dueMonth, reportingMonth: reportingMonth)
    }
    indicators = programme.indicators.map { IndicatorStanding($0, asOf: asOf) }
    self.tasks = tasks
    reportingMonths = self.months.indices.filter { index in tasks.contains { $0.owedReport(at: index) } }
    let occurring = Lamp.occasional.filter { lamp in
      tasks.contains { $0.history.contains { $0.lamp == lamp } }
    }
    lamps = Lamp.counted.filter { !Lamp.occasional.contains($0) || occurring.contains($0) }
    taskIndex = Self.index(programme.tasks, by: \.number)
    indicatorIndex = Self.index(programme.indicators, by: \.id)
    departmentIndex = Self.index(programme.departments, by: \.id)
    workstreamIndex = Self.index(programme.workstreams, by: \.id)
    actionIndex = Self.index(programme.actions, by: \.id)
    var byDepartment: [Identifier<Department>: [Int]] = [:]
    for (index, task) in programme.tasks.enumerated() {
      for department in Set(task.leads.map(\.department)) {
        byDepartment[department, default: []].append(index)
      }
    }
    tasksByDepartment = byDepartment
    var byFormer: [Identifier<Department>: [Int]] = [:]
    for (index, task) in tasks.enumerated() {
      for department in task.formerLeads { byFormer[department, default: []].append(index) }
    }
    formerTasksByDepartment = byFormer
    var byTask: [TaskNumber: [Int]] = [:]
    for (index, indicator) in programme.indicators.enumerated() {
      for number in Set(indicator.tasks) { byTask[number, default: []].append(index) }
    }
    indicatorsByTask = byTask
  }

  private static func index<Item, Key: Hashable>(_ items: [Item], by key: KeyPath<Item, Key>) -> [Key: Int] {
    Dictionary(items.enumerated().map { ($1[keyPath: key], $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Standing {
  /// Whether the programme's time is over at as-of; only then it is told what was completed later.
  package var isAtEnd: Bool { asOf >= programme.period.end }
}

// MARK: Looking things up

extension Standing {
  package func task(_ number: TaskNumber) -> TaskStanding? { taskIndex[number].map { tasks[$0] } }

  package func indicator(_ id: Identifier<Indicator>) -> IndicatorStanding? {
    indicatorIndex[id].map { indicators[$0] }
  }

  package func department(_ id: Identifier<Department>) -> Department? {
    departmentIndex[id].map { programme.departments[$0] }
  }

  package func workstream(_ id: Identifier<Workstream>) -> Workstream? {
    workstreamIndex[id].map { programme.workstreams[$0] }
  }

  package func action(_ id: Identifier<SpecialAction>) -> SpecialAction? {
    actionIndex[id].map { programme.actions[$0] }
  }

  /// The tasks that a department leads, in ledger order.
  package func tasks(ledBy id: Identifier<Department>) -> [TaskStanding] {
    (tasksByDepartment[id] ?? []).map { tasks[$0] }
  }

  /// The tasks that a department led at some month's end and does not lead now, in ledger order.
  package func tasks(formerlyLedBy id: Identifier<Department>) -> [TaskStanding] {
    (formerTasksByDepartment[id] ?? []).map { tasks[$0] }
  }

  package func tasks(in id: Identifier<Workstream>) -> [TaskStanding] {
    tasks.filter { $0.task.workstream == id }
  }

  package func tasks(of id: Identifier<SpecialAction>) -> [TaskStanding] {
    tasks.filter { $0.task.action == id }
  }

  /// The indicators that name a task.
  package func indicators(of number: TaskNumber) -> [IndicatorStanding] {
    (indicatorsByTask[number] ?? []).map { indicators[$0] }
  }

  /// The indicators that name one of these tasks, each once, in the programme's order.
  package func indicators(ofAny tasks: [TaskStanding]) -> [IndicatorStanding] {
    let indices = Set(tasks.flatMap { indicatorsByTask[$0.task.number] ?? [] })
    return indices.sorted().map { indicators[$0] }
  }
}
