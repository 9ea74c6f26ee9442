extension OpenData {
  /// What a table holds, for the page that explains the data.
  package struct TableGuide: Sendable {
    /// The name of its files, without what they end in.
    package let id: String
    package let title: String
    /// What a row is, in one sentence.
    package let about: String
    package let rowCount: Int
    package let columns: [ColumnGuide]
  }

  /// What the cells of a column are.
  package struct ColumnGuide: Sendable {
    /// The name for programs, which heads the column in CSV and JSON.
    package let name: String
    package let title: String
    package let about: String
    /// The kind of values in words: 文字, 数, 日期.
    package let type: String
    /// Empty where it has none.
    package let unit: String
  }

  /// The tables in the order of the workbook's sheets.
  package var guides: [TableGuide] {
    Catalogue(context).tables.map { table in
      TableGuide(
        id: table.id.rawValue, title: table.title, about: table.about, rowCount: table.count,
        columns: table.columns.map {
          ColumnGuide(name: $0.name, title: $0.title, about: $0.about, type: $0.kind.word, unit: $0.unit)
        })
    }
  }

  /// The names of the tables' files, without what they end in, in the order of the workbook's sheets.
  package static var tableNames: [String] { TableID.allCases.map(\.rawValue) }
}
