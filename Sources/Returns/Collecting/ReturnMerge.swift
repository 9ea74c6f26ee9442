internal import Diagnostics
internal import Loading
internal import Tables

/// What became of a returned row.
enum MergeOutcome {
  case added, changed, unchanged
}

/// Merges returned rows into one table of the content, cell by cell.
struct ReturnMerge<Target: MergedColumn> {
  private(set) var findings: [Finding] = []
  private var edit: KeyedEdit<Target, ReturnedRow<Target>>

  /// Opens a table; nil where it cannot be changed for certain, and the findings say why.
  static func open(_ bytes: [UInt8], path: String, encoding: TextEncoding?) -> ReadResult<ReturnMerge> {
    let opened = KeyedEdit<Target, ReturnedRow<Target>>.open(
      bytes, file: path, encoding: encoding, column: Self.column, key: Self.key)
    return ReadResult(opened.value.map { ReturnMerge(edit: $0) }, opened.findings)
  }

  private init(edit: KeyedEdit<Target, ReturnedRow<Target>>) {
    self.edit = edit
  }

  /// The changed table, or nothing where it stays as it is; throws where its encoding lacks a character.
  func changes() throws(EncodingFault) -> [FileTree.File] {
    edit.hasChanged ? [FileTree.File(path: edit.origins.file, bytes: try edit.bytes())] : []
  }

  /// Merges a returned row; a value that differs from one collected before is a finding unless it may be replaced.
  mutating func merge(_ row: ReturnedRow<Target>, replaces: Bool) -> MergeOutcome {
    guard let old = edit.row(row.key) else {
      append(row)
      return .added
    }
    edit.note(row, row: old.number)
    var outcome = MergeOutcome.unchanged
    for column in Target.allCases {
      guard let field = row.fields[column], !Target.keys.contains(column) else { continue }
      let cell = edit.columns[column].map { old[$0 - 1] }
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

  /// Whether a return says what stands at a place now.
  func isChanged(_ place: Place) -> Bool { edit.isChanged(place) }

  /// A finding about the merged table as one about the return that its row came from.
  func traced(_ finding: Finding) -> Finding {
    var finding = finding
    finding.place = traced(finding.place)
    for index in finding.related.indices {
      finding.related[index].place = traced(finding.related[index].place)
    }
    return finding
  }

  private func traced(_ place: Place) -> Place {
    edit.origins.origin(of: place).map { $0.row.place(of: $0.column) } ?? place
  }

  private mutating func append(_ row: ReturnedRow<Target>) {
    let number = edit.append(row)
    for column in Target.allCases {
      if let field = row.fields[column] { set(field.text, column, row: number) }
    }
  }

  /// Sets a cell; a column that is missing gets the kind of name that the table uses: its Chinese one where the keys have theirs.
  private mutating func set(_ text: String, _ column: Target, row: Int) {
    let usesID = edit.table.columnNames.contains(Target.keys[0].names.id)
    edit.addColumn(
      column, named: usesID ? column.names.id : column.names.synonyms.first ?? column.names.id)
    edit.set(text, column, row: row)
  }

  private static func column(_ name: String) -> Target? {
    Target.allCases.first { column in
      column.names.all.contains { ColumnName.normalised($0) == ColumnName.normalised(name) }
    }
  }

  private static func key(of row: Row, _ columns: [Target: Int]) -> String {
    Target.keys.map { column in
      columns[column].map { column.kind.written(row[$0 - 1].text) } ?? ""
    }.joined(separator: "\t")
  }
}
