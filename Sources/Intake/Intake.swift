package import Dates
internal import Diagnostics
package import Loading
internal import Tables

/// Turns the tables of an office into the content of a programme.
package enum Intake {
  /// What is asked of an intake.
  package struct Request: Sendable {
    /// The workbooks and text files, by the names the user gave.
    package var files: [FileTree.File]
    /// The content that there is already; empty for a new project.
    package var content: FileTree
    /// The only sheet that is looked at; nil for all that are not hidden.
    package var sheet: String?
    package var maps: [ColumnMapping]
    /// The year of days that are written without one.
    package var year: Int?
    /// In which order dates name day and month that no cell of their column settles.
    package var dates: DateOrder?
    /// The month that the columns of progress report on; without one they are only kept.
    package var month: Month?
    /// Whether what cannot be read for certain is left open, instead of being an error.
    package var leavesOpen: Bool
    /// How the record of changes is kept, where the project has a ledger already.
    package var record: RecordKeeping

    package init(
      files: [FileTree.File], content: FileTree = FileTree([FileTree.File]()), sheet: String? = nil,
      maps: [ColumnMapping] = [], year: Int? = nil, dates: DateOrder? = nil, month: Month? = nil,
      leavesOpen: Bool = false, record: RecordKeeping = .asking
    ) {
      self.files = files
      self.content = content
      self.sheet = sheet
      self.maps = maps
      self.year = year
      self.dates = dates
      self.month = month
      self.leavesOpen = leavesOpen
      self.record = record
    }
  }

  /// What an intake gives.
  package struct Outcome: Sendable {
    package let report: IntakeReport
    /// The files to write, by their paths in the project; none where the report has an error.
    package let files: [FileTree.File]
  }

  /// Reads the tables, understands them, and proposes the content that they become.
  ///
  /// - Throws: what is wrong with the sheet or the mappings that were asked for.
  package static func run(_ request: Request) throws(Misuse) -> Outcome {
    let existing = ExistingProject(request.content)
    if case .dated(let day, _) = request.record, let period = existing.known.period, !period.contains(day) {
      throw Misuse.outsidePeriod(day, period)
    }
    let sheets = SheetSelection(
      request.files, asked: request.sheet, maps: request.maps, month: request.month)
    try sheets.check(request)
    let tables = sheets.tables
    let title = ProgrammeTitle(
      tables, file: tables.first?.sheet.grid.file ?? request.files.first?.path ?? "", year: request.year)
    let year = request.year ?? existing.known.singleYear ?? title.singleYear
    let lastYear = title.years.last ?? year
    let end = ProgrammeEnd(existing.known.period, askedYear: request.year, title: title)
    var reading = TableReading(
      tables, known: existing.known, year: year, lastYear: lastYear, end: end,
      dates: request.dates, month: request.month, leavesOpen: request.leavesOpen)
    let proposal = Proposal(
      reading.takeTasks(), reading.indicators, title: title, existing: existing, month: request.month,
      leavesOpen: request.leavesOpen, record: request.record)
    let found =
      sheets.findings(year: lastYear, end: end, leavesOpen: request.leavesOpen) + reading.notes.findings
    // What cannot be proposed for want of what was not read needs no finding of its own.
    let findings = found + (found.hasErrors ? [] : proposal.findings)
    let proof = (existing.findings + findings).hasErrors ? existing.findings : proposal.proof()
    let report = IntakeReport(sheets, reading, proposal, findings: (findings + proof).inOrder().folded())
    return Outcome(report: report, files: report.findings.hasErrors ? [] : proposal.files)
  }
}

extension KnownProgramme {
  /// The year of the programme, if it lies in one.
  fileprivate var singleYear: Int? {
    guard let period, period.start.year == period.end.year else { return nil }
    return period.start.year
  }
}

extension IntakeReport {
  fileprivate init(
    _ selection: SheetSelection, _ reading: TableReading, _ proposal: Proposal, findings: [Finding]
  ) {
    sheets = selection.accounts(leftOut: reading.leftOut)
    changes = reading.notes.changes.map { change in
      guard change.field == .number, let number = proposal.newNumbers[change.place] else { return change }
      var change = change
      change.change.to = number
      return change
    }
    deductions = reading.notes.deductions + proposal.deductions
    updates = proposal.updates
    additions = selection.tables.isEmpty ? [] : proposal.additions
    placements = proposal.placements
    record = selection.tables.isEmpty ? [] : proposal.recordLines
    if case .dated(let day, let basis) = proposal.recordKeeping {
      recordGrounds = .init(day: day, basis: basis)
    }
    files = proposal.files.map(\.path)
    self.findings = findings
  }
}
