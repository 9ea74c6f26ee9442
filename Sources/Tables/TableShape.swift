internal import Diagnostics

/// Checks that the rows of a table have the shape that its header promises.
struct TableShape {
  private let table: Table
  private var faults = FindingList()
  private let names: [String]
  /// The fields a row must have: those up to the last named column.
  private let expected: Int
  /// The columns without a name that no finding has named yet, from 0.
  private var unnamed: [Int]

  /// What is wrong with the header and the rows; `doubtful` names rows whose fields cannot be counted.
  static func findings(of table: Table, except doubtful: Set<Int>) -> [Finding] {
    var shape = TableShape(table)
    shape.checkHeader()
    for row in table.rows where doubtful.isEmpty || !doubtful.contains(row.number) { shape.check(row) }
    return shape.faults.all
  }

  private init(_ table: Table) {
    self.table = table
    names = table.columnNames
    expected = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
    unnamed = names.indices.filter { [names] in names[$0].isEmpty }
  }

  /// Reports the names that stand in the header twice.
  private mutating func checkHeader() {
    var firstColumns: [String: Int] = [:]
    for (index, name) in names.enumerated() where !name.isEmpty {
      guard let first = firstColumns[name] else {
        firstColumns[name] = index
        continue
      }
      faults.add(
        .duplicateColumn(
          name, at: table.header[index].place, first: table.header[first].place,
          excerpt: table.header.excerpt(around: index)))
    }
    if expected == 1, let mark = CSVDelimiter.fullWidthMark(in: names[0]) {
      faults.add(.fullWidthDelimiter(mark, at: table.header[0].place, excerpt: Excerpt.cut(names[0])))
    }
  }

  /// Reports a row with too few fields, too many, or text below a nameless column.
  private mutating func check(_ row: Row) {
    if row.count < expected, table.encoding != nil {
      faults.add(
        .tooFewFields(row.count, expected: expected, at: row[row.count].place, excerpt: row.excerpt()))
    }
    if row.count > names.count, let extra = (names.count..<row.count).first(where: { !row[$0].isEmpty }) {
      faults.add(
        .tooManyFields(row.count, expected: expected, at: row[extra].place, excerpt: row.excerpt()))
    }
    if !unnamed.isEmpty { checkUnnamed(row) }
  }

  private mutating func checkUnnamed(_ row: Row) {
    let filled = unnamed.prefix { $0 < row.count }.filter { !row[$0].isEmpty }
    if filled.isEmpty { return }
    for column in filled {
      faults.add(.unnamedColumn(at: table.header[column].place, firstCell: row[column].place))
    }
    unnamed.removeAll(where: filled.contains)
  }
}
