internal import Diagnostics

/// Checks that the rows of a delimited text have the shape that its header promises.
struct CSVShape {
  private let file: String
  private var faults = FindingList()
  private var names: [String] = []
  private var headerRow = 0
  /// The fields a row must have: those up to the last named column.
  private var expected = 0
  /// The columns without a name that no finding has named yet, from 0.
  private var unnamed: [Int] = []

  init(file: String) {
    self.file = file
  }

  var findings: [Finding] { faults.all }

  /// Takes the header's names and reports those that stand there twice.
  mutating func readHeader(_ cells: ArraySlice<TableStore.CellSpan>, row: Int, cellText: [String]) {
    names = cellText
    headerRow = row
    expected = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
    unnamed = names.indices.filter { names[$0].isEmpty }
    var firstColumns: [String: Int] = [:]
    for (index, name) in names.enumerated() where !name.isEmpty {
      guard let first = firstColumns[name] else {
        firstColumns[name] = index
        continue
      }
      faults.add(
        .duplicateColumn(
          name, at: place(row, index), first: place(row, first),
          excerpt: Excerpt.line(of: names, around: index)))
    }
    if expected == 1, let mark = CSVDelimiter.fullWidthMark(in: names[0]) {
      faults.add(.fullWidthDelimiter(mark, at: place(row, 0), excerpt: Excerpt.cut(names[0])))
    }
  }

  /// Reports a row with too few fields, too many, or text below a nameless column.
  mutating func check(
    _ cells: ArraySlice<TableStore.CellSpan>, row: Int, bytes: Span<UInt8>, line: Range<Int>
  ) {
    if cells.count < expected {
      faults.add(
        .tooFewFields(
          cells.count, expected: expected, at: place(row, cells.count), excerpt: excerpt(bytes, line)))
    }
    if cells.count > names.count {
      let extra = cells.dropFirst(names.count).firstIndex { !isBlank($0, bytes) }
      if let extra {
        faults.add(
          .tooManyFields(
            cells.count, expected: expected, at: place(row, extra - cells.startIndex),
            excerpt: excerpt(bytes, line)))
      }
    }
    if !unnamed.isEmpty { checkUnnamed(cells, row: row, bytes: bytes) }
  }

  private mutating func checkUnnamed(
    _ cells: ArraySlice<TableStore.CellSpan>, row: Int, bytes: Span<UInt8>
  ) {
    var stillUnnamed: [Int] = []
    for column in unnamed {
      if column < cells.count, !isBlank(cells[cells.startIndex + column], bytes) {
        faults.add(.unnamedColumn(at: place(headerRow, column), firstCell: place(row, column)))
      } else {
        stillUnnamed.append(column)
      }
    }
    unnamed = stillUnnamed
  }

  /// A cell beyond the text's own bytes held doubled quotes, so it is not blank.
  private func isBlank(_ cell: TableStore.CellSpan, _ bytes: Span<UInt8>) -> Bool {
    cell.range.upperBound <= bytes.count && Blank.fills(cell.range, in: bytes)
  }

  private func place(_ row: Int, _ column: Int) -> Place {
    .cell(file, row: row, column: column + 1)
  }

  private func excerpt(_ bytes: Span<UInt8>, _ line: Range<Int>) -> String {
    let text = String(decoding: bytes, range: line.lowerBound..<min(line.upperBound, line.lowerBound + 1024))
    return Excerpt.line(of: [text])
  }
}
