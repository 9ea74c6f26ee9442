internal import Dates
internal import Model
internal import Tables

/// Makes the programme from a draft; rows that could not be understood are left out.
struct Assembly {
  private var draft: Draft
  private let period: Period
  private var programme: Programme
  private var texts = SharedTexts()
  private var taskIndex: [TaskNumber: Int] = [:]
  private var indicatorIndex: [Identifier<Indicator>: Int] = [:]

  /// The programme, or nil where the configuration gives no period.
  static func programme(from draft: consuming Draft, sources: [String]) -> Programme? {
    guard let period = draft.configuration.period else { return nil }
    var assembly = Assembly(draft, period)
    assembly.programme.sources = sources
    assembly.addConfiguration()
    assembly.addTasks()
    assembly.addCommitments()
    assembly.addIndicators()
    assembly.addTargets()
    assembly.addReadings()
    assembly.addOverrides()
    assembly.addAllReports()
    assembly.addClosedMonths()
    if let read = assembly.draft.adjustments { RecordAssembly.add(read, to: &assembly.programme) }
    return assembly.programme
  }

  private init(_ draft: Draft, _ period: Period) {
    self.draft = draft
    self.period = period
    let configuration = draft.configuration
    programme = Programme(
      title: configuration.title, organisation: configuration.organisation, period: period)
  }

  private mutating func addConfiguration() {
    let configuration = draft.configuration
    programme.givenID = configuration.id?.text
    programme.titleInEnglish = configuration.titleInEnglish
    programme.isSample = configuration.isSample
    programme.sampleNote = configuration.sampleNote
    programme.predecessor = configuration.predecessor?.text
    programme.workstreams = configuration.workstreams.map(\.value)
    programme.departments = configuration.departments.map(\.value)
    programme.actions = configuration.actions.map(\.value)
    programme.policy = configuration.policy
    programme.site = configuration.site
    programme.editions = draft.editions
    programme.briefings = configuration.briefings
  }

  private mutating func addCommitments() {
    guard let read = draft.commitments else { return }
    let sheet = read.sheet
    programme.commitments = read.rows.compactMap { row in
      guard let id = row.id, let workstream = row.workstream else { return nil }
      return Commitment(
        id: id, clause: sheet.cell(row.row, .clause).text, workstream: workstream,
        title: sheet.cell(row.row, .title).text, tasks: row.tasks, origin: sheet.origin(row.row))
    }
  }
}

// MARK: The ledger and its reports

extension Assembly {
  private mutating func addTasks() {
    guard let read = draft.tasks else { return }
    programme.extraColumns = read.sheet.extras.map(\.name)
    let tasks = read.rows.compactMap { task($0, read.sheet) }
    let isSorted = zip(tasks, tasks.dropFirst()).allSatisfy { $0.number < $1.number }
    programme.tasks = isSorted ? tasks : tasks.sorted { $0.number < $1.number }
    for (index, task) in programme.tasks.enumerated() where taskIndex[task.number] == nil {
      taskIndex[task.number] = index
    }
  }

  private func task(_ row: TaskRow, _ sheet: Sheet<TaskColumn>) -> Task? {
    guard let number = row.number, let workstream = row.workstream, let term = row.deadline else {
      return nil
    }
    let start = row.isStartOpen ? nil : row.start ?? min(period.start, term.day ?? period.start)
    if let start, let last = term.day, last < start { return nil }
    func text(_ column: TaskColumn) -> String { sheet.cell(row.row, column).text }
    let words = text(.deadlineWords).isEmpty ? text(.deadline) : text(.deadlineWords)
    let leads = row.leads.map { lead in
      Assignment(
        department: lead, owners: row.owners.filter { $0.department == lead }.flatMap(\.names),
        posts: row.posts.filter { $0.department == lead }.flatMap(\.names))
    }
    var task = Task(
      number: number, title: text(.title), workstream: workstream, leads: leads, start: start,
      deadline: Deadline(term, words: term.isAllOf(words) ? "" : words), origin: sheet.origin(row.row))
    task.category = text(.category)
    task.supporting = row.supporting
    task.clause = text(.clause)
    task.action = row.action
    task.weight = row.weight ?? 1
    task.rhythm = row.rhythm ?? draft.configuration.rhythm
    task.period = period
    task.requirement = text(.requirement)
    task.internalRemark = text(.internalRemark)
    task.extras = sheet.extras.map { row.row[$0.position].text }
    return task
  }

  /// Adds the reports month by month, and lets go of each month's table.
  private mutating func addAllReports() {
    draft.files = ContentFiles(FileTree([FileTree.File]()))
    var rest = Array(draft.reports.reversed())
    let count = rest.count
    draft.reports = []
    let indices = draft.registers.tasks.byPosition(taskIndex)
    for index in programme.tasks.indices { programme.tasks[index].reports.reserveCapacity(count) }
    while let reports = rest.popLast() { addReports(reports, indices) }
  }

  private mutating func addReports(_ reports: ReportSheet, _ indices: [Int?]) {
    let sheet = reports.sheet
    for row in reports.rows {
      guard let index = row.task.flatMap({ indices[$0.position] }), let progress = row.progress,
        programme.tasks[index].reports.last?.month != reports.month
      else { continue }
      func text(_ column: ReportColumn) -> String { texts.text(of: sheet.cell(row.row, column)) }
      let report = Report(
        month: reports.month, progress: progress, completedOn: row.completedOn, summary: text(.summary),
        problem: text(.problem), nextStep: text(.nextStep), internalRemark: text(.internalRemark),
        reportedBy: text(.reportedBy), reportedOn: row.reportedOn, origin: sheet.origin(row.row)
      )
      programme.tasks[index].reports.append(report)
    }
  }

  private mutating func addClosedMonths() {
    let sheets = draft.closed
    draft.closed = []
    for sheet in sheets {
      var entries: [Closing.Entry] = []
      for row in sheet.rows {
        switch row.record {
        case .closing(let entry): entries.append(entry)
        case .task(let number, let closed):
          if let index = number.flatMap({ taskIndex[$0] }) { programme.tasks[index].closed.append(closed) }
        case .indicator(let id, let closed):
          if let index = id.flatMap({ indicatorIndex[$0] }) {
            programme.indicators[index].closed.append(closed)
          }
        case .total, .other, nil: break
        }
      }
      programme.closings.append(Closing(month: sheet.month, entries: entries))
    }
  }

  private mutating func addOverrides() {
    guard let read = draft.overrides else { return }
    for row in read.rows {
      guard let index = row.task.flatMap({ taskIndex[$0] }), let month = row.month, let lamp = row.lamp,
        let date = row.date
      else { continue }
      programme.tasks[index].overrides.append(
        LampOverride(
          month: month, lamp: lamp, reason: read.sheet.cell(row.row, .reason).text, date: date,
          origin: read.sheet.origin(row.row)))
    }
    for index in programme.tasks.indices where programme.tasks[index].overrides.count > 1 {
      programme.tasks[index].overrides.sort { ($0.month, $0.date) < ($1.month, $1.date) }
    }
  }
}

// MARK: Indicators and their readings

extension Assembly {
  private mutating func addIndicators() {
    guard let read = draft.indicators else { return }
    programme.indicators = read.rows.compactMap { indicator($0, read.sheet) }
    for (index, indicator) in programme.indicators.enumerated() where indicatorIndex[indicator.id] == nil {
      indicatorIndex[indicator.id] = index
    }
  }

  private func indicator(_ row: IndicatorRow, _ sheet: Sheet<IndicatorColumn>) -> Indicator? {
    guard let id = row.id, let direction = row.direction, let workstream = row.workstream else { return nil }
    func text(_ column: IndicatorColumn) -> String { sheet.cell(row.row, column).text }
    let origin = sheet.origin(row.row)
    let target = row.target.flatMap { bound in
      row.deadline.map { Target(bound, by: $0, clause: text(.clause), origin: origin) }
    }
    var indicator = Indicator(
      id: id, name: text(.name), unit: text(.unit), direction: direction, baseline: row.baseline,
      target: target, workstream: workstream, tasks: row.tasks, origin: origin)
    indicator.accumulation = row.accumulation ?? .pointInTime
    indicator.rhythm = row.rhythm ?? draft.configuration.rhythm
    indicator.period = period
    return indicator
  }

  private mutating func addTargets() {
    guard let read = draft.targets else { return }
    for row in read.rows {
      guard let index = row.indicator.flatMap({ indicatorIndex[$0] }), let day = row.day,
        let bound = row.bound
      else { continue }
      let clause = read.sheet.cell(row.row, .clause).text
      programme.indicators[index].otherTargets.append(
        Target(bound, by: day, clause: clause, origin: read.sheet.origin(row.row)))
    }
    for index in programme.indicators.indices {
      programme.indicators[index].otherTargets.sort { $0.day < $1.day }
    }
  }

  private mutating func addReadings() {
    guard let read = draft.readings else { return }
    draft.readings = nil
    let indices = draft.registers.indicators.byPosition(indicatorIndex)
    for row in read.rows {
      guard let index = row.indicator.flatMap({ indices[$0.position] }), let day = row.day,
        let value = row.value
      else { continue }
      programme.indicators[index].readings.append(
        Reading(
          day: day, value: value, source: texts.text(of: read.sheet.cell(row.row, .source)),
          note: texts.text(of: read.sheet.cell(row.row, .note)), origin: read.sheet.origin(row.row)))
    }
    for index in programme.indicators.indices {
      programme.indicators[index].readings.sort { $0.day < $1.day }
    }
  }
}

extension Sheet {
  func origin(_ row: Row) -> Origin { Origin(source: source, row: row.number) }
}

extension Deadline.Term {
  /// Whether words say no more than the term: the same day, or its plain word.
  fileprivate func isAllOf(_ words: String) -> Bool {
    switch self {
    case .day(let day): (try? DateText.day(words).get()) == day
    case .ongoing, .unsettled: self.words.prefix(2).contains(words.lowercased())
    }
  }
}
