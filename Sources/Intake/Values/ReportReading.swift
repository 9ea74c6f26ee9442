internal import Dates
internal import Diagnostics
internal import Tables

/// Reads what the rows of one ledger report for a month.
struct ReportReading {
  private(set) var notes: IntakeNotes
  private let table: UnderstoodTable
  private let month: Month
  private let mayBeShares: Bool
  /// The fields of the row that is read whose texts are in no report.
  private var unread: [Field] = []

  init(_ table: UnderstoodTable, month: Month, notes: IntakeNotes) {
    self.table = table
    self.month = month
    self.notes = notes
    let cells = table.entries.map { table.value(.progress, $0).text }
    mayBeShares =
      !cells.contains(where: ProgressText.isOverOne) || cells.contains(where: ProgressText.isFraction)
  }

  /// Gives a task its report; what its row says that is in none is kept in columns of the ledger's own.
  mutating func read(_ entry: SheetEntry, into task: inout LedgerTask) {
    unread = Field.reported
    task.report = report(entry)
    for field in unread {
      let text = table.value(field, entry).text
      guard !text.isEmpty, let column = table.reading.column(field) else { continue }
      task.extras.append((column.name, text))
    }
  }

  /// The report of a row; nil where it has no progress, which is told where it has texts all the same.
  private mutating func report(_ entry: SheetEntry) -> LedgerReport? {
    let cell = table.value(.progress, entry)
    switch ProgressText(cell.text, mayBeShares: mayBeShares) {
    case .nothing:
      noteTexts(entry, cell)
      return nil
    case .unclear(let problem):
      notes.addOpen(.unclearProgress(problem, cell))
      if notes.leavesOpen {
        let words = TextBudget.name(HeaderText.singleLine(cell.text))
        notes.deduce(
          "“\(words)”一行没有写进月报，原文保留在台账的列里",
          "the row of '\(words)' is in no report; its words are kept in columns of their own", at: cell.place)
      }
      return nil
    case .percent(let progress):
      if progress != cell.text {
        notes.change(TextChange(.quantity, from: cell.text, to: progress), of: .progress, at: cell.place)
      }
      var report = LedgerReport(progress: progress)
      for field in [Field.summary, .problem, .nextStep] {
        report.texts[field] = table.value(field, entry).text
      }
      report.completedOn = completedOn(entry)
      unread = report.completedOn.isEmpty ? [.completedOn] : []
      return report
    }
  }

  private mutating func completedOn(_ entry: SheetEntry) -> String {
    let cell = table.value(.completedOn, entry)
    guard
      case .success(let reading) = DeadlineText.read(
        cell.text, year: month.year, countsFrom1904: table.sheet.grid.countsFrom1904)
    else {
      notes.addOpen(.unclearCompletion(cell))
      return ""
    }
    guard case .day(let day) = reading.meaning, Self.days.contains(reading.rule) else {
      if reading.rule != .nothing { notes.addOpen(.unclearCompletion(cell)) }
      return ""
    }
    if day.description != cell.text {
      let change = TextChange(
        .deadline, from: cell.text, to: day.description,
        reason: Wording(zh: "写成年-月-日", en: "written as year, month and day"))
      notes.change(change, of: .completedOn, at: cell.place)
    }
    return day.description
  }

  private static let days: Set<DeadlineRule> = [.day, .dayFirst, .monthFirst, .serial]

  /// Tells that texts are in no report, since a report has a progress.
  private mutating func noteTexts(_ entry: SheetEntry, _ cell: EntryText) {
    let texts = Field.reported.filter { $0 != .progress }.map { table.value($0, entry).text }
    let words = HeaderText.singleLine(cell.text)
    if texts.contains(where: { !$0.isEmpty }) {
      notes.add(.textsWithoutProgress(cell))
    } else if !words.isEmpty {
      notes.deduce("“\(words)”没有进度，不写月报", "'\(words)' is no progress, so there is no report", at: cell.place)
    }
  }
}
