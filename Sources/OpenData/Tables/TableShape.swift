/// What a table is: its columns and what a row of it stands for.
struct TableShape<Row: Sendable>: Sendable {
  let id: TableID
  let title: String
  /// What a row is, in one sentence.
  let about: String
  /// The columns that tell one row from all others; none where nothing does.
  var key: [String] = []
  var columns: [Column<Row>]

  /// The table of these rows, with the columns that its readers may have.
  func table(of rows: [Row], in context: TableContext) -> DataTable {
    let shown = columns.filter { context.shows($0, of: id) }
    let names = Set(shown.map(\.head.name))
    return DataTable(
      id: id, title: title, about: about, key: names.isSuperset(of: key) ? key : [],
      columns: shown.map(\.head), count: rows.count,
      row: { index in shown.map { $0.value(rows[index], context) } })
  }
}

/// A table whose rows are made when they are asked for.
struct DataTable: Sendable {
  let id: TableID
  let title: String
  let about: String
  let key: [String]
  let columns: [ColumnHead]
  let count: Int
  /// The values of a row, one for each column.
  let row: @Sendable (Int) -> [Value]

  var rows: some Sequence<[Value]> { (0..<count).lazy.map(row) }
}
