internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// What the record of changes has to say of the ledgers that are taken in, and does not say yet.
struct RecordChanges {
  private(set) var lines: [IntakeReport.RecordLine] = []
  /// What cannot be recorded, and what is gone but stays as it is.
  private(set) var findings: [Finding] = []
  private let known: KnownRecord
  /// The day of the last entry about the same, for each line that has one.
  private var lastDays: [Day?] = []

  init(_ known: KnownRecord) {
    self.known = known
  }

  /// Adds what a merge changes; of a whole ledger also what is gone.
  mutating func add(
    _ merge: LedgerMerge, _ thing: IntakeReport.RecordLine.Thing, _ cells: RecordedCells, isWhole: Bool
  ) {
    for changed in merge.changed { add(changed, thing, cells) }
    for row in merge.added {
      let (id, name) =
        thing == .task ? (row.text("number"), row.text("title")) : (row.text("id"), row.text("name"))
      append(.init(kind: .added, thing: thing, id: id, name: name, ledger: row.place))
    }
    if isWhole { add(missing: merge.missing, thing, file: merge.origins.file) }
  }

  private mutating func add(
    _ changed: LedgerMerge.Changed, _ thing: IntakeReport.RecordLine.Thing, _ cells: RecordedCells
  ) {
    let update = changed.update
    guard let (kind, change) = cells.change(update.column, from: update.from, to: update.to) else { return }
    let subject = KnownRecord.Subject(thing: thing, id: Self.id(changed.key, thing))
    guard !known.ends(subject, at: change) else { return }
    let line = IntakeReport.RecordLine(
      kind: kind, thing: thing, id: subject.id, name: changed.title,
      from: RecordedCells.text(update.column, update.from), to: update.to,
      ledger: changed.row.places[column: update.column] ?? changed.row.place, table: update.place)
    if change.changesForm { findings.append(.otherForm(line)) }
    append(line, after: known.last(of: subject, like: change)?.date)
  }

  private mutating func add(
    missing: [LedgerMerge.Missing], _ thing: IntakeReport.RecordLine.Thing, file: String
  ) {
    var completed: [LedgerMerge.Missing] = []
    for row in unexplained(missing, thing) {
      let subject = KnownRecord.Subject(thing: thing, id: Self.id(row.key, thing))
      if known.isCompleted(subject) {
        completed.append(row)
        continue
      }
      append(
        .init(kind: .cancelled, thing: thing, id: subject.id, name: row.title, table: row.place),
        after: known.last(of: subject, like: .membership(.listed))?.date)
    }
    if !completed.isEmpty { findings.append(.completedAndGone(completed, file: file)) }
  }

  /// The rows that are gone without being cancelled, suspended, merged or split by the record.
  func unexplained(
    _ missing: [LedgerMerge.Missing], _ thing: IntakeReport.RecordLine.Thing
  ) -> [LedgerMerge.Missing] {
    missing.filter { !known.isOutside(KnownRecord.Subject(thing: thing, id: Self.id($0.key, thing))) }
  }

  private mutating func append(_ line: IntakeReport.RecordLine, after day: Day? = nil) {
    lines.append(line)
    lastDays.append(day)
  }

  /// What is to be said of the lines where they are entered under a day.
  func findings(on day: Day, basis: String) -> [Finding] {
    var findings = zip(lines, lastDays).compactMap { line, last in
      last.flatMap { $0 > day ? Finding.beforeRecord(line, day: day, last: $0) : nil }
    }
    let cancelled = lines.filter { $0.kind == .cancelled }
    if !cancelled.isEmpty { findings.append(.cancelledSinceGone(cancelled)) }
    if basis.isEmpty, let first = lines.first { findings.append(.noBasis(lines.count, first: first)) }
    return findings
  }

  /// The number of a task as the programme has it, or the id of an indicator.
  private static func id(_ key: String, _ thing: IntakeReport.RecordLine.Thing) -> String {
    thing == .task ? TaskNumber(key)?.text ?? key : key
  }
}

extension Adjustment.Change {
  /// Whether a single value becomes a range or the other way round, which no direction can have both.
  fileprivate var changesForm: Bool {
    switch self {
    case .target(.value, .range), .target(.range, .value): true
    default: false
    }
  }
}
