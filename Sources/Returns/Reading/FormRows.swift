internal import Diagnostics
internal import Loading
internal import Tables

/// Takes the filled rows of a returned sheet, each checked against the ledger by its number and title.
struct FormRows<Column: FormColumn> {
  private(set) var rows: [ReturnedRow<Column.Target>] = []
  private(set) var findings: [Finding]
  private let ledger: [String: String]
  private var nearKeys = NearSearches<String, String>()
  private let issued: [String: String]
  private let defaults: [Column.Target: String]

  /// Reads a sheet against the titles of the ledger and those that were sent, by key; defaults fill open fields.
  init(
    _ table: ReturnedTable<Column>?, ledger: [String: String], issued: [String: String],
    defaults: [Column.Target: String]
  ) {
    self.ledger = ledger
    self.issued = issued
    self.defaults = defaults
    findings = table?.findings ?? []
    guard let table else { return }
    for row in table.rows { add(row, of: table) }
  }

  private mutating func add(_ row: Row, of table: ReturnedTable<Column>) {
    let filled = Column.allCases.filter { $0.target != nil && !table.text(row, $0).isEmpty }
    let says = filled.contains { !Column.incidental.contains($0) }
    guard let key = table.cell(row, Column.key) else { return }
    if key.isEmpty {
      if says { findings.append(.rowWithoutKey(Column.subject, key, row)) }
      return
    }
    guard let title = ledger[key.text] else {
      let near = nearKeys.find(key.text) { [ledger] in NearName.find(key.text, in: ledger.keys.sorted()) }
      return findings.append(
        .unknownKey(Column.subject, key, row, says ? .error : .warning, near: near))
    }
    let isSound = checkTitle(table.cell(row, Column.title), title, key.text, row, says)
    guard says, isSound else { return }
    guard let figure = table.cell(row, Column.figure), !figure.isEmpty else {
      return findings.append(.halfFilled(Column.subject, key, Column.figure.label, row))
    }
    if let problem = table.problem(of: figure, row) { return findings.append(problem) }
    rows.append(returned(row, key, filled, of: table))
  }

  /// Whether the title is that of the ledger, or was when the form was sent.
  private mutating func checkTitle(
    _ cell: Cell?, _ title: String, _ key: String, _ row: Row, _ says: Bool
  ) -> Bool {
    guard let cell, !MergedKind.text.areSame(cell.text, title) else { return true }
    if let sent = issued[key], MergedKind.text.areSame(cell.text, sent) {
      findings.append(.ledgerTitleChanged(Column.subject, cell, row, key: key, title: title))
      return true
    }
    findings.append(
      .formTitleChanged(Column.subject, cell, row, key: key, title: title, says ? .error : .warning))
    return false
  }

  private func returned(
    _ row: Row, _ key: Cell, _ filled: [Column], of table: ReturnedTable<Column>
  ) -> ReturnedRow<Column.Target> {
    typealias Field = ReturnedRow<Column.Target>.Field
    var fields = defaults.mapValues { Field(text: $0, place: key.place, isDefault: true) }
    fields[Column.Target.keys[0]] = Field(text: key.text, place: key.place)
    for column in filled {
      guard let target = column.target, let cell = table.cell(row, column) else { continue }
      fields[target] = Field(text: target.kind.written(cell.text), place: cell.place)
    }
    return ReturnedRow(place: key.place, fields: fields)
  }
}
