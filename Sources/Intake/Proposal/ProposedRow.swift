internal import Diagnostics

/// A row for a table of the content, by the ids of its columns.
struct ProposedRow: Sendable {
  var cells: [String: String] = [:]
  /// The columns whose value is open, so that it never takes the place of one that is settled.
  var open: Set<String> = []
  /// The columns of the ledger's own.
  var extras: [(name: String, text: String)] = [] {
    didSet { extraTexts = Dictionary(extras.map { ($0.name, $0.text) }) { first, _ in first } }
  }
  private(set) var extraTexts: [String: String] = [:]
  /// Where the row stands in the ledger.
  let place: Place
  /// Where its cells stand there.
  let places: CellPlaces

  init(place: Place, places: CellPlaces? = nil) {
    self.place = place
    self.places = places ?? CellPlaces(row: place)
  }

  /// Whether the row's value of a column may take the place of another.
  ///
  /// An open one never does, but for a start: an empty one means the programme's first day, which nobody said.
  func mayReplace(_ old: String, in column: String) -> Bool {
    !open.contains(column) || column == "start" && old.isEmpty
  }

  func text(_ column: String) -> String { cells[column] ?? "" }
}

/// The rows of one table of the content, with the columns that they need.
struct ProposedTable: Sendable {
  typealias Column = (id: String, names: [String], isRequired: Bool)

  let file: String
  /// The ids that the table may have, in order, with the names under which they are read.
  let columns: [Column]
  let rows: [ProposedRow]
  /// The names of the columns: those that are needed or hold anything, then the ledger's own.
  let header: [String]
  private let ids: Set<String>
  /// The columns that say where a row comes from; a row that is there already keeps its own.
  static let ofNewRows: Set<String> = ["source"]

  init(file: String, columns: [Column], rows: [ProposedRow]) {
    self.file = file
    self.columns = columns
    self.rows = rows
    ids = Set(columns.map(\.id))
    let own = Self.extraNames(of: rows)
    let taken = Set(own.map(HeaderText.normalised))
    let needed = columns.filter { column in
      column.isRequired || rows.contains { !$0.text(column.id).isEmpty }
        || column.names.contains { taken.contains(HeaderText.normalised($0)) }
    }
    header = needed.map(\.id) + own
  }

  /// The header and the rows as texts; the place of each cell's source stands beside.
  func texts() -> [[String]] { [header] + rows.map { row in header.map { cell($0, row) } } }

  /// The names of the ledger's own columns that hold anything, in the order in which they come.
  private static func extraNames(of rows: [ProposedRow]) -> [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for row in rows {
      for extra in row.extras where !extra.text.isEmpty && seen.insert(extra.name).inserted {
        names.append(extra.name)
      }
    }
    return names
  }

  func cell(_ column: String, _ row: ProposedRow) -> String {
    if ids.contains(column) { return row.text(column) }
    return row.extraTexts[column] ?? ""
  }
}
