package import Diagnostics

/// The cells of one sheet or text file as they stand there, before anything is known of a header.
package struct Grid: Sendable {
  let store: TableStore
  /// The encoding of a text file; nil for a sheet of a workbook.
  package let encoding: TextEncoding?
  /// The merged cells of a sheet, no two of which share a cell; every cell of a range has the text of its first one.
  package var merges: [CellRange] = [] {
    didSet { mergeIndex = MergeIndex(merges) }
  }
  private var mergeIndex = MergeIndex([])
  /// Whether the workbook hides the sheet.
  package var isHidden = false
  /// The numbers of the rows that the workbook hides or a filter leaves out.
  package var hiddenRows: Set<Int> = []
  /// The numbers of the columns that the workbook hides.
  package var hiddenColumns: Set<Int> = []
  /// The cells that hold the first day of a month and show the month only, as `2019年12月`.
  package var monthCells: Set<CellPosition> = []
  /// The cells that are struck through as a whole, which read as empty; nil in a text file.
  var struck: TableStore?
  /// The cells whose format shows their number in another form, with the patterns of the workbook's styles.
  var shownNumbers = ShownNumbers()
  var patterns: [NumberPattern?] = []
  /// Whether the workbook counts its days from 1904, as old Macs did.
  package var countsFrom1904 = false
  /// The numbers of the rows whose fields cannot be counted, since their quotes are wrong.
  var doubtfulRows: Set<Int> = []

  init(store: TableStore, encoding: TextEncoding?) {
    self.store = store
    self.encoding = encoding
  }

  /// The file as the user knows it.
  package var file: String { store.file }

  /// The sheet's name; nil for a text file.
  package var sheet: String? { store.sheet }

  /// The number of rows that hold anything.
  package var rowCount: Int { store.rows.count }

  /// A row that holds something, from 0.
  package func row(_ index: Int) -> Row { Row(store: store, index: index) }

  /// The rows that hold anything, in order.
  package var rows: some RandomAccessCollection<Row> & Sendable {
    (0..<rowCount).lazy.map { [self] in row($0) }
  }

  /// The rows with cells that are struck through as a whole, with those cells only, in order.
  package var struckRows: [Row] {
    guard let struck else { return [] }
    return struck.rows.indices.map { Row(store: struck, index: $0) }
  }

  /// The merged range that a cell lies in.
  package func merge(row: Int, column: Int) -> CellRange? {
    mergeIndex.range(row: row, column: column)
  }

  /// The text that a cell shows where its format gives its number another form for certain, as `008` for 8.
  ///
  /// The cell's own text stays the exact number, which a shown text may round.
  package func shownText(of cell: Cell) -> String? {
    guard let pattern = pattern(row: cell.row, column: cell.column),
      let number = NumberText(Array(cell.text.utf8)[...])
    else { return nil }
    return pattern.text(number)
  }

  /// The words that the format of a cell shows behind its number: `万元` for `0"万元"`; nil where it shows none.
  package func shownUnit(row: Int, column: Int) -> String? { pattern(row: row, column: column)?.unit }

  /// Whether a cell shows a thousandth of its number, or less, as `#,##0,` does.
  package func showsScaled(row: Int, column: Int) -> Bool {
    pattern(row: row, column: column)?.isScaled ?? false
  }

  private func pattern(row: Int, column: Int) -> NumberPattern? {
    if shownNumbers.isEmpty { return nil }
    let (row, column) = merge(row: row, column: column)?.start ?? (row, column)
    guard let index = shownNumbers.pattern(row: row, column: column), patterns.indices.contains(index) else {
      return nil
    }
    return patterns[index]
  }

  /// What is wrong with the numbers of fields in rows of a text file, below a header that names `width` columns.
  package func raggedRows(_ indices: [Int], width: Int) -> [Finding] {
    guard encoding != nil else { return [] }
    var faults = FindingList()
    for row in indices.lazy.map({ self.row($0) }) where !doubtfulRows.contains(row.number) {
      if row.count < width {
        faults.add(
          .tooFewFields(row.count, expected: width, at: row[row.count].place, excerpt: row.excerpt()))
      }
    }
    return faults.all
  }

  /// The table below a header, which is the row at an index; every row that does not have its shape is a finding.
  package func table(header index: Int = 0) -> ReadResult<Table> {
    guard store.rows.indices.contains(index) else { return ReadResult(nil, [.noHeader(file: file)]) }
    let table = Table(store: store, header: index, encoding: encoding)
    return ReadResult(table, TableShape.findings(of: table, except: doubtfulRows))
  }
}

/// A row and a column, counted from 1 as a spreadsheet counts.
package struct CellPosition: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A block of cells, counted from 1 as a spreadsheet counts.
package struct CellRange: Hashable, Sendable {
  package var rows: ClosedRange<Int>
  package var columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
