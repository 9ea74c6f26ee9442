internal import Dates
internal import Diagnostics
internal import Loading
internal import Tables

/// The sheets of all files, each with what it was taken for.
struct SheetSelection {
  private struct Entry {
    let sheet: SheetLines
    let verdict: IntakeReport.Sheet.Verdict
    let table: UnderstoodTable?
  }

  private var entries: [Entry] = []
  private var readFindings: [Finding] = []
  private let files: [String]
  /// The month that the ledgers report on.
  private let month: Month?

  init(_ files: [FileTree.File], asked: String?, maps: [ColumnMapping], month: Month?) {
    self.month = month
    self.files = files.map(\.path)
    for file in files {
      let read = GridReader.read(file.bytes, file: file.path, limits: .office, foldsRadicals: true)
      readFindings += read.findings
      for grid in read.value ?? [] { add(grid, asked: asked, maps) }
    }
  }

  private mutating func add(_ grid: Grid, asked: String?, _ maps: [ColumnMapping]) {
    let isAsked = asked.map { HeaderText.singleLine($0) == HeaderText.singleLine(grid.sheet ?? "") }
    let sheet = SheetLines(grid)
    if isAsked == false { return entries.append(Entry(sheet: sheet, verdict: .notAsked, table: nil)) }
    if grid.isHidden, isAsked == nil {
      return entries.append(Entry(sheet: sheet, verdict: .hidden, table: nil))
    }
    switch SheetJudgement(sheet, maps: maps, month: month).verdict {
    case .neither(let reason): entries.append(Entry(sheet: sheet, verdict: .neither(reason), table: nil))
    case .table(let header, let reading):
      let table = UnderstoodTable(sheet, header, reading)
      entries.append(Entry(sheet: sheet, verdict: .table(reading.kind), table: table))
    }
  }

  var tables: [UnderstoodTable] { entries.compactMap(\.table) }

  /// Throws where the request names a sheet or a header that is not there.
  func check(_ request: Intake.Request) throws(Misuse) {
    let names = entries.compactMap(\.sheet.grid.sheet)
    if let sheet = request.sheet,
      !names.contains(where: { HeaderText.singleLine($0) == HeaderText.singleLine(sheet) }),
      !readFindings.hasErrors
    {
      throw Misuse.unknownSheet(sheet, sheets: names)
    }
    guard !tables.isEmpty else { return }
    for map in request.maps {
      let isUsed = tables.contains { table in
        table.header.cells.contains { map.concerns($0.texts + [$0.name]) }
      }
      let headers = tables.flatMap { $0.reading.columns.map(\.name) }
      if !isUsed { throw Misuse.unknownHeader(map.header, headers: headers) }
      guard let field = map.field else { continue }
      if month == nil, Field.reported.contains(field) { throw Misuse.noMonth(field) }
      let kinds = tables.filter { table in table.header.cells.contains { map.concerns($0.texts + [$0.name]) }
      }
      if !kinds.contains(where: { table in
        FieldNames.of(table.reading.kind).fields.contains { $0.field == field }
          || table.reading.kind == .ledger && Field.reported.contains(field)
      }) {
        throw Misuse.unknownField(field.rawValue)
      }
    }
  }

  /// What is wrong with files, sheets and their columns; headers that name no year of their own lie in `year`.
  func findings(year: Int?, end: ProgrammeEnd, leavesOpen: Bool) -> [Finding] {
    if tables.isEmpty {
      guard !readFindings.hasErrors else { return readFindings }
      return readFindings + [.noTable(files: files, seen: entries.map(Self.seen))]
    }
    return readFindings + tables.flatMap { findings(of: $0, year: year, end: end, leavesOpen: leavesOpen) }
  }

  private func findings(
    of table: UnderstoodTable, year: Int?, end: ProgrammeEnd, leavesOpen: Bool
  ) -> [Finding] {
    let reading = table.reading
    let place = table.header.cells.first?.place ?? Place(file: table.sheet.grid.file)
    var findings = reading.ambiguous.map { Finding.ambiguousColumns($0.field, $0.columns, reading.kind) }
    if reading.kind == .indicators {
      findings += IndicatorColumns(reading, year: year, end: end).questions.map {
        .unclearPeriod($0, leavesOpen: leavesOpen)
      }
    }
    if reading.kind == .ledger, month != nil, !reading.has(.progress) {
      findings.append(.missingColumn(.progress, reading, at: place))
    }
    findings += table.unreadColumns.map { .unreadColumn($0) }
    let needed: [Field] = reading.kind == .ledger ? [.title, .departments] : [.name]
    for field in needed where !reading.has(field) {
      var finding = Finding.missingColumn(field, reading, at: place)
      if field == .departments, leavesOpen { finding.severity = .warning }
      findings.append(finding)
    }
    let severity: Finding.Severity = leavesOpen ? .warning : .error
    findings += table.errorCells.map { .errorCell($0) }
    findings += table.longCells.map { .longText($0, severity) }
    findings += table.header.cells.compactMap { cell in
      cell.longText.map { .longText(EntryText(text: $0, place: cell.place, isFilled: false), .warning) }
    }
    findings += table.walk.longCategories.map { .longText($0, .warning) }
    findings += table.longTitles.map { .longText($0, .warning) }
    findings += table.raggedRows
    let hidden = table.sheet.lines.filter(\.isHidden)
    if let first = hidden.first { findings.append(.hiddenRows(hidden.count, at: first.place)) }
    let columns = table.reading.columns.filter {
      table.sheet.grid.hiddenColumns.contains($0.position + 1) && $0.role != .spread
    }
    if let first = columns.first { findings.append(.hiddenColumns(columns.map(\.name), at: first.place)) }
    findings += table.walk.emptyCategories.map { .emptyCategory(at: $0) }
    if table.entries.isEmpty { findings.append(.noRows(reading.kind, at: place)) }
    return findings
  }

  /// What a sheet looks like, or its fullest row.
  private static func seen(_ entry: Entry) -> Wording {
    let (sheet, grid) = (entry.sheet, entry.sheet.grid)
    let name = grid.sheet ?? grid.file
    let looks = SheetLooks.wording(sheet)
    let row = sheet.lines.max { $0.ownColumns.count < $1.ownColumns.count }?.excerpt ?? "—"
    guard let looks else { return Wording(zh: "\(name)：\(row)", en: "\(name): \(row)") }
    return Wording(zh: "\(name)：\(row)（\(looks.zh)）", en: "\(name): \(row) (\(looks.en))")
  }

  /// The sheets for the report; `leftOut` has the rows that are not imported after all.
  func accounts(leftOut: [Place: SkipReason]) -> [IntakeReport.Sheet] {
    entries.map { entry in
      let grid = entry.sheet.grid
      var account = IntakeReport.Sheet(
        file: grid.file, name: grid.sheet, encoding: grid.encoding?.rawValue, verdict: entry.verdict)
      guard let table = entry.table else { return account }
      account.titles = table.titleLines.map(\.excerpt)
      account.headerRows = entry.sheet.lines[table.header.line..<table.header.end].map(\.number)
      account.columns = table.reading.columns
      account.fates = table.walk.fates.map { fate in
        guard fate.kind == .entry else { return fate }
        var fate = fate
        if let row = table.joinedRows[fate.row] { fate.kind = .joined(to: row) }
        if let reason = leftOut[fate.place] { fate.kind = .skipped(reason) }
        return fate
      }
      return account
    }
  }
}
