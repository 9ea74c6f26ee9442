/// A programme as one edition may print it, and the values that it withholds: the one place where this is decided.
package struct PrintedProgramme: Sendable {
  package private(set) var programme: Programme
  package private(set) var withheld: [WithheldValue] = []
  private let edition: Edition

  package init(_ programme: Programme, in edition: Edition) {
    self.programme = programme
    self.edition = edition
    if let department = edition.department { keepOnly(department) }
    let programme = self.programme
    // The arrays are taken out while they change, so that nothing is copied for it.
    var tasks = programme.tasks
    self.programme.tasks = []
    for index in tasks.indices { withhold(from: &tasks[index]) }
    self.programme.tasks = tasks
    self.programme.extraColumns = programme.extraColumns.filter(edition.prints(ownColumn:))
    var indicators = programme.indicators
    self.programme.indicators = []
    for index in indicators.indices { withhold(from: &indicators[index]) }
    self.programme.indicators = indicators
    var departments = programme.departments
    for index in departments.indices { withholdGrounds(of: &departments[index].adjustments) }
    self.programme.departments = departments
    var commitments = programme.commitments
    for index in commitments.indices {
      let origin = commitments[index].origin
      withhold(.clause, &commitments[index].clause, at: origin)
    }
    self.programme.commitments = commitments
  }

  /// Takes a text out, where the edition leaves out its column.
  private mutating func withhold(_ column: EditionColumn, _ text: inout String, at origin: Origin) {
    if edition.withheldColumns.contains(column) { withhold(&text, .column(column), at: origin) }
  }

  /// Takes a text out and keeps it with the reason, unless it is empty.
  private mutating func withhold(_ text: inout String, _ reason: WithheldValue.Reason, at origin: Origin) {
    guard !text.isEmpty else { return }
    note(text, reason, at: origin)
    text = ""
  }

  private mutating func note(_ value: String, _ reason: WithheldValue.Reason, at origin: Origin) {
    withheld.append(WithheldValue(value, reason, file: programme.file(of: origin), row: origin.row))
  }
}

// MARK: One department

extension PrintedProgramme {
  /// Keeps the tasks that a department leads or supports, and what belongs to them.
  private mutating func keepOnly(_ department: Identifier<Department>) {
    programme.predecessorFigures?.showsTotals = false
    let others = programme.tasks.filter { !$0.involves(department) }
    programme.tasks.removeAll { !$0.involves(department) }
    withholdPeople(of: others)
    let numbers = Set(programme.tasks.map(\.number))
    let departments = Set(
      programme.tasks.flatMap { $0.leads.map(\.department) + $0.supporting } + [department])
    programme.departments.removeAll { !departments.contains($0.id) }
    for index in programme.indicators.indices {
      programme.indicators[index].tasks.removeAll { !numbers.contains($0) }
    }
    programme.indicators.removeAll(where: \.tasks.isEmpty)
    for index in programme.commitments.indices {
      programme.commitments[index].tasks.removeAll { !numbers.contains($0) }
    }
    programme.commitments.removeAll(where: \.tasks.isEmpty)
    let workstreams = Set(
      programme.tasks.map(\.workstream) + programme.indicators.map(\.workstream)
        + programme.commitments.map(\.workstream))
    programme.workstreams.removeAll { !workstreams.contains($0.id) }
    let actions = Set(programme.tasks.compactMap(\.action))
    programme.actions.removeAll { !actions.contains($0.id) }
  }
}

extension PrintedProgramme {
  /// Notes the owners of tasks that are left out, but for those who own tasks that are kept.
  private mutating func withholdPeople(of others: [Task]) {
    let known = Set(programme.tasks.flatMap { $0.leads.flatMap(\.owners) })
    for task in others {
      for owner in task.leads.flatMap(\.owners) where !known.contains(owner) {
        note(owner, .owner, at: task.origin)
      }
    }
  }
}

// MARK: The ledger and its reports

extension PrintedProgramme {
  private mutating func withhold(from task: inout Task) {
    let origin = task.origin
    for index in task.leads.indices { withholdPeople(from: &task.leads[index], at: origin) }
    if !edition.showsInternal { withhold(&task.internalRemark, .taskRemark, at: origin) }
    withhold(.category, &task.category, at: origin)
    withhold(.clause, &task.clause, at: origin)
    withhold(.requirement, &task.requirement, at: origin)
    withholdOwnColumns(from: &task)
    if !edition.showsInternal || !edition.withheldColumns.isEmpty || edition.since != nil {
      for index in task.reports.indices { withhold(from: &task.reports[index]) }
    }
    withholdGrounds(of: &task.adjustments)
    for index in task.overrides.indices {
      let origin = task.overrides[index].origin
      withhold(.reason, &task.overrides[index].reason, at: origin)
    }
  }

  private mutating func withholdPeople(from lead: inout Assignment, at origin: Origin) {
    if edition.owners != .name { lead.owners.forEach { note($0, .owner, at: origin) } }
    if edition.owners == .none { lead.posts.forEach { note($0, .post, at: origin) } }
    switch edition.owners {
    case .name: break
    case .post: lead.owners = lead.posts
    case .none: lead = Assignment(department: lead.department)
    }
  }

  private mutating func withhold(from report: inout Report) {
    let origin = report.origin
    if let since = edition.since, report.month < since { return withholdWords(of: &report) }
    if !edition.showsInternal { withhold(&report.internalRemark, .reportRemark, at: origin) }
    withhold(.summary, &report.summary, at: origin)
    withhold(.problem, &report.problem, at: origin)
    withhold(.nextStep, &report.nextStep, at: origin)
    withhold(.reportedBy, &report.reportedBy, at: origin)
  }

  /// Takes everything that was written out of a report of a month that is not told of.
  private mutating func withholdWords(of report: inout Report) {
    let origin = report.origin
    withhold(&report.internalRemark, edition.showsInternal ? .earlierMonth : .reportRemark, at: origin)
    withhold(&report.summary, .earlierMonth, at: origin)
    withhold(&report.problem, .earlierMonth, at: origin)
    withhold(&report.nextStep, .earlierMonth, at: origin)
    report.reportedBy = ""
  }

  /// Keeps the values of the ledger's own columns that the edition names; the programme still has all columns' names.
  private mutating func withholdOwnColumns(from task: inout Task) {
    var kept: [String] = []
    for (name, value) in zip(programme.extraColumns, task.extras) {
      if edition.prints(ownColumn: name) {
        kept.append(value)
      } else if !value.isEmpty {
        note(value, .ownColumn(name), at: task.origin)
      }
    }
    task.extras = kept
  }
}

// MARK: The record of changes

extension PrintedProgramme {
  private mutating func withholdGrounds(of adjustments: inout [Adjustment]) {
    guard !edition.withheldColumns.isDisjoint(with: [.basis, .reason]) else { return }
    for index in adjustments.indices {
      let origin = adjustments[index].origin
      withhold(.basis, &adjustments[index].basis, at: origin)
      withhold(.reason, &adjustments[index].reason, at: origin)
    }
  }
}

// MARK: Indicators

extension PrintedProgramme {
  private mutating func withhold(from indicator: inout Indicator) {
    if var target = indicator.target {
      withhold(.clause, &target.clause, at: target.origin)
      indicator.target = target
    }
    for index in indicator.otherTargets.indices {
      let origin = indicator.otherTargets[index].origin
      withhold(.clause, &indicator.otherTargets[index].clause, at: origin)
    }
    withholdGrounds(of: &indicator.adjustments)
    guard !edition.withheldColumns.isDisjoint(with: [.source, .note]) else { return }
    for index in indicator.readings.indices {
      let origin = indicator.readings[index].origin
      withhold(.source, &indicator.readings[index].source, at: origin)
      withhold(.note, &indicator.readings[index].note, at: origin)
    }
  }
}
