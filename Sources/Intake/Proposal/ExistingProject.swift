internal import Diagnostics
internal import Loading
internal import Model
internal import Tables

/// The project that a ledger is taken into, as far as there is one.
struct ExistingProject {
  let tree: FileTree
  /// What the project says of itself; empty where there is none, or where it cannot be loaded.
  let known: KnownProgramme
  /// The workstreams of the tasks, by number.
  let workstreams: [String: String]
  /// The workstreams of the indicators, by name.
  let indicatorWorkstreams: [String: String]
  /// What the record of changes says of the tasks and indicators.
  let record: KnownRecord
  let hasContent: Bool
  /// What its tables without a byte order mark are written in, where the configuration names it.
  let encoding: TextEncoding?
  /// The errors that stand in the way.
  let findings: [Finding]

  init(_ tree: FileTree) {
    self.tree = tree
    hasContent = !tree.files.isEmpty
    guard hasContent else {
      (known, findings, encoding) = (KnownProgramme(), [], nil)
      (workstreams, indicatorWorkstreams, record) = ([:], [:], KnownRecord(nil))
      return
    }
    let loaded = ContentLoader(tree).load()
    findings = loaded.findings.filter { $0.severity == .error && Self.stands($0, in: tree) }
    encoding = loaded.content?.encoding
    record = KnownRecord(loaded.content?.programme)
    guard let programme = loaded.content?.programme else {
      (known, workstreams, indicatorWorkstreams) = (KnownProgramme(), [:], [:])
      return
    }
    known = KnownProgramme(
      departments: programme.departments, workstreams: programme.workstreams, actions: programme.actions,
      period: programme.period)
    let names = Dictionary(programme.workstreams.map { ($0.id, $0.name) }) { first, _ in first }
    indicatorWorkstreams = Dictionary(
      programme.indicators.map { (CellComparison.folded($0.name), names[$0.workstream] ?? "") }
    ) { first, _ in first }
    workstreams = Dictionary(programme.tasks.map { ($0.number.text, names[$0.workstream] ?? "") }) {
      first, _ in first
    }
  }

  /// The tasks of `tasks.csv`.
  var knownTasks: [KnownRow] {
    rows(
      of: TaskRows.file, LedgerColumns.tasks, id: "number", name: "title", original: OpenWords.numberColumn,
      besides: ["departments", "deadline"])
  }

  /// The indicators of `indicators.csv`.
  var knownIndicators: [KnownRow] {
    rows(
      of: IndicatorRows.file, LedgerColumns.indicators, id: "id", name: "name",
      original: OpenWords.indicatorIDColumn, besides: ["unit", "deadline"])
  }

  private func rows(
    of path: String, _ columns: [LedgerColumn], id: String, name: String, original: String,
    besides: [String]
  ) -> [KnownRow] {
    guard let file = file(path),
      let table = CSVReader.read(file.bytes, file: file.path, encoding: encoding).value
    else { return [] }
    let names = table.columnNames.map(HeaderText.normalised)
    func position(_ wanted: [String]) -> Int? {
      let wanted = wanted.map(HeaderText.normalised)
      return names.firstIndex(where: wanted.contains)
    }
    func own(_ id: String) -> Int? { columns.first { $0.id == id }.flatMap { position($0.ownNames) } }
    guard let id = own(id), let name = own(name) else { return [] }
    let original = position([original])
    let others = besides.map(own)
    return table.rows.map { row in
      KnownRow(
        id: row[id].text, name: row[name].text, original: original.map { row[$0].text } ?? "",
        besides: others.map { $0.map { row[$0].text } ?? "" })
    }
  }

  /// Whether a finding stands in the way of an intake: without a ledger, only one about the configuration does,
  /// since the ledger that is taken in may mend all others, as it may bring what the record says already.
  private static func stands(_ finding: Finding, in tree: FileTree) -> Bool {
    if finding.rule == AdjustmentDisagrees.id { return false }
    let hasLedger = tree.files.contains {
      [TaskRows.file, ContentPath.inContent("tasks.xlsx")].contains($0.path)
    }
    return hasLedger || finding.place.file == ContentPath.programme
  }

  func file(_ path: String) -> FileTree.File? { tree.files.first { $0.path == path } }
}
