internal import Dates
internal import Model
internal import Tables

/// Everything that was read, with its places: what the rules look at and the programme is made from.
struct Draft: Sendable {
  /// A table with what its rows say.
  struct Read<Column: ColumnKey, Row: Sendable>: Sendable {
    let sheet: Sheet<Column>
    let rows: [Row]
  }

  var files: ContentFiles
  /// Whether there is a configuration that could be read as YAML.
  var hasConfiguration = false
  var configuration: Configuration
  /// Every text of the configuration with the key that it belongs to, in the order of the file.
  var configurationTexts: [(key: String, text: MapReader.Text)] = []
  var registers: Registers
  var tasks: Read<TaskColumn, TaskRow>?
  var commitments: Read<CommitmentColumn, CommitmentRow>?
  var indicators: Read<IndicatorColumn, IndicatorRow>?
  var targets: Read<TargetColumn, TargetRow>?
  var readings: Read<ReadingColumn, ReadingRow>?
  var overrides: Read<OverrideColumn, OverrideRow>?
  var adjustments: Read<AdjustmentColumn, AdjustmentRow>?
  /// What was published for closed months, by month.
  var closed: [ClosedSheet] = []
  /// By month.
  var reports: [ReportSheet] = []
  /// By path.
  var notes: [NoteReader.Read] = []
  var doubts: [Doubt] = []
  /// The day that the user asked for; nil for the default.
  var requestedAsOf: Day?
}

/// Who and what can be named in the tables.
struct Registers: Sendable {
  var departments = Register<Identifier<Department>>()
  var workstreams = Register<Identifier<Workstream>>()
  var actions = Register<Identifier<SpecialAction>>()
  var tasks = Register<TaskNumber>()
  var indicators = Register<Identifier<Indicator>>()
}

extension Draft {
  /// The editions that are named, or the standard ones.
  var editions: [Edition] {
    configuration.editions.isEmpty
      ? Edition.standard : configuration.editions.map { $0.resolved(registers) }
  }

  /// Reads the notes, once what they can be about is registered.
  mutating func readNotes(jobs: Int) {
    let registers = registers
    notes = files.notes.concurrentMap(jobs: jobs) { NoteReader.read($0, registers) }
    doubts += notes.flatMap(\.doubts)
  }

  /// The day that everything is told at: as asked, else the end of the last month of the period that has reports.
  ///
  /// Before the first report it is the end of the period's first month, so that nothing looks overdue yet.
  var asOf: Day? {
    if let requestedAsOf { return requestedAsOf }
    guard let period = configuration.period else { return nil }
    let months = Set(period.months)
    let last = reports.last { !$0.rows.isEmpty && months.contains($0.month) }?.month
    return min((last ?? period.start.month).lastDay, period.end)
  }
}
