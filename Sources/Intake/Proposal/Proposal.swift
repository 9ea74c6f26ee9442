internal import Dates
internal import Diagnostics
internal import Loading
internal import Model
internal import Tables

/// The files that the understood tables become, for a new project or for one that there is.
struct Proposal {
  private(set) var files: [FileTree.File] = []
  private(set) var findings: [Finding] = []
  private(set) var updates: [IntakeReport.Update] = []
  private(set) var additions: [IntakeReport.Addition] = []
  /// Where the content has what the tables report and the figures of indicators, cell by cell.
  private(set) var placements: [IntakeReport.Placement] = []
  /// The numbers that tasks have in the project, by the cells that number them otherwise.
  private(set) var newNumbers: [Place: String] = [:]
  /// What the programme's own names settle, with the reason why it is certain.
  private(set) var deductions: [IntakeNotes.Deduction] = []
  /// Where the rows of the content's tables come from, for findings about them.
  private var origins: [RowOrigins<String, ProposedRow>] = []
  private let existing: ExistingProject
  /// The month that the tasks' reports are for.
  private let month: Month?
  private let leavesOpen: Bool
  let recordKeeping: RecordKeeping
  /// Whether it has to be asked which tasks are which, so that nothing is certain to be new or gone.
  private var asksForTasks = false
  /// What the record of changes has to say of this ledger.
  private var record: RecordChanges
  private var departments: NameRegister
  private var workstreams: NameRegister
  private var actions: NameRegister
  private var tasks: [LedgerTask]
  private var indicators: [LedgerIndicator]
  /// Where the ledger itself stands, for what no cell of it can be named for.
  private let fallback: Place

  init(
    _ tasks: [LedgerTask], _ indicators: [LedgerIndicator], title: ProgrammeTitle, existing: ExistingProject,
    month: Month?, leavesOpen: Bool, record: RecordKeeping
  ) {
    self.existing = existing
    recordKeeping = record
    self.record = RecordChanges(existing.record)
    self.month = month
    self.leavesOpen = leavesOpen
    fallback = title.place
    self.tasks = tasks
    self.indicators = indicators
    departments = .departments(existing.known)
    workstreams = .workstreams(existing.known)
    actions = .actions(existing.known)
    identifyTasks()
    settleWorkstreams()
    registerDepartments()
    if existing.hasContent { merge() } else { propose(title) }
    // What the files hold is read from there again.
    (self.tasks, self.indicators) = ([], [])
  }

  /// The rows that the record of changes gets, or would get with a day.
  var recordLines: [IntakeReport.RecordLine] { asksForTasks ? [] : record.lines }

  /// The whole content as it would be.
  var tree: FileTree { existing.tree.replacing(files) }

  /// What the loader finds wrong with the content as it would be, told at the cells of the ledger.
  func proof() -> [Finding] {
    ContentLoader(tree).load().findings.filter { $0.severity == .error }.map(atSource)
  }

  /// A finding about the content as it would be, at the ledger's cell, naming no file that there is not yet.
  private func atSource(_ finding: Finding) -> Finding {
    var finding = finding
    let written = finding.place
    if let place = source(of: written) {
      finding.related.append(
        .init(written, Wording(zh: "拟写入的内容在这里", en: "what would be written stands here")))
      finding.place = place
      finding.excerpt = nil
    } else if isMissing(written.file) {
      finding.place = fallback
      finding.excerpt = nil
    }
    finding.related = finding.related.compactMap { related in
      guard isMissing(related.place.file) else { return related }
      guard related.place != written, let place = source(of: related.place) else { return nil }
      return .init(place, related.wording)
    }
    if let help = finding.help,
      Self.written.contains(where: { isMissing($0.path) && help.zh.contains($0.name) })
    {
      finding.help = Wording(zh: "在台账里改正后再导入", en: "mend it in the ledger, then import that again")
    }
    return finding
  }

  /// The cell of the ledger that a cell of the content would come from.
  private func source(of place: Place) -> Place? {
    origins.lazy.compactMap { $0.origin(of: place) }.first.map { row, column in
      column.flatMap { row.places[column: $0] } ?? row.place
    }
  }

  /// Whether a file would be written and does not exist yet.
  private func isMissing(_ path: String) -> Bool {
    existing.file(path) == nil && files.contains { $0.path == path }
  }

  /// The files that an intake writes, as advice names them.
  private static let written = [ContentPath.programme, TaskRows.file, IndicatorRows.file].map { path in
    (path: path, name: ContentPath.inside(path) ?? path)
  }
}

// MARK: Identity

extension Proposal {
  /// Gives the tasks that the project has already their numbers there, and others numbers that none has.
  private mutating func identifyTasks() {
    let known = existing.knownTasks
    guard !known.isEmpty, !tasks.isEmpty else { return }
    let identity = TaskIdentity(tasks, among: known)
    let numbers = identity.numbers
    let doubtful = Set(identity.doubts.map(\.index))
    let keepsWritten = known.contains { !$0.original.isEmpty } || numbers != tasks.map(\.number)
    for (index, number) in numbers.enumerated() {
      let task = tasks[index]
      // What the ledger writes is kept beside, for all tasks alike, as soon as one has another number here.
      if keepsWritten, task.isNumbered, task.originalNumber.isEmpty {
        tasks[index].originalNumber = task.number
      }
      tasks[index].number = number
      guard number != task.number else { continue }
      if let place = task.places[.number] { newNumbers[place] = number }
      note(task, as: number, isKnown: identity.isMoved(index), isDoubtful: doubtful.contains(index))
    }
    asksForTasks = !identity.conflicts.isEmpty || !identity.doubts.isEmpty && !leavesOpen
    findings += identity.conflicts.map { .movedNumber(tasks[$0.index], known: $0.known) }
    findings += identity.doubts.map { .otherTask(tasks[$0.index], known: $0.known, leavesOpen: leavesOpen) }
  }

  private mutating func note(_ task: LedgerTask, as number: String, isKnown: Bool, isDoubtful: Bool) {
    guard !isDoubtful else { return }
    let title = TextBudget.name(HeaderText.singleLine(task.title))
    deductions.append(
      IntakeNotes.Deduction(
        place: task.place,
        wording: isKnown
          ? Wording(
            zh: "“\(title)”就是方案里的任务 \(number)，月报随它",
            en: "'\(title)' is task \(number) of the project, with its reports")
          : Wording(
            zh: "“\(title)”是新任务，序号 \(task.number) 已归别的任务，编为 \(number)",
            en: "'\(title)' is new: another task has the number \(task.number), so it gets \(number)")))
  }
}

// MARK: Names

extension Proposal {
  /// Gives every task a workstream: its own, that of the project's task with its number, or the only one.
  private mutating func settleWorkstreams() {
    if existing.hasContent {
      for index in tasks.indices { settle(index) }
      return settleIndicators()
    }
    let names = tasks.compactMap(\.workstream)
    if Set(names).count > Self.mostWorkstreams { foldWorkstreams() }
    let fallback = "全部任务"
    for index in tasks.indices where tasks[index].workstream == nil { tasks[index].workstream = fallback }
    for index in indicators.indices where indicators[index].workstream == nil {
      indicators[index].workstream = "主要指标"
    }
    let all = tasks.compactMap(\.workstream) + indicators.compactMap(\.workstream)
    workstreams.add(all) { PlainID.propose($0, word: "workstream") }
  }

  /// More headings than this are no workstreams but categories.
  private static let mostWorkstreams = 30

  private mutating func foldWorkstreams() {
    for index in tasks.indices {
      let path = [tasks[index].workstream ?? "", tasks[index].category].filter { !$0.isEmpty }
      tasks[index].category = path.joined(separator: "／")
      tasks[index].workstream = nil
    }
  }

  private mutating func settle(_ index: Int) {
    tasks[index].workstream = known(tasks[index].workstream, at: tasks[index].place)
    let task = tasks[index]
    if let name = task.workstream, workstreams.find(name) != nil { return }
    if let name = task.workstream {
      tasks[index].category = [name, task.category].filter { !$0.isEmpty }.joined(separator: "／")
    }
    tasks[index].workstream = existing.workstreams[task.number] ?? onlyWorkstream
    if let found = tasks[index].workstream {
      if let name = task.workstream { noteFallback(name, found, at: task.places[.workstream] ?? task.place) }
      return
    }
    findings.append(
      .unknownWorkstream(
        task.workstream ?? "", of: Wording(zh: "任务", en: "task"), known: workstreams.known,
        at: task.places[.workstream] ?? task.place))
  }

  /// Says where a task went whose heading is no workstream of the project.
  private mutating func noteFallback(_ heading: String, _ workstream: String, at place: Place) {
    let heading = TextBudget.name(heading)
    deductions.append(
      IntakeNotes.Deduction(
        place: place,
        wording: Wording(
          zh: "方案里没有工作板块“\(heading)”，任务放在“\(workstream)”，原文保留在类别里",
          en:
            "the project has no workstream '\(heading)': the task is in '\(workstream)', and the words are its category"
        )))
  }

  /// The workstream that a heading calls, where it only adds or leaves out a word such as 板块.
  private mutating func known(_ heading: String?, at place: Place) -> String? {
    guard let heading, let name = workstreams.findByStem(heading) else { return heading }
    deductions.append(
      IntakeNotes.Deduction(
        place: place,
        wording: Wording(
          zh: "“\(heading)”就是工作板块“\(name)”：只差“板块”“方面”这样的词，没有第二个板块相近",
          en: "'\(heading)' is the workstream '\(name)': no other differs from it by such a word only")))
    return name
  }

  private mutating func settleIndicators() {
    for index in indicators.indices where !indicators[index].isReadingsOnly {
      indicators[index].workstream = known(indicators[index].workstream, at: indicators[index].place)
      if let name = indicators[index].workstream, workstreams.find(name) != nil { continue }
      let name = indicators[index].workstream ?? ""
      let key = CellComparison.folded(indicators[index].name)
      indicators[index].workstream =
        existing.indicatorWorkstreams[key] ?? onlyIndicatorWorkstream ?? onlyWorkstream
      if indicators[index].workstream == nil {
        findings.append(
          .unknownWorkstream(
            name, of: Wording(zh: "指标", en: "indicator"), known: workstreams.known,
            at: indicators[index].place))
      }
    }
  }

  private var onlyWorkstream: String? { workstreams.known.count == 1 ? workstreams.known.first : nil }

  /// The workstream of all the project's indicators, if they are in one.
  private var onlyIndicatorWorkstream: String? {
    let names = Set(existing.indicatorWorkstreams.values)
    return names.count == 1 ? names.first : nil
  }

  private mutating func registerDepartments() {
    let taken = Set(existing.known.departments.map(\.id.text))
    let leads = tasks.flatMap { $0.departments + $0.supporting }
    departments.add(leads) { DepartmentID.propose($0, taken: taken.union([OpenWords.unassignedID])) }
    let lacksAny = !existing.hasContent && departments.added.isEmpty
    if lacksAny || tasks.contains(where: \.departments.isEmpty) {
      departments.add([OpenWords.unassigned]) { $0.map { _ in OpenWords.unassignedID } }
    }
    if !existing.hasContent {
      actions.add(tasks.compactMap { $0.texts[.action] }) { PlainID.propose($0, word: "action") }
    }
    additions += departments.added.map { .init(kind: .department, id: $0.id, name: $0.name) }
    additions += workstreams.added.map { .init(kind: .workstream, id: $0.id, name: $0.name) }
    additions += actions.added.map { .init(kind: .action, id: $0.id, name: $0.name) }
  }
}

// MARK: A new project

extension Proposal {
  private mutating func propose(_ title: ProgrammeTitle) {
    let days =
      [month.map(\.lastDay)].compactMap { $0 } + tasks.compactMap { Day($0.deadline.text) }
      + tasks.compactMap { $0.texts[.start].flatMap { Day($0) } }
      + indicators.flatMap { indicator in
        [Day(indicator.deadline)].compactMap { $0 } + indicator.lateReadings
      }
    guard let period = title.period(with: days) else {
      findings.append(.noPeriod(at: title.place))
      return
    }
    let yaml = ProgrammeYAML(
      title: title.text, period: period, workstreams: workstreams.added, departments: departments.added,
      actions: actions.added)
    files.append(FileTree.File(path: ContentPath.programme, bytes: Array(yaml.text.utf8)))
    write(TaskRows.table(tasks, workstreams: workstreams))
    for (table, _) in reportTables() + indicatorTables() { write(table) }
  }

  /// The reports of the month with the column that tells them apart; none where the ledger reports nothing.
  private func reportTables() -> [(table: ProposedTable, keys: [String])] {
    guard let month, tasks.contains(where: { $0.report != nil }) else { return [] }
    return [(ReportRows.table(tasks, month: month), ["task"])]
  }

  /// The tables that the indicators become, each with the columns that tell its rows apart; none where it has no rows.
  private mutating func indicatorTables() -> [(table: ProposedTable, keys: [String])] {
    guard !indicators.isEmpty else { return [] }
    let known = existing.knownIndicators
    let identity = IndicatorIdentity(indicators, among: known)
    keepLaterTargets(identity.ids, known)
    for index in identity.respelled {
      let (number, id) = (TextBudget.name(indicators[index].number), identity.ids[index])
      deductions.append(
        IntakeNotes.Deduction(
          place: indicators[index].place,
          wording: Wording(
            zh: "指标编号“\(number)”写成 id “\(id)”，原样保留在“\(OpenWords.indicatorIDColumn)”列",
            en:
              "the indicator '\(number)' gets the id '\(id)'; its own is kept in the column '\(OpenWords.indicatorIDColumn)'"
          )))
    }
    for (index, indicator) in indicators.enumerated() where indicator.isReadingsOnly {
      if !identity.known.contains(index) { findings.append(.unknownIndicator(indicator)) }
    }
    findings += identity.otherUnits.map { .unitChanged(indicators[$0.index], from: $0.unit) }
    let tables = [
      (IndicatorRows.table(indicators, ids: identity.ids, workstreams: workstreams), ["id"]),
      (IndicatorRows.targets(indicators, ids: identity.ids), ["indicator", "date"]),
      (IndicatorRows.readings(indicators, ids: identity.ids), ["indicator", "date"]),
    ]
    return tables.filter { !$0.0.rows.isEmpty }
  }

  /// Makes targets on the way of those that are earlier than what the project's indicators are to reach at last.
  private mutating func keepLaterTargets(_ ids: [String], _ known: [KnownRow]) {
    let deadlines = Dictionary(known.map { ($0.id, $0.besides.last ?? "") }) { first, _ in first }
    for (index, id) in ids.enumerated() where indicators[index].isTargetOfPeriod {
      guard let text = deadlines[id], case .success(let deadline) = DateText.day(text),
        let day = Day(indicators[index].deadline), day < deadline
      else { continue }
      let indicator = indicators[index]
      indicators[index] = indicator.onTheWay
      let name = TextBudget.name(indicator.name)
      deductions.append(
        IntakeNotes.Deduction(
          place: indicator.figures[.target] ?? indicator.place,
          wording: Wording(
            zh: "“\(name)”在方案里的目标是 \(deadline) 的，\(day) 的是阶段目标；这一行只取目标和读数，其余各列没有读",
            en:
              "the target of '\(name)' in the project is for \(deadline), so that for \(day) is one on the way; of this row only targets and readings are taken"
          )))
    }
  }

  /// Writes a new table.
  private mutating func write(_ table: ProposedTable) {
    do throws(EncodingFault) {
      let format = CSVFormat(encoding: existing.encoding ?? .utf8)
      files.append(FileTree.File(path: table.file, bytes: try CSVText.bytes(table.texts(), format: format)))
    } catch {
      findings.append(error.finding(file: table.file))
    }
    let rows = Dictionary(uniqueKeysWithValues: table.rows.enumerated().map { ($0 + 2, $1) })
    let columns = Dictionary(table.header.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
    let origin = RowOrigins(file: table.file, columns: columns, rows: rows)
    origins.append(origin)
    note(table.rows, of: table)
    if table.file != TaskRows.file {
      placements += Placements(table: table, lastRow: 0, updated: []).all(origin)
    }
  }

  private mutating func note(_ rows: [ProposedRow], of table: ProposedTable) {
    additions += rows.map { row in
      switch table.file {
      case TaskRows.file: .init(kind: .task, id: row.text("number"), name: row.text("title"))
      case IndicatorRows.file: .init(kind: .indicator, id: row.text("id"), name: row.text("name"))
      case let path where path.utf8.starts(with: ContentPath.reports.utf8):
        .init(kind: .report, id: row.text("task"), name: row.text("progress") + "%")
      default:
        .init(
          kind: table.file == ContentPath.targets ? .target : .reading, id: row.text("indicator"),
          name: "\(row.text("date")) \(row.text("value"))")
      }
    }
  }
}

// MARK: A project that there is

extension Proposal {
  private mutating func merge() {
    addDepartments()
    if !tasks.isEmpty { merge(TaskRows.table(tasks, workstreams: workstreams), by: ["number"]) }
    for (table, keys) in reportTables() + indicatorTables() { merge(table, by: keys) }
    keepRecord()
  }

  private mutating func addDepartments() {
    guard !departments.added.isEmpty, let file = existing.file(ContentPath.programme) else { return }
    guard let bytes = DepartmentInsertion.insert(departments.added, into: file.bytes, file: file.path) else {
      findings.append(.departmentsToAdd(departments.added, file: file.path))
      return
    }
    files.append(FileTree.File(path: file.path, bytes: bytes))
  }

  private mutating func merge(_ table: ProposedTable, by keys: [String]) {
    guard let file = existing.file(table.file) else { return write(table) }
    let comparison = CellComparison(
      departments: departments, workstreams: workstreams, heirs: existing.record.heirs)
    let merged = LedgerMerge.merged(table, into: file, existing.encoding, by: keys, comparison)
    findings += merged.findings
    guard let merge = merged.value else { return }
    do throws(EncodingFault) {
      let bytes = try merge.bytes()
      if bytes != file.bytes { files.append(FileTree.File(path: file.path, bytes: bytes)) }
    } catch {
      findings.append(error.finding(file: file.path))
    }
    note(merge.added, of: table)
    origins.append(merge.origins)
    let others = Self.figures.contains(table.file) ? merge.changed : []
    findings += others.map { .otherFigure($0, of: table.file) }
    if others.isEmpty { updates += merge.updates }
    if table.file != TaskRows.file {
      let updated = Set(merge.updates.map(\.place))
      placements += Placements(table: table, lastRow: merge.lastRow, updated: updated).all(merge.origins)
    }
    // A table of figures brings some of them, as one of readings does of indicators; the others stay.
    let isWhole =
      table.file == TaskRows.file
      || table.file == IndicatorRows.file && !indicators.contains(where: \.isReadingsOnly)
    guard recordKeeping != .off else {
      let missing = isWhole ? record.unexplained(merge.missing, Self.things[table.file] ?? .task) : []
      if !missing.isEmpty { findings.append(.missingFromLedger(missing, file: table.file)) }
      return
    }
    guard merge.hadRows, let thing = Self.things[table.file] else { return }
    record.add(merge, thing, RecordedCells(departments, existing.known), isWhole: isWhole)
  }

  /// The tables of figures for days, in which no figure takes the place of another.
  private static let figures: Set<String> = [ContentPath.targets, ContentPath.readings]

  private static let things: [String: IntakeReport.RecordLine.Thing] = [
    TaskRows.file: .task, IndicatorRows.file: .indicator,
  ]
}

// MARK: The record of changes

extension Proposal {
  /// Enters what changed under the day that was named, or asks for the day.
  private mutating func keepRecord() {
    guard !asksForTasks else { return }
    findings += record.findings
    guard !record.lines.isEmpty else { return }
    guard case .dated(let day, let basis) = recordKeeping else {
      findings += Finding.undatedChanges(record.lines)
      return
    }
    findings += record.findings(on: day, basis: basis)
    do throws(EncodingFault) {
      let table = RecordTable(record.lines, on: day, basis: basis)
      let entered = try table.entered(into: existing.file(RecordTable.file), existing.encoding)
      findings += entered.findings
      guard let (bytes, rows) = entered.value else { return }
      files.append(FileTree.File(path: RecordTable.file, bytes: bytes))
      origins.append(rows)
    } catch {
      findings.append(error.finding(file: RecordTable.file))
    }
  }
}
