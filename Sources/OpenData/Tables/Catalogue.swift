internal import Model

/// The tables of a programme, and those of its pages.
struct Catalogue: Sendable {
  let context: TableContext
  let departments: [GroupRow]
  let workstreams: [GroupRow]
  let actions: [GroupRow]

  init(_ context: TableContext) {
    self.context = context
    let standing = context.standing
    let programme = context.programme
    let byWorkstream = Dictionary(grouping: standing.tasks, by: \.task.workstream)
    let byAction = Dictionary(grouping: standing.tasks, by: \.task.action)
    departments = programme.departments.map {
      GroupRow(id: $0.id.text, name: $0.name, shortName: $0.shortName, tasks: standing.tasks(ledBy: $0.id))
    }
    workstreams = programme.workstreams.map {
      GroupRow(id: $0.id.text, name: $0.name, tasks: byWorkstream[$0.id] ?? [])
    }
    actions = programme.actions.map {
      GroupRow(id: $0.id.text, name: $0.name, tasks: byAction[$0.id] ?? [])
    }
  }

  private var standing: Standing { context.standing }

  /// Every table, in the order of the workbook's sheets.
  var tables: [DataTable] { TableID.allCases.map(table) }

  private func table(_ id: TableID) -> DataTable {
    switch id {
    case .tasks: tasks(standing.tasks)
    case .reports: TableShape.reports.table(of: months.filter { $0.report != nil }, in: context)
    case .lamps: TableShape.lamps.table(of: months, in: context)
    case .indicators: TableShape.indicators.table(of: standing.indicators, in: context)
    case .targets: TableShape.targets.table(of: TargetRow.all(standing.indicators), in: context)
    case .readings:
      TableShape.readings.table(of: ReadingRow.all(standing.indicators, in: context), in: context)
    case .commitments: TableShape.commitments.table(of: context.programme.commitments, in: context)
    case .departments: TableShape.departments.table(of: departments, in: context)
    case .workstreams: TableShape.workstreams.table(of: workstreams, in: context)
    case .actions: TableShape.actions.table(of: actions, in: context)
    }
  }

  private var months: [MonthRow] { MonthRow.all(standing.tasks) }

  /// The ledger's rows of some tasks.
  func tasks(_ tasks: [TaskStanding]) -> DataTable {
    TableShape.tasks(extras: context.programme.extraColumns).table(of: tasks, in: context)
  }
}
