internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// Reads the values of all ledgers of one intake together, since what one row says for certain explains others.
struct LedgerReading {
  private(set) var tasks: [LedgerTask] = []
  private(set) var notes: IntakeNotes
  private let tables: [UnderstoodTable]
  private let known: KnownProgramme
  private var names: DepartmentSpellings
  private let year: Int?
  private let isChinese: Bool
  private var deadlines: DeadlineReadings
  /// The order of day and month in the columns of the table that is being read.
  private var deadlineColumn: DateColumn?
  private var startColumn: DateColumn?

  /// Reads all tasks; days without a year lie in `year`.
  init(
    _ tables: [UnderstoodTable], known: KnownProgramme, year: Int?, dates: DateOrder?, month: Month?,
    isChinese: Bool, notes: IntakeNotes
  ) {
    self.tables = tables
    self.known = known
    names = DepartmentSpellings(known.departments)
    self.year = year
    self.isChinese = isChinese
    self.notes = notes
    deadlines = DeadlineReadings(year: year)
    for table in tables {
      deadlineColumn = noted(DateColumn(.deadline, of: table, asked: dates))
      startColumn = noted(DateColumn(.start, of: table, asked: dates))
      let first = tasks.count
      for entry in table.entries { tasks.append(task(entry, table)) }
      if let month { readReports(table, month, first) } else { noteProgress(table) }
    }
    readDepartments()
    readOwners()
    number()
  }

  /// Reads what the tasks of a table, from the one with an index on, report for a month.
  private mutating func readReports(_ table: UnderstoodTable, _ month: Month, _ first: Int) {
    guard table.reading.has(.progress) else { return }
    var reading = ReportReading(table, month: month, notes: notes)
    for (index, entry) in zip(first..., table.entries) { reading.read(entry, into: &tasks[index]) }
    notes = reading.notes
  }

  /// Says how columns of progress become reports.
  private mutating func noteProgress(_ table: UnderstoodTable) {
    for column in table.reading.columns where column.role == .extra && column.basis == .unknown {
      guard FieldNames.reports.match([column.name])?.field == .progress else { continue }
      notes.deduce(
        "“\(column.name)”一列只原样保留；要读成月报，加 --month 2019-06 指明月份",
        "'\(column.name)' is only kept; --month 2019-06 makes reports of a month of it", at: column.place)
    }
  }

  /// The column, whose dates are asked for once where they are not clear.
  private mutating func noted(_ column: DateColumn) -> DateColumn {
    if let unclear = column.unclear { notes.addOpen(.unclearDates(unclear.cell, count: unclear.count)) }
    return column
  }

  /// Every entry with the index of its table, in the order of the tasks.
  private var rows: [(table: Int, entry: SheetEntry)] {
    tables.indices.flatMap { table in tables[table].entries.map { (table, $0) } }
  }

  /// The task with everything that its own row settles.
  private mutating func task(_ entry: SheetEntry, _ table: UnderstoodTable) -> LedgerTask {
    let title = table.value(.title, entry)
    if title.text.isEmpty, table.reading.has(.title) { notes.add(.emptyTitle(at: title.place, entry)) }
    var task = LedgerTask(
      number: "", title: title.text, category: "", deadline: deadline(entry, table), row: entry.row,
      place: entry.place, places: table.places(entry))
    for field in [Field.posts, .clause, .action, .reporting, .requirement, .internalRemark] {
      task.texts[field] = table.value(field, entry).text
    }
    readStart(&task, entry, table)
    readWeight(&task, entry, table)
    keepExtras(&task, entry, table)
    place(&task, entry, table)
    for (column, text) in entry.texts where text.isFilled {
      guard let name = table.name(column) else { continue }
      notes.deduce(
        "“\(name)”取自上面合并或空着的格子", "'\(name)' is taken from the merged or blank cell above", at: text.place)
    }
    return task
  }

  // MARK: Categories

  /// Gives the task its workstream and category.
  private mutating func place(_ task: inout LedgerTask, _ entry: SheetEntry, _ table: UnderstoodTable) {
    let workstream = cleaned(.workstream, entry, table)
    let category = cleaned(.category, entry, table)
    var path = entry.categories
    if !category.isEmpty { path.append(category) }
    if !workstream.isEmpty {
      task.workstream = workstream
    } else if !path.isEmpty {
      task.workstream = path.removeFirst()
    }
    path += entry.parents.map(HeaderText.singleLine)
    task.category = path.joined(separator: "／")
  }

  /// The text of a category's cell without its numbering.
  private mutating func cleaned(_ field: Field, _ entry: SheetEntry, _ table: UnderstoodTable) -> String {
    let value = table.value(field, entry)
    let text = CategoryText.cleaned(value.text).text
    if text != value.text {
      notes.change(TextChange(.numbering, from: value.text, to: text), of: field, at: value.place)
    }
    return text
  }

  // MARK: Plain values

  private mutating func deadline(_ entry: SheetEntry, _ table: UnderstoodTable) -> OpenDeadline {
    let cell = table.value(.deadline, entry)
    let words = HeaderText.singleLine(cell.text)
    let open = OpenDeadline(text: OpenWords.unsettled(inChinese: isChinese), words: words, isSettled: false)
    if let (day, reason) = deadlineColumn?.day(cell.text) {
      let change = TextChange(.deadline, from: cell.text, to: day.description, reason: reason)
      notes.change(change, of: .deadline, at: cell.place)
      return OpenDeadline(text: day.description, words: words, isSettled: true)
    }
    if deadlineColumn?.isAsked(cell.text) ?? false { return open }
    switch deadlines.read(cell.text, countsFrom1904: table.sheet.grid.countsFrom1904) {
    case .failure(let problem):
      notes.addOpen(.unclearDeadline(problem, cell))
      return open
    case .success(let reading):
      let text = deadlineText(reading.meaning)
      if reading.rule == .nothing { return OpenDeadline(text: text, words: "", isSettled: false) }
      if text != words {
        notes.change(
          TextChange(.deadline, from: cell.text, to: text, reason: reason(reading)), of: .deadline,
          at: cell.place)
      }
      return OpenDeadline(text: text, words: text == words ? "" : words, isSettled: true)
    }
  }

  private func reason(_ reading: DeadlineText.Reading) -> Wording {
    guard reading.usesGivenYear, let year else { return reading.rule.wording }
    let rule = reading.rule.wording
    return Wording(zh: "\(rule.zh)；年份 \(year) 取自方案", en: "\(rule.en); the year \(year) is the programme's")
  }

  private func deadlineText(_ meaning: DeadlineText.Meaning) -> String {
    switch meaning {
    case .day(let day): day.description
    case .ongoing: OpenWords.ongoing(inChinese: isChinese)
    case .unsettled: OpenWords.unsettled(inChinese: isChinese)
    }
  }

  private mutating func readStart(_ task: inout LedgerTask, _ entry: SheetEntry, _ table: UnderstoodTable) {
    let cell = table.value(.start, entry)
    guard !cell.text.isEmpty else { return }
    let isAsked = startColumn?.isAsked(cell.text) ?? false
    let read =
      startColumn?.day(cell.text)
      ?? (isAsked
        ? nil : StartText.day(cell.text, year: year, countsFrom1904: table.sheet.grid.countsFrom1904))
    guard let (day, reason) = read else {
      task.texts[.start] = OpenWords.unsettled(inChinese: isChinese)
      task.hasOpenStart = true
      task.extras.append((OpenWords.startColumn, HeaderText.singleLine(cell.text)))
      if !isAsked { notes.add(.unclearStart(cell)) }
      return
    }
    task.texts[.start] = day.description
    guard day.description != cell.text else { return }
    let change = TextChange(.deadline, from: cell.text, to: day.description, reason: reason)
    notes.change(change, of: .start, at: cell.place)
  }

  private mutating func readWeight(_ task: inout LedgerTask, _ entry: SheetEntry, _ table: UnderstoodTable) {
    let cell = table.value(.weight, entry)
    guard !cell.text.isEmpty, let column = table.reading.column(.weight) else { return }
    if let weight = WeightText.weight(cell.text) {
      task.texts[.weight] = weight
      if weight != cell.text {
        notes.change(TextChange(.quantity, from: cell.text, to: weight), of: .weight, at: cell.place)
      }
      return
    }
    task.extras.append((column.name, cell.text))
    let words = TextBudget.name(HeaderText.singleLine(cell.text))
    notes.deduce(
      "“\(words)”不是权重，原样保留在“\(column.name)”列", "'\(words)' is no weight, and is kept in '\(column.name)'",
      at: cell.place)
  }

  /// Keeps the columns that have no meaning for us; what tells of persons goes where the public does not read it.
  private mutating func keepExtras(_ task: inout LedgerTask, _ entry: SheetEntry, _ table: UnderstoodTable) {
    var remarks: [String] = []
    for column in table.reading.columns where column.field == nil {
      let text = entry.texts[column.position]?.text ?? ""
      guard table.isPersonal(column.position) else {
        task.extras.append((column.name, text))
        continue
      }
      guard !text.isEmpty else { continue }
      remarks.append("\(column.name)：\(HeaderText.singleLine(text))")
      notes.deduce(
        "“\(column.name)”是个人信息，并入内部备注", "'\(column.name)' is personal data and goes to the internal remark",
        at: entry.texts[column.position]?.place ?? entry.place)
    }
    let own = task.texts[.internalRemark] ?? ""
    task.texts[.internalRemark] = ([own] + remarks).filter { !$0.isEmpty }.joined(separator: "\n")
    task.extras += table.longTexts(entry)
  }
}

// MARK: Departments and owners

extension LedgerReading {
  private mutating func readDepartments() {
    let rows = rows
    let leads = rows.map { tables[$0.table].value(.departments, $0.entry) }
    let supports = rows.map { tables[$0.table].values(.support, $0.entry) }
    let names = DepartmentNames(
      known: known.departments,
      cells: (leads + supports.flatMap { $0 }).map(\.text).filter { !$0.isEmpty })
    var splits = DepartmentSplits(names)
    for index in tasks.indices {
      readLeads(
        leads[index], &splits, of: index, hasColumn: tables[rows[index].table].reading.has(.departments))
      for cell in supports[index] { readSupport(cell, &splits, of: index) }
    }
  }

  private mutating func readLeads(
    _ cell: EntryText, _ splits: inout DepartmentSplits, of index: Int, hasColumn: Bool
  ) {
    switch splits.split(cell.text) {
    case .success(let split):
      notes.change(split.changes, of: .departments, at: cell.place)
      tasks[index].departments = taken(split.leads, [], of: .departments, at: cell.place)
      tasks[index].supporting = taken(
        split.supporting, tasks[index].departments, of: .departments, at: cell.place)
    case .failure(let problem):
      if hasColumn { notes.addOpen(.unclearDepartments(problem, cell)) }
      let words = HeaderText.singleLine(cell.text)
      if !words.isEmpty { tasks[index].extras.append((OpenWords.departmentsColumn, words)) }
    }
  }

  private mutating func readSupport(_ cell: EntryText, _ splits: inout DepartmentSplits, of index: Int) {
    guard !cell.text.isEmpty else { return }
    switch splits.split(cell.text) {
    case .success(let split):
      notes.change(split.changes, of: .support, at: cell.place)
      let before = tasks[index].departments + tasks[index].supporting
      tasks[index].supporting += taken(
        split.leads + split.supporting, before, of: .support, at: cell.place)
    case .failure(.empty): break
    case .failure(let problem):
      notes.addOpen(.unclearDepartments(problem, cell))
      tasks[index].extras.append((OpenWords.supportColumn, HeaderText.singleLine(cell.text)))
    }
  }

  /// The names as the content has them, each once and none that stands before; what that changes is told.
  private mutating func taken(
    _ read: [DepartmentName], _ before: [String], of field: Field, at place: Place
  ) -> [String] {
    var seen = Set(before)
    return read.compactMap { name in
      let (official, change) = names.official(name)
      if let change { notes.change(change, of: field, at: place) }
      if seen.insert(official).inserted { return official }
      notes.change(TextChange(.repeated, from: official, to: ""), of: field, at: place)
      return nil
    }
  }

  private mutating func readOwners() {
    let cells = rows.map { tables[$0.table].value(.owners, $0.entry) }
    var known: [String: PersonNames] = [:]
    for text in cells.map(\.text) where known[text] == nil { known[text] = PersonNames(text) }
    let people = tasks.indices.map { index in
      let cell = cells[index]
      return called(known[cell.text] ?? PersonNames(cell.text), tasks[index].departments, at: cell.place)
    }
    let outcomes = OwnerAssignment.assign(
      tasks.indices.map { index in
        let departments = tasks[index].departments
        return OwnerAssignment.Row(
          departments: departments,
          owners: departments.isEmpty || !people[index].unclear.isEmpty ? [] : people[index].lines)
      })
    for index in tasks.indices {
      notes.change(people[index].changes, of: .owners, at: cells[index].place)
      if let text = people[index].unclear.first {
        notes.addOpen(.unclearOwners(.unclearNames(text), cells[index]))
        keepOwners(cells[index], of: index)
        continue
      }
      guard !tasks[index].departments.isEmpty else {
        keepOwners(cells[index], of: index)
        continue
      }
      switch outcomes.indices.contains(index) ? outcomes[index] : .success([]) {
      case .success(let shares): take(shares, cells[index], of: index)
      case .failure(let problem):
        notes.addOpen(.unclearOwners(problem, cells[index]))
        keepOwners(cells[index], of: index)
      }
    }
  }

  /// The people with the departments that their cell writes called as those of the row are.
  private mutating func called(_ people: PersonNames, _ departments: [String], at place: Place) -> PersonNames
  {
    let keys = Set(departments.map(NameKey.identity))
    var people = DepartmentBeforeName.taken(from: people) { [names] text in
      keys.contains(NameKey.identity(text)) || names.known(text) != nil
    }
    for index in people.lines.indices {
      guard let written = people.lines[index].department,
        let (official, change) = names.known(written)
      else { continue }
      people.lines[index].department = official
      if let change { notes.change(change, of: .owners, at: place) }
    }
    return people
  }

  private mutating func keepOwners(_ cell: EntryText, of index: Int) {
    guard !cell.text.isEmpty else { return }
    tasks[index].extras.append((OpenWords.ownersColumn, HeaderText.singleLine(cell.text)))
  }

  private mutating func take(_ shares: [OwnerAssignment.Share], _ cell: EntryText, of index: Int) {
    tasks[index].owners = shares
    for share in shares
    where !share.names.isEmpty && tasks[index].departments.count > 1 && share.reason != .written {
      let names = share.names.joined(separator: "、")
      notes.deduce(
        "责任人 \(names) 属于\(share.department)：\(share.reason.wording.zh)",
        "\(names) belongs to \(share.department): \(share.reason.wording.en)", at: cell.place)
    }
  }
}

// MARK: Numbers

extension LedgerReading {
  private mutating func number() {
    var numbering = TaskNumbering(rows.map { ($0.entry.number, $0.entry.place) })
    numbering.assign()
    let rows = rows
    let numbersRows = rows.contains { if case .written = $0.entry.number { true } else { false } }
    for (index, assigned) in numbering.numbers.enumerated() {
      tasks[index].number = assigned.number
      if case .written(let text, _) = rows[index].entry.number {
        tasks[index].isNumbered = true
        noteDate(text, tasks[index])
      }
      if case .none = rows[index].entry.number, numbersRows { noteUnnumbered(tasks[index]) }
      tasks[index].originalNumber = assigned.original
      guard !assigned.original.isEmpty, assigned.original != assigned.number else { continue }
      notes.change(
        TextChange(.number, from: assigned.original, to: assigned.number), of: .number,
        at: tasks[index].places[.number] ?? tasks[index].place)
    }
    for finding in numbering.findings { notes.add(finding) }
  }

  /// Asks about a number such as 1-2 that a spreadsheet has made a date of.
  private mutating func noteDate(_ text: String, _ task: LedgerTask) {
    let words = HeaderText.singleLine(text, atMost: 40)
    let isDay = if case .success = DateText.day(words) { true } else { false }
    guard isDay || words.unicodeScalars.contains("月") else { return }
    notes.addOpen(.dateAsNumber(words, at: task.places[.number] ?? task.place))
  }

  private mutating func noteUnnumbered(_ task: LedgerTask) {
    let title = TextBudget.name(HeaderText.singleLine(task.title))
    notes.deduce(
      "“\(title)”没有写序号，编为 \(task.number)", "'\(title)' has no number and gets \(task.number)", at: task.place)
  }
}
