internal import Diagnostics

/// Gives the cells of merged ranges the text of their first cell, as far as the sheet is used.
///
/// A text that lies hidden under a range is no part of the table, and each is a finding.
struct MergeFill {
  typealias Span = TableStore.CellSpan

  private let builder: TableBuilder
  /// The texts of all cells.
  private let bytes: [UInt8]
  private let place: (_ row: Int, _ column: Int) -> Place
  private var result = TableBuilder()
  private var faults = FindingList()
  /// The merged ranges within the used ones, by their first rows.
  private var waiting: ArraySlice<Merge> = []
  /// Those that reach the row that is being made.
  private var open: [Merge] = []
  /// The merged ranges whose first cells are empty, so that they show nothing.
  private var blank = BlankMerges([])

  private struct Merge {
    var range: CellRange
    var text: Span
  }

  /// The rows with filled cells; `place` says where a row and column stand.
  static func fill(
    _ builder: TableBuilder, of bytes: [UInt8], _ merges: [CellRange], cellLimit: Int, textLimit: Int,
    place: @escaping (Int, Int) -> Place
  ) throws(WorkbookFault) -> (builder: TableBuilder, findings: [Finding]) {
    if merges.isEmpty { return (builder, []) }
    var fill = MergeFill(builder: builder, bytes: bytes, place: place)
    try fill.prepare(merges, cellLimit: cellLimit, textLimit: textLimit)
    if fill.waiting.isEmpty, fill.blank.isEmpty { return (builder, []) }
    fill.run()
    return (fill.result, fill.faults.all)
  }

  private init(builder: TableBuilder, bytes: [UInt8], place: @escaping (Int, Int) -> Place) {
    self.builder = builder
    self.bytes = bytes
    self.place = place
  }

  /// Cuts the ranges to the used rows and columns, and counts what it takes to fill them.
  private mutating func prepare(_ merges: [CellRange], cellLimit: Int, textLimit: Int) throws(WorkbookFault) {
    guard let lastRow = builder.rows.last.map({ Int($0.number) }) else { return }
    let lastColumn = builder.rows.reduce(0) { max($0, Int($1.cellCount)) }
    var cells = builder.cellCount
    var textBytes = 0
    var clipped: [Merge] = []
    var empty: [CellRange] = []
    for range in merges {
      let (row, column) = (range.rows.lowerBound, range.columns.lowerBound)
      guard row <= lastRow, column <= lastColumn else { continue }
      guard let text = text(row: row, column: column) else {
        empty.append(range)
        continue
      }
      let rows = row...min(range.rows.upperBound, lastRow)
      let columns = column...min(range.columns.upperBound, lastColumn)
      // Filling a row may also need empty cells to the left of the range.
      cells += rows.count * columns.upperBound
      textBytes += rows.count * columns.count * Int(text.length)
      guard cells <= cellLimit, textBytes <= textLimit else {
        throw WorkbookFault(.mergeTooLarge(at: place(row, column)))
      }
      clipped.append(Merge(range: CellRange(rows: rows, columns: columns), text: text))
    }
    waiting = clipped.sorted { $0.range.start < $1.range.start }[...]
    blank = BlankMerges(empty)
  }

  /// The text of a cell of the unfilled rows; nil where it has none.
  private func text(row: Int, column: Int) -> Span? {
    var (low, high) = (0, builder.rows.count)
    while low < high {
      let middle = (low + high) / 2
      if builder.rows[middle].number < row { low = middle + 1 } else { high = middle }
    }
    guard low < builder.rows.count, builder.rows[low].number == row else { return nil }
    let cells = builder.cells(of: builder.rows[low])
    let text = column <= cells.count ? cells[cells.startIndex + column - 1] : nil
    return text.flatMap { $0.length > 0 ? $0 : nil }
  }

  /// Makes all rows anew, with those that only merged ranges fill.
  private mutating func run() {
    var number = 0
    for row in builder.rows {
      while let next = nextFilledRow(after: number), next < row.number {
        make(next, [])
        number = next
      }
      number = Int(row.number)
      make(number, builder.cells(of: row))
    }
  }

  /// The first row after a number that a merged range reaches.
  private func nextFilledRow(after number: Int) -> Int? {
    if open.contains(where: { $0.range.rows.upperBound > number }) { return number + 1 }
    return waiting.first?.range.rows.lowerBound
  }

  private mutating func make(_ number: Int, _ cells: ArraySlice<Span>) {
    open.removeAll { $0.range.rows.upperBound < number }
    while let merge = waiting.first, merge.range.rows.lowerBound <= number {
      open.append(merge)
      _ = waiting.popFirst()
    }
    blank.goOn(to: number)
    guard !open.isEmpty || !blank.isEmpty else {
      for cell in cells { result.addCell(cell.range) }
      return result.endRow(number: number)
    }
    var filled = Array(cells)
    clear(&filled, number)
    for merge in open { fill(&filled, number, merge) }
    guard filled.contains(where: { !Blank.fills($0.range, in: bytes.span) }) else { return }
    for cell in filled { result.addCell(cell.range) }
    result.endRow(number: number)
  }

  /// Takes the texts away that lie under ranges which show nothing.
  private mutating func clear(_ cells: inout [Span], _ number: Int) {
    for index in cells.indices where cells[index].length > 0 {
      guard let range = blank.range(at: index + 1) else { continue }
      tell(cells[index], row: number, column: index + 1, range)
      cells[index].length = 0
    }
  }

  private mutating func fill(_ cells: inout [Span], _ number: Int, _ merge: Merge) {
    let columns = merge.range.columns
    if cells.count < columns.upperBound {
      cells += repeatElement(Span(offset: 0, length: 0), count: columns.upperBound - cells.count)
    }
    for column in columns {
      let hidden = cells[column - 1]
      cells[column - 1] = merge.text
      if hidden.length > 0, !isSame(hidden, merge.text) {
        tell(hidden, row: number, column: column, merge.range)
      }
    }
  }

  private mutating func tell(_ hidden: Span, row: Int, column: Int, _ range: CellRange) {
    guard !Blank.fills(hidden.range, in: bytes.span) else { return }
    faults.add(.warning) {
      .textUnderMerge(
        Excerpt.cut(bytes[hidden.range]), at: place(row, column),
        first: place(range.start.row, range.start.column))
    }
  }

  private func isSame(_ a: Span, _ b: Span) -> Bool {
    a.length == b.length && bytes[a.range].elementsEqual(bytes[b.range])
  }
}
