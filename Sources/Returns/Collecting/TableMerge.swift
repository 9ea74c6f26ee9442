internal import Diagnostics
internal import Loading
internal import Tables

/// What became of a returned row.
enum MergeOutcome {
  case added, changed, unchanged
}

/// Merges returned rows into one delimited table, cell by cell, and remembers where each came from.
struct TableMerge<Target: MergedColumn> {
  /// The table's path in the project.
  let path: String
  private(set) var findings: [Finding] = []
  private(set) var hasChanged = false
  private var edit: TableEdit
  private let table: Table
  private var positions: [Target: Int] = [:]
  /// The rows that were there before, by key; a key that stands there twice means the first.
  private let rows: [String: Row]
  /// The returned rows by the number of the row that they were merged into.
  private var origins: [Int: ReturnedRow<Target>] = [:]

  /// Opens a table; nil where it cannot be changed for certain, and the findings say why.
  static func open(_ bytes: [UInt8], path: String, encoding: TextEncoding?) -> ReadResult<TableMerge> {
    let opened = TableEdit.open(bytes, file: path, encoding: encoding)
    let read = CSVReader.read(bytes, file: path, encoding: encoding)
    guard let edit = opened.value, let table = read.value else { return ReadResult(nil, opened.findings) }
    return ReadResult(TableMerge(path, edit, table))
  }

  private init(_ path: String, _ edit: TableEdit, _ table: Table) {
    self.path = path
    self.edit = edit
    self.table = table
    for (position, name) in table.columnNames.enumerated() {
      let column = Target.allCases.first { column in
        column.names.all.contains { ColumnName.normalised($0) == ColumnName.normalised(name) }
      }
      if let column, positions[column] == nil { positions[column] = position }
    }
    let known = positions
    rows = Dictionary(table.rows.map { (Self.key(of: $0, known), $0) }) { first, _ in first }
  }

  /// The changed table; throws where its encoding lacks a character.
  func bytes() throws(EncodingFault) -> [UInt8] { try edit.bytes() }

  /// Merges a returned row; a value that differs from one collected before is a finding unless it may be replaced.
  mutating func merge(_ row: ReturnedRow<Target>, replaces: Bool) -> MergeOutcome {
    guard let old = rows[row.key] else {
      append(row)
      return .added
    }
    origins[old.number] = row
    var outcome = MergeOutcome.unchanged
    for column in Target.allCases {
      guard let field = row.fields[column], !Target.keys.contains(column) else { continue }
      let cell = positions[column].map { old[$0] }
      let before = cell?.text ?? ""
      if column.kind.areSame(before, field.text) || (field.isDefault && !before.isEmpty) { continue }
      if let cell, !before.isEmpty {
        findings.append(.changedAfterCollecting(row.displayKey, column.names.display, field, cell, replaces))
        guard replaces else { continue }
      }
      set(field.text, column, row: old.number)
      outcome = .changed
    }
    return outcome
  }

  /// A finding about the merged table as one about the return that its row came from.
  func traced(_ finding: Finding) -> Finding {
    var finding = finding
    if let place = traced(finding.place) { finding.place = place }
    for index in finding.related.indices {
      if let place = traced(finding.related[index].place) { finding.related[index].place = place }
    }
    return finding
  }

  private func traced(_ place: Place) -> Place? {
    guard place.file == path, case .cell(let row, let position) = place.position, let origin = origins[row]
    else { return nil }
    return origin.place(of: positions.first { $0.value == position - 1 }?.key)
  }

  private mutating func append(_ row: ReturnedRow<Target>) {
    let number = edit.append([])
    origins[number] = row
    for column in Target.allCases {
      if let field = row.fields[column] { set(field.text, column, row: number) }
    }
    hasChanged = true
  }

  private mutating func set(_ text: String, _ column: Target, row: Int) {
    let position = positions[column] ?? addColumn(column)
    edit.set(row: row, column: position + 1, to: text)
    hasChanged = true
  }

  /// Adds a column under the kind of name that the table uses: its Chinese one where the keys have theirs.
  private mutating func addColumn(_ column: Target) -> Int {
    let usesID = table.columnNames.contains(Target.keys[0].names.id)
    let name = usesID ? column.names.id : column.names.synonyms.first ?? column.names.id
    let position = edit.addColumn(name) - 1
    positions[column] = position
    return position
  }

  private static func key(of row: Row, _ positions: [Target: Int]) -> String {
    Target.keys.map { column in
      positions[column].map { column.kind.written(row[$0].text) } ?? ""
    }.joined(separator: "\t")
  }
}
