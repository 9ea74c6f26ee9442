internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// Reads the files of a content folder into a draft.
struct DraftReader {
  private var draft: Draft
  private(set) var findings: [Finding] = []
  /// The files that were read, which `Origin.source` counts.
  private(set) var sources: [String] = [Configuration.file]
  private var tables: [String: Table] = [:]

  /// The draft, the files that were read, and what their readers had to say.
  static func read(
    _ files: consuming ContentFiles, asOf: Day?, jobs: Int
  ) -> (draft: Draft, sources: [String], findings: [Finding]) {
    var reader = DraftReader(files, asOf: asOf)
    reader.readConfiguration()
    reader.readTables(jobs: jobs)
    reader.readPlan()
    reader.readProgress(jobs: jobs)
    return (reader.draft, reader.sources, reader.findings)
  }

  private init(_ files: ContentFiles, asOf: Day?) {
    draft = Draft(files: files, configuration: Configuration(), registers: Registers(), requestedAsOf: asOf)
  }

  private mutating func readConfiguration() {
    guard let file = draft.files.named["programme.yaml"] else { return }
    let result = YAMLReader.readFile(file.bytes, file: file.path)
    findings += result.findings
    guard let yaml = result.value else { return }
    draft.hasConfiguration = true
    let lines = TextLines(file.bytes)
    guard let map = yaml.map else {
      let spot = lines.spot(yaml.place, read: yaml.text)
      draft.doubts.append(Doubt(kind: .wrongType(expected: .map), spot: spot, text: yaml.text ?? ""))
      return
    }
    let (configuration, doubts) = ConfigurationReader.read(map, lines: lines)
    draft.configuration = configuration
    draft.configurationTexts = ConfigurationTexts.all(in: map, lines: lines)
    draft.doubts += doubts
    draft.registers.add(configuration)
  }

  /// Reads the bytes of all tables, several at once.
  private mutating func readTables(jobs: Int) {
    let reportColumns = ColumnNameSet(of: ReportColumn.self)
    let named = TableKind.allCases.compactMap { kind in
      draft.files.table(kind).map { (file: $0, columns: kind.columns) }
    }
    let closedColumns = ColumnNameSet(of: ClosedColumn.self)
    let files =
      named + draft.files.closed.map { ($0.file, closedColumns) }
      + draft.files.reports.map { ($0.file, reportColumns) }
    let encoding = draft.configuration.encoding
    let results = files.concurrentMap(jobs: jobs) { file, columns in
      TableReader.read(file.bytes, file: file.path, columns: columns, encoding: encoding)
    }
    for ((file, _), result) in zip(files, results) {
      findings += result.findings
      sources.append(file.path)
      tables[file.path] = result.value
    }
  }

  private mutating func readPlan() {
    let adjustments: Sheet<AdjustmentColumn>? = sheet(.adjustments)
    if let adjustments { draft.registers.addFormerNames(adjustments) }
    if let sheet: Sheet<TaskColumn> = sheet(.tasks) {
      draft.registers.add(sheet)
      draft.tasks = read(sheet) { TaskReader.read($0, $1) }
    }
    if let sheet: Sheet<IndicatorColumn> = sheet(.indicators) {
      draft.registers.add(sheet)
      draft.indicators = read(sheet) { IndicatorReader.read($0, $1) }
    }
    if let sheet: Sheet<CommitmentColumn> = sheet(.commitments) {
      draft.commitments = read(sheet) { CommitmentReader.read($0, $1) }
    }
    if let sheet: Sheet<TargetColumn> = sheet(.targets) {
      let directions = draft.directions
      draft.targets = read(sheet) { TargetReader.read($0, $1, directions: directions) }
    }
    if let sheet: Sheet<OverrideColumn> = sheet(.overrides) {
      draft.overrides = read(sheet) { OverrideReader.read($0, $1) }
    }
    if let adjustments {
      let directions = draft.directions
      draft.adjustments = read(adjustments) { sheet, registers in
        AdjustmentReader(registers: registers, directions: directions).read(sheet)
      }
    }
  }

  private mutating func readProgress(jobs: Int) {
    enum Input {
      case readings(Sheet<ReadingColumn>)
      case closed(Month, Sheet<ClosedColumn>)
      case reports(Month, Sheet<ReportColumn>)
    }
    enum Output {
      case readings(Draft.Read<ReadingColumn, ReadingRow>, [Doubt])
      case closed(ClosedSheet, [Doubt])
      case reports(ReportSheet, [Doubt])
    }
    let readings: Sheet<ReadingColumn>? = sheet(.readings)
    let reports = draft.files.reports.compactMap { file in
      sheet(path: file.file.path).map { Input.reports(file.month, $0) }
    }
    let closed = draft.files.closed.compactMap { file in
      sheet(path: file.file.path).map { Input.closed(file.month, $0) }
    }
    let (registers, directions) = (draft.registers, draft.directions)
    let outputs = ((readings.map { [.readings($0)] } ?? []) + closed + reports).concurrentMap(jobs: jobs) {
      input in
      switch input {
      case .readings(let sheet):
        let (rows, doubts) = ReadingReader.read(sheet, registers)
        return Output.readings(.init(sheet: sheet, rows: rows), doubts)
      case .closed(let month, let sheet):
        let reader = ClosedReader(month: month, registers: registers, directions: directions)
        let (rows, doubts) = reader.read(sheet)
        return Output.closed(ClosedSheet(month: month, sheet: sheet, rows: rows), doubts)
      case .reports(let month, let sheet):
        let (rows, doubts) = ReportReader.read(sheet, registers)
        return Output.reports(ReportSheet(month: month, sheet: sheet, rows: rows), doubts)
      }
    }
    for output in outputs {
      switch output {
      case .readings(let readings, let doubts):
        draft.readings = readings
        draft.doubts += doubts
      case .closed(let sheet, let doubts):
        draft.closed.append(sheet)
        draft.doubts += doubts
      case .reports(let sheet, let doubts):
        draft.reports.append(sheet)
        draft.doubts += doubts
      }
    }
  }

  private mutating func read<Column, Row>(
    _ sheet: Sheet<Column>, _ rows: (Sheet<Column>, Registers) -> (rows: [Row], doubts: [Doubt])
  ) -> Draft.Read<Column, Row> {
    let result = rows(sheet, draft.registers)
    draft.doubts += result.doubts
    return .init(sheet: sheet, rows: result.rows)
  }

  private func sheet<Column>(_ kind: TableKind) -> Sheet<Column>? {
    draft.files.table(kind).flatMap { sheet(path: $0.path) }
  }

  private func sheet<Column>(path: String) -> Sheet<Column>? {
    guard let table = tables[path], let source = sources.firstIndex(of: path) else { return nil }
    return Sheet(table, source: source)
  }
}

extension Draft {
  /// The direction of each indicator whose row says one.
  var directions: [Identifier<Indicator>: Indicator.Direction] {
    let pairs = (indicators?.rows ?? []).compactMap { row in
      row.id.flatMap { id in row.direction.map { (Identifier<Indicator>(id), $0) } }
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension Registers {
  /// Registers the departments, workstreams and special actions of the configuration.
  mutating func add(_ configuration: Configuration) {
    for item in configuration.departments {
      for text in [item.id] + item.names {
        departments.add(text.text, for: item.value.id, at: text.spot.place)
      }
    }
    for item in configuration.workstreams {
      for text in [item.id] + item.names {
        workstreams.add(text.text, for: item.value.id, at: text.spot.place)
      }
    }
    for item in configuration.actions {
      for text in [item.id] + item.names { actions.add(text.text, for: item.value.id, at: text.spot.place) }
    }
  }

  /// Registers the names that departments had before they were renamed, which reports of that time still use.
  mutating func addFormerNames(_ sheet: Sheet<AdjustmentColumn>) {
    for row in sheet.table.rows {
      let cell = sheet.cell(row, .from)
      guard !cell.isEmpty, AdjustmentKind(word: sheet.cell(row, .kind).text) == .renamed,
        let department = departments.find(sheet.cell(row, .department).text)
      else { continue }
      departments.add(cell.text, for: department, at: cell.place)
    }
  }

  /// Registers the ledger's numbers, also of rows with other mistakes.
  mutating func add(_ sheet: Sheet<TaskColumn>) {
    for row in sheet.table.rows {
      let cell = sheet.cell(row, .number)
      if let number = TaskNumber(cell.text) { tasks.add(number.text, for: number, at: cell.place) }
    }
  }

  mutating func add(_ sheet: Sheet<IndicatorColumn>) {
    for row in sheet.table.rows {
      let cell = sheet.cell(row, .id)
      if !cell.isEmpty { indicators.add(cell.text, for: Identifier(cell.text), at: cell.place) }
    }
  }
}
