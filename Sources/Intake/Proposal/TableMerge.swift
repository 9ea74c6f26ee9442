internal import Dates
internal import Diagnostics
internal import Loading
internal import Tables

/// Takes proposed rows into a table that there is already, and leaves everything else of it as it was.
struct TableMerge {
  private(set) var updates: [IntakeReport.Update] = []
  /// The rows that were not there.
  private(set) var added: [ProposedRow] = []
  /// The keys of the rows that the ledger does not have, with their places.
  private(set) var missing: [(key: String, place: Place)] = []
  /// The proposed row and the column ids of each row that was changed or added, by row number.
  private(set) var sources: [Int: ProposedRow] = [:]
  /// The id of each column, from 1.
  private(set) var columns: [Int: String] = [:]
  private let proposed: ProposedTable
  private let keyColumn: String
  private let comparison: CellComparison
  private let table: Table
  private var edit: TableEdit

  /// A merge by the column that tells rows apart; nil where the file cannot be edited for certain.
  init?(
    _ proposed: ProposedTable, into file: FileTree.File, _ encoding: TextEncoding?, by keyColumn: String,
    _ comparison: CellComparison
  ) {
    guard let table = CSVReader.read(file.bytes, file: file.path, encoding: encoding).value,
      let edit = TableEdit.open(file.bytes, file: file.path, encoding: encoding).value
    else { return nil }
    self.proposed = proposed
    self.keyColumn = keyColumn
    self.comparison = comparison
    self.table = table
    self.edit = edit
    for (index, name) in table.columnNames.enumerated() where !name.isEmpty {
      let id = Self.id(of: name, proposed)
      if !columns.values.contains(id) { columns[index + 1] = id }
    }
    merge()
  }

  /// The changed file; throws where its encoding lacks a character.
  func bytes() throws(EncodingFault) -> [UInt8] { try edit.bytes() }

  private static func id(of name: String, _ proposed: ProposedTable) -> String {
    let wanted = HeaderText.normalised(name)
    return proposed.columns.first { $0.names.contains { HeaderText.normalised($0) == wanted } }?.id ?? name
  }

  private mutating func merge() {
    addColumns()
    guard let position = columns.first(where: { $0.value == keyColumn })?.key else { return }
    var rows: [String: Row] = [:]
    for row in table.rows {
      let key = CellComparison.folded(row[position - 1].text)
      if rows[key] == nil { rows[key] = row }
    }
    for proposal in proposed.rows {
      guard let row = rows.removeValue(forKey: CellComparison.folded(proposal.key)) else {
        append(proposal)
        continue
      }
      sources[row.number] = proposal
      update(row, with: proposal)
    }
    for row in table.rows {
      let key = row[position - 1]
      if rows[CellComparison.folded(key.text)] != nil { missing.append((key.text, key.place)) }
    }
  }

  /// Adds the columns that hold something and that the table does not have.
  private mutating func addColumns() {
    for name in proposed.header where !columns.values.contains(name) {
      guard proposed.rows.contains(where: { !proposed.cell(name, $0).isEmpty }) else { continue }
      columns[edit.addColumn(name)] = name
    }
  }

  private mutating func update(_ row: Row, with proposal: ProposedRow) {
    for (column, id) in columns.sorted(by: { $0.key < $1.key }) where id != keyColumn && id != "id" {
      let (old, new) = (row[column - 1].text, proposed.cell(id, proposal))
      guard !new.isEmpty, !proposal.open.contains(id), !comparison.isSame(id, old, new) else { continue }
      edit.set(row: row.number, column: column, to: new)
      updates.append(.init(place: row[column - 1].place, column: id, from: old, to: new))
    }
  }

  private mutating func append(_ proposal: ProposedRow) {
    let width = columns.keys.max() ?? 0
    let cells = (1...max(1, width)).map { column in columns[column].map { proposed.cell($0, proposal) } ?? ""
    }
    sources[edit.append(cells)] = proposal
    added.append(proposal)
  }
}

/// Tells whether two texts of a column mean the same.
struct CellComparison: Sendable {
  let departments: NameRegister
  let workstreams: NameRegister

  func isSame(_ column: String, _ old: String, _ new: String) -> Bool {
    if Self.folded(old) == Self.folded(new) { return true }
    switch column {
    case "departments", "support": return names(old) == names(new)
    case "workstream": return workstreams.find(old) != nil && workstreams.find(old) == workstreams.find(new)
    case "deadline", "start":
      guard case .success(let day) = DateText.day(old) else { return false }
      return day.description == new
    case "baseline", "target", "weight":
      guard let number = DecimalNumber(old) else { return false }
      return number.value == DecimalNumber(new)?.value
    case "owners": return owners(old) == owners(new)
    default: return false
    }
  }

  /// The text without white space, so that wrapped and padded texts compare.
  static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  private func names(_ text: String) -> [String] {
    text.unicodeScalars.split { "；;、\n\r".unicodeScalars.contains($0) }
      .map { HeaderText.singleLine(String(Substring($0))) }.filter { !$0.isEmpty }
      .map { departments.find($0) ?? $0 }
  }

  /// The names and departments of a cell of owners, whatever signs stand between them.
  private func owners(_ text: String) -> [String] {
    text.unicodeScalars.split { "；;、,，/:：\n\r".unicodeScalars.contains($0) }
      .map { Self.folded(String(Substring($0))) }.filter { !$0.isEmpty }.map { departments.find($0) ?? $0 }
  }
}
