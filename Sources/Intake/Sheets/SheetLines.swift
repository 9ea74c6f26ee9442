internal import Dates
internal import Diagnostics
internal import Tables

/// A cell of a line, with how its text came there.
struct LineCell: Sendable {
  enum Origin: Sendable {
    case own
    /// The cell is part of a merged one whose text stands in a row above.
    case above
  }

  var text: String
  var origin: Origin
  let place: Place

  var isEmpty: Bool { text.isEmpty }
  /// Whether text was written in this very cell.
  var isOwn: Bool { !text.isEmpty && origin == .own }
}

/// A row of a sheet as the intake looks at it.
///
/// A cell that is merged sideways has its text in its first column only, so that workbooks and delimited texts look the same.
struct SheetLine: Sendable {
  /// As a spreadsheet counts it, from 1.
  let number: Int
  private(set) var cells: [LineCell]
  /// The columns from 0 that each sideways merged cell spans, by its first column.
  let spans: [Int: Int]
  let isHidden: Bool
  /// The texts of cells that are struck through as a whole; nil where there are none.
  let struck: StruckLine?

  /// The other form of the numbers whose formats have one, by column: what is shown, or the number where that is taken.
  private var otherForms: [Int: String]

  init(
    number: Int, cells: [LineCell], spans: [Int: Int], isHidden: Bool, struck: StruckLine?,
    shown: [Int: String]
  ) {
    self.number = number
    self.cells = cells
    self.spans = spans
    self.isHidden = isHidden
    self.struck = struck
    otherForms = shown
  }

  var hasShownNumbers: Bool { !otherForms.isEmpty }

  /// The number itself where the text of a column is what is shown of it.
  func exact(_ column: Int) -> String? { otherForms[column] }

  subscript(column: Int) -> LineCell? { cells.indices.contains(column) ? cells[column] : nil }

  func text(_ column: Int) -> String { self[column]?.text ?? "" }

  /// The columns with text that was written in this line.
  var ownColumns: [Int] { cells.indices.filter { cells[$0].isOwn } }

  /// Where the first cell with text stands.
  var place: Place { (cells.first { $0.isOwn } ?? cells.first)?.place ?? Place(file: "") }

  /// The texts of the line in one, for a list of rows.
  var excerpt: String { Self.excerpt(ownColumns.lazy.map { cells[$0].text }) }

  /// Takes what is shown for the texts of columns.
  mutating func show(_ columns: Set<Int>) {
    for (column, shown) in otherForms {
      guard columns.contains(column) else {
        otherForms[column] = nil
        continue
      }
      otherForms[column] = cells[column].text
      cells[column].text = shown
    }
  }

  /// The beginnings of texts in one line.
  static func excerpt(_ texts: some Sequence<String>) -> String {
    let most = 60
    let shown = texts.prefix(most).map { HeaderText.singleLine($0, atMost: most) }
    return HeaderText.singleLine(shown.joined(separator: " ｜ "), atMost: most)
  }
}

/// The cells of a row that are struck through as a whole.
struct StruckLine: Sendable {
  /// As a spreadsheet counts it, from 1.
  let number: Int
  /// Where the first of them stands.
  let place: Place
  let excerpt: String

  init(_ row: Row) {
    let cells = row.lazy.filter { !$0.isEmpty }
    number = row.number
    place = cells.first?.place ?? row[0].place
    excerpt = SheetLine.excerpt(cells.map(\.text))
  }
}

/// The rows of a sheet that hold anything.
struct SheetLines: Sendable {
  let grid: Grid
  private(set) var lines: [SheetLine]
  /// The rows in which nothing stands but what is struck through, in order.
  let struckLines: [StruckLine]

  init(_ grid: Grid) {
    self.grid = grid
    var struck: [Int: StruckLine] = [:]
    for row in grid.struckRows { struck[row.number] = StruckLine(row) }
    lines = grid.rows.map { row in
      var spans: [Int: Int] = [:]
      var shown: [Int: String] = [:]
      let cells = row.indices.map { index -> LineCell in
        let cell = row[index]
        let text = Self.text(cell, in: grid)
        guard let range = grid.merge(row: row.number, column: index + 1) else {
          shown[index] = grid.shownText(of: cell)
          return LineCell(text: text, origin: .own, place: cell.place)
        }
        if range.columns.count > 1 { spans[range.columns.lowerBound - 1] = range.columns.count }
        let isFirst = index + 1 == range.columns.lowerBound
        if isFirst { shown[index] = grid.shownText(of: cell) }
        return LineCell(
          text: isFirst ? text : "",
          origin: row.number == range.rows.lowerBound ? .own : .above,
          place: cell.place)
      }
      return SheetLine(
        number: row.number, cells: cells, spans: spans, isHidden: grid.hiddenRows.contains(row.number),
        struck: struck.removeValue(forKey: row.number), shown: shown)
    }
    struckLines = struck.values.sorted { $0.number < $1.number }
  }

  /// The sheet with what is shown for the texts of columns, whose numbers are names and no values.
  func showing(_ columns: Set<Int>) -> SheetLines {
    guard lines.contains(where: \.hasShownNumbers) else { return self }
    var sheet = self
    for index in sheet.lines.indices { sheet.lines[index].show(columns) }
    return sheet
  }

  /// The text of a cell as the sheet shows it: a day of which only its month is shown is that month.
  private static func text(_ cell: Cell, in grid: Grid) -> String {
    if grid.monthCells.isEmpty { return cell.text }
    let start = grid.merge(row: cell.row, column: cell.column)
    let position = CellPosition(
      row: start?.rows.lowerBound ?? cell.row, column: start?.columns.lowerBound ?? cell.column)
    guard grid.monthCells.contains(position),
      case .success(let day) = cell.day
    else { return cell.text }
    return day.month.description
  }
}
