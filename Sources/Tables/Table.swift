/// A table with a header, whose cells know where they stand.
package struct Table: Sendable {
  private let store: TableStore
  /// Where the header stands among the rows of the store.
  private let headerIndex: Int
  /// The encoding of a text file; nil for a workbook.
  package let encoding: TextEncoding?
  /// The header's texts, trimmed; empty where a column has no name.
  package let columnNames: [String]

  /// - Precondition: the store has a row at the index of the header.
  init(store: TableStore, header: Int, encoding: TextEncoding?) {
    self.store = store
    self.headerIndex = header
    self.encoding = encoding
    self.columnNames = Row(store: store, index: header).map(\.text)
  }

  /// The file as the user knows it.
  package var file: String { store.file }

  /// The UTF-8 bytes in which the texts of all cells lie, with whatever stands between them.
  package var textBytes: [UInt8] { store.bytes }

  /// The row that names the columns.
  package var header: Row { Row(store: store, index: headerIndex) }

  /// The number of rows below the header that hold anything.
  package var rowCount: Int { store.rows.count - headerIndex - 1 }

  /// A row below the header, from 0.
  package func row(_ index: Int) -> Row { Row(store: store, index: headerIndex + index + 1) }

  /// The rows below the header, in order.
  package var rows: some RandomAccessCollection<Row> & Sendable {
    (0..<rowCount).lazy.map { [self] in row($0) }
  }

  /// The row as one line of text for a finding, cut where it is long.
  package func excerpt(of row: Row) -> String { row.excerpt() }
}
