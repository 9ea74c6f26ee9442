internal import Diagnostics
internal import Loading
internal import Tables

/// Takes proposed rows into a table that there is already, and leaves everything else of it as it was.
struct LedgerMerge {
  /// A cell that is changed, in the row that has this key and this title.
  struct Changed {
    let key: String
    let title: String
    let update: IntakeReport.Update
    let row: ProposedRow
  }

  /// A row that the ledger does not have.
  struct Missing {
    let key: String
    let title: String
    let place: Place
  }

  private(set) var changed: [Changed] = []
  /// The rows that were not there.
  private(set) var added: [ProposedRow] = []
  private(set) var missing: [Missing] = []
  private let proposed: ProposedTable
  private let keyColumns: [String]
  private let comparison: CellComparison
  private var edit: KeyedEdit<String, ProposedRow>

  /// A merge by the columns that tell rows apart; nil where the file cannot be changed for certain, and the findings say why.
  static func merged(
    _ proposed: ProposedTable, into file: FileTree.File, _ encoding: TextEncoding?, by keyColumns: [String],
    _ comparison: CellComparison
  ) -> ReadResult<LedgerMerge> {
    let opened = KeyedEdit<String, ProposedRow>.open(
      file.bytes, file: file.path, encoding: encoding, column: { id(of: $0, proposed) }
    ) { row, columns in
      CellComparison.key(
        keyColumns.map { id in columns[id].map { row[$0 - 1].text } ?? "" }, of: keyColumns)
    }
    guard let edit = opened.value else { return ReadResult(nil, opened.findings) }
    var merge = LedgerMerge(proposed: proposed, keyColumns: keyColumns, comparison: comparison, edit: edit)
    merge.merge()
    return ReadResult(merge)
  }

  private init(
    proposed: ProposedTable, keyColumns: [String], comparison: CellComparison,
    edit: KeyedEdit<String, ProposedRow>
  ) {
    self.proposed = proposed
    self.keyColumns = keyColumns
    self.comparison = comparison
    self.edit = edit
  }

  /// The changed file; throws where its encoding lacks a character.
  func bytes() throws(EncodingFault) -> [UInt8] { try edit.bytes() }

  /// The proposed row that each changed or added row comes from.
  var origins: RowOrigins<String, ProposedRow> { edit.origins }

  var updates: [IntakeReport.Update] { changed.map(\.update) }

  /// Whether the table had any rows.
  var hadRows: Bool { !edit.table.rows.isEmpty }

  /// The number of the last row that the table had; 0 for none.
  var lastRow: Int { edit.table.rows.last?.number ?? 0 }

  private static func id(of name: String, _ proposed: ProposedTable) -> String {
    let wanted = HeaderText.normalised(name)
    return proposed.columns.first { $0.names.contains { HeaderText.normalised($0) == wanted } }?.id ?? name
  }

  private mutating func merge() {
    addColumns()
    let positions = keyColumns.compactMap { edit.columns[$0] }
    guard positions.count == keyColumns.count, let position = positions.first else { return }
    var met: Set<String> = []
    for proposal in proposed.rows {
      let key = key(of: proposal)
      if let row = edit.row(key), met.insert(key).inserted {
        edit.note(proposal, row: row.number)
        update(row, with: proposal)
      } else {
        append(proposal)
      }
    }
    for row in edit.table.rows {
      guard !met.contains(CellComparison.key(positions.map { row[$0 - 1].text }, of: keyColumns)) else {
        continue
      }
      let key = row[position - 1]
      missing.append(Missing(key: key.text, title: title(of: row), place: key.place))
    }
  }

  /// The title of a task or the name of an indicator; empty for a row that has none.
  private func title(of row: Row) -> String {
    (edit.columns["title"] ?? edit.columns["name"]).map { row[$0 - 1].text } ?? ""
  }

  /// Adds the columns that hold something and that the table does not have.
  private mutating func addColumns() {
    for name in proposed.header {
      let isOfNewRows = ProposedTable.ofNewRows.contains(name)
      let isNeeded = proposed.rows.contains { row in
        !proposed.cell(name, row).isEmpty && !(isOfNewRows && edit.row(key(of: row)) != nil)
      }
      if isNeeded { edit.addColumn(name, named: name) }
    }
  }

  private func key(of proposal: ProposedRow) -> String {
    CellComparison.key(keyColumns.map(proposal.text), of: keyColumns)
  }

  private mutating func update(_ row: Row, with proposal: ProposedRow) {
    let key = keyColumns.first.flatMap { edit.columns[$0] }.map { row[$0 - 1].text } ?? ""
    for (id, column) in edit.columns.sorted(by: { $0.value < $1.value })
    where !keyColumns.contains(id) && id != "id" && !ProposedTable.ofNewRows.contains(id) {
      let (old, new) = (row[column - 1].text, proposed.cell(id, proposal))
      guard new.isEmpty ? outdates(old, id, row, proposal) : isNews(new, for: old, id, proposal) else {
        continue
      }
      edit.set(new, id, row: row.number)
      changed.append(
        Changed(
          key: key, title: title(of: row),
          update: .init(place: row[column - 1].place, column: id, from: old, to: new), row: proposal))
    }
  }

  /// Whether a text that is not empty has to take the place of another.
  private func isNews(_ new: String, for old: String, _ id: String, _ proposal: ProposedRow) -> Bool {
    proposal.mayReplace(old, in: id) && !comparison.isSame(id, old, new)
  }

  /// Whether a text has to go since it is the words of a deadline that another one takes the place of.
  private func outdates(_ old: String, _ id: String, _ row: Row, _ proposal: ProposedRow) -> Bool {
    guard id == "deadline_words", !old.isEmpty, let column = edit.columns["deadline"] else { return false }
    let new = proposed.cell("deadline", proposal)
    return !new.isEmpty && isNews(new, for: row[column - 1].text, "deadline", proposal)
  }

  private mutating func append(_ proposal: ProposedRow) {
    let row = edit.append(proposal)
    for id in edit.columns.keys { edit.set(proposed.cell(id, proposal), id, row: row) }
    added.append(proposal)
  }
}
