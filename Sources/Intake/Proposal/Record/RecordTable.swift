internal import Dates
internal import Diagnostics
internal import Loading
internal import Model
internal import Tables

/// The rows that `adjustments.csv` gets.
struct RecordTable {
  static let file = ContentPath.adjustments

  private let rows: [ProposedRow]

  init(_ lines: [IntakeReport.RecordLine], on day: Day, basis: String) {
    rows = lines.map { line in
      var row = ProposedRow(place: line.ledger ?? line.table ?? Place(file: Self.file))
      row.cells = [
        "date": day.description, line.thing.rawValue: line.id, "kind": line.kind.rawValue, "from": line.from,
        "to": line.to, "basis": basis,
      ]
      return row
    }
  }

  /// The table with these rows below those that there are, or as a new file; throws where its encoding lacks a character.
  func entered(
    into file: FileTree.File?, _ encoding: TextEncoding?
  ) throws(EncodingFault) -> ReadResult<(bytes: [UInt8], origins: RowOrigins<String, ProposedRow>)> {
    guard let file else { return ReadResult(try new(encoding ?? .utf8)) }
    let opened = KeyedEdit<String, ProposedRow>.open(
      file.bytes, file: file.path, encoding: encoding, column: Self.id(of:)
    ) { _, _ in "" }
    guard var edit = opened.value else { return ReadResult(nil, opened.findings) }
    for id in Self.columns where rows.contains(where: { !$0.text(id).isEmpty }) {
      edit.addColumn(id, named: id)
    }
    for row in rows {
      let number = edit.append(row)
      for id in Self.columns where !row.text(id).isEmpty { edit.set(row.text(id), id, row: number) }
    }
    return ReadResult((try edit.bytes(), edit.origins))
  }

  private func new(
    _ encoding: TextEncoding
  ) throws(EncodingFault) -> (bytes: [UInt8], origins: RowOrigins<String, ProposedRow>) {
    let texts = [Self.columns] + rows.map { row in Self.columns.map(row.text) }
    let columns = Dictionary(Self.columns.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
    let numbered = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0 + 2, $1) })
    return (
      try CSVText.bytes(texts, format: CSVFormat(encoding: encoding)),
      RowOrigins(file: Self.file, columns: columns, rows: numbered)
    )
  }

  /// The columns of a new table: all but those that only corrections of published figures have.
  private static let columns = AdjustmentColumn.allCases.filter { $0 != .month && $0 != .figure }
    .map(\.names.id)

  private static func id(of name: String) -> String {
    let wanted = HeaderText.normalised(name)
    let column = LedgerColumns.adjustments.first { column in
      column.ownNames.contains { HeaderText.normalised($0) == wanted }
    }
    return column?.id ?? name
  }
}
