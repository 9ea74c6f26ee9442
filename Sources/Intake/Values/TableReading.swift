internal import Dates
internal import Diagnostics

/// The tasks and indicators of all tables of an intake.
struct TableReading {
  private var tasks: [LedgerTask]
  private(set) var indicators: [LedgerIndicator] = []
  private(set) var notes: IntakeNotes
  /// The rows of indicators that are not imported, by the place of the row.
  private(set) var leftOut: [Place: SkipReason] = [:]

  /// Reads all tables; days without a year lie in `year`, targets without one in `lastYear`; no target is later than `end`.
  init(
    _ tables: [UnderstoodTable], known: KnownProgramme, year: Int?, lastYear: Int?, end: ProgrammeEnd,
    dates: DateOrder?, month: Month?, leavesOpen: Bool
  ) {
    let ledgers = tables.filter { $0.reading.kind == .ledger }
    let isChinese = tables.contains { table in
      table.reading.columns.contains { $0.name.unicodeScalars.contains(where: \.properties.isIdeographic) }
    }
    let longTexts = tables.flatMap { $0.entries.flatMap { $0.longTexts.values.map(\.place) } }
    let errors = tables.flatMap { $0.errorCells.map(\.place) }
    let ledger = LedgerReading(
      ledgers, known: known, year: year, dates: dates, month: month, isChinese: isChinese,
      notes: IntakeNotes(leavesOpen: leavesOpen, told: Set(longTexts + errors)))
    tasks = ledger.tasks
    notes = ledger.notes
    var rest = tasks[...]
    for table in ledgers {
      noteDeadlines(table, rest.prefix(table.entries.count))
      rest = rest.dropFirst(table.entries.count)
    }
    for table in tables where table.reading.kind == .indicators {
      let reading = IndicatorReading(table, year: lastYear, end: end, dates: dates, notes: notes)
      indicators += reading.indicators
      notes = reading.notes
      for entry in table.entries { leftOut[entry.place] = reading.skipped[entry.row] }
    }
    noteRepeated()
  }

  /// Hands the tasks over; they are many, and are not kept twice.
  mutating func takeTasks() -> [LedgerTask] {
    defer { tasks = [] }
    return tasks
  }

  /// Asks about indicators that nothing tells from others before them.
  private mutating func noteRepeated() {
    var first: [[String]: LedgerIndicator] = [:]
    for indicator in indicators {
      let key = [indicator.name, indicator.unit, indicator.workstream ?? ""].map(CellComparison.folded)
      guard let other = first[key] else {
        first[key] = indicator
        continue
      }
      let hasID = IndicatorIdentity.isName(indicator.number) && indicator.number != other.number
      if !hasID { notes.addOpen(.repeatedIndicator(indicator, first: other.place)) }
    }
  }

  /// Says once for a table how many of its tasks have no deadline.
  private mutating func noteDeadlines(_ table: UnderstoodTable, _ tasks: ArraySlice<LedgerTask>) {
    let empty = zip(table.entries, tasks).filter { entry, task in
      !task.deadline.isSettled && task.deadline.words.isEmpty && !table.isUnread(.deadline, entry)
    }
    guard let first = empty.first.map({ table.value(.deadline, $0.0).place }) else { return }
    notes.add(.noDeadlines(empty.count, hasColumn: table.reading.has(.deadline), at: first))
  }
}
