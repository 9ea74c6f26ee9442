internal import Dates
internal import Model
internal import Tables

/// Gives the things of a programme what the record of changes says of them.
struct RecordAssembly {
  private var tasks: [TaskNumber: [Adjustment]] = [:]
  private var indicators: [Identifier<Indicator>: [Adjustment]] = [:]
  private var departments: [Identifier<Department>: [Adjustment]] = [:]

  static func add(_ read: Draft.Read<AdjustmentColumn, AdjustmentRow>, to programme: inout Programme) {
    var assembly = RecordAssembly()
    for row in read.rows { assembly.add(row, read.sheet) }
    assembly.addNewParts()
    assembly.addSuccessions(in: &programme)
    assembly.give(to: &programme)
  }

  private mutating func add(_ row: AdjustmentRow, _ sheet: Sheet<AdjustmentColumn>) {
    guard let date = row.date, let thing = row.thing, let kind = row.kind, let change = row.change else {
      return
    }
    add(
      Adjustment(
        kind, on: date, change, basis: sheet.cell(row.row, .basis).text,
        reason: sheet.cell(row.row, .reason).text, origin: sheet.origin(row.row)), to: thing)
  }

  private mutating func add(_ adjustment: Adjustment, to thing: AdjustedThing) {
    switch thing {
    case .task(let number): tasks[number, default: []].append(adjustment)
    case .indicator(let id): indicators[id, default: []].append(adjustment)
    case .department(let id): departments[id, default: []].append(adjustment)
    }
  }

  /// What something was split into came into the programme with it, where no entry of its own says when.
  private mutating func addNewParts() {
    let all = Array(tasks.values.joined()) + Array(indicators.values.joined())
    for adjustment in all.inOrder {
      guard case .membership(.split(let parts, _)) = adjustment.change else { continue }
      for part in parts where !hasBeginning(part) {
        var beginning = adjustment
        beginning.change = .membership(.listed)
        beginning.isConsequence = true
        add(beginning, to: part)
      }
    }
  }

  private func hasBeginning(_ thing: AdjustedThing) -> Bool {
    let adjustments =
      switch thing {
      case .task(let number): tasks[number]
      case .indicator(let id): indicators[id]
      case .department(let id): departments[id]
      }
    return adjustments?.contains(where: \.isBeginning) ?? false
  }

  private func give(to programme: inout Programme) {
    for index in programme.tasks.indices {
      if let found = tasks[programme.tasks[index].number] {
        programme.tasks[index].adjustments = found.inOrder
      }
    }
    for index in programme.indicators.indices {
      if let found = indicators[programme.indicators[index].id] {
        programme.indicators[index].adjustments = found.inOrder
      }
    }
    for index in programme.departments.indices {
      guard let found = departments[programme.departments[index].id] else { continue }
      programme.departments[index].adjustments = found.inOrder
      for case .name(let before, _) in found.map(\.change)
      where !programme.departments[index].aliases.contains(before) {
        programme.departments[index].aliases.append(before)
      }
    }
  }
}

// MARK: Departments that became part of another

extension RecordAssembly {
  /// The tasks of a department that became part of another pass to that one, unless they were done before.
  private mutating func addSuccessions(in programme: inout Programme) {
    let mergers = programme.departments.flatMap { department in
      (departments[department.id] ?? []).compactMap { adjustment in
        Succession(department.id, adjustment)
      }
    }.sorted { $0.adjustment.order < $1.adjustment.order }
    for merger in mergers {
      for index in programme.tasks.indices {
        let number = programme.tasks[index].number
        guard let passed = merger.passing(of: programme.tasks[index], known: (tasks[number] ?? []).inOrder)
        else {
          continue
        }
        tasks[number] = passed.entries
        programme.tasks[index].leads = passed.leads
      }
    }
  }
}

/// A department that became part of another.
private struct Succession {
  let department: Identifier<Department>
  let successor: Identifier<Department>
  let adjustment: Adjustment

  init?(_ department: Identifier<Department>, _ adjustment: Adjustment) {
    guard case .membership(.merged(into: .department(let successor), _)) = adjustment.change else {
      return nil
    }
    self.department = department
    self.successor = successor
    self.adjustment = adjustment
  }

  /// How a task passes to the successor, with what the record says of it then; nil where it does not: led by others,
  /// done before, or entered by itself.
  ///
  /// Entries of later days may name the department that is no more, as the ledger's cell does; they mean its successor.
  func passing(of task: Task, known: [Adjustment]) -> (entries: [Adjustment], leads: [Assignment])? {
    let later = known.filter { $0.date >= adjustment.date }
    let moves = later.compactMap { entry -> (date: Day, from: [Identifier<Department>])? in
      if case .leads(let from, _) = entry.change { (entry.date, from) } else { nil }
    }
    let before = moves.first?.from ?? task.leads.map(\.department)
    let isEntered = moves.contains { $0.date == adjustment.date && $0.from.contains(department) }
    guard !isEntered, before.contains(department), !isDone(task) else { return nil }
    var passed = adjustment
    passed.change = .leads(from: before, to: heirs(of: before))
    passed.isConsequence = true
    let entries = known.prefix { $0.date < adjustment.date } + [passed] + later.map(toHeir)
    return (Array(entries), heirs(of: task.leads))
  }

  private func toHeir(_ entry: Adjustment) -> Adjustment {
    guard case .leads(let from, let to) = entry.change else { return entry }
    var entry = entry
    entry.change = .leads(from: heirs(of: from), to: heirs(of: to))
    return entry
  }

  private func heirs(of departments: [Identifier<Department>]) -> [Identifier<Department>] {
    heirs(of: departments.map { Assignment(department: $0) }).map(\.department)
  }

  private func heirs(of leads: [Assignment]) -> [Assignment] {
    var heirs: [Assignment] = []
    for lead in leads {
      let heir = lead.department == department ? successor : lead.department
      if let index = heirs.firstIndex(where: { $0.department == heir }) {
        heirs[index].owners += lead.owners
        heirs[index].posts += lead.posts
      } else {
        heirs.append(Assignment(department: heir, owners: lead.owners, posts: lead.posts))
      }
    }
    return heirs
  }

  private func isDone(_ task: Task) -> Bool {
    task.reports.contains {
      $0.progress >= 100 && ($0.reportedOn ?? $0.month.lastDay) < adjustment.date
    }
  }
}

extension [Adjustment] {
  /// By day, those of one day in the order of the record.
  fileprivate var inOrder: Self {
    sorted { $0.order < $1.order }
  }
}
