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
  let cells: [LineCell]
  /// The columns from 0 that each sideways merged cell spans, by its first column.
  let spans: [Int: Int]
  let isHidden: Bool

  subscript(column: Int) -> LineCell? { cells.indices.contains(column) ? cells[column] : nil }

  func text(_ column: Int) -> String { self[column]?.text ?? "" }

  /// The columns with text that was written in this line.
  var ownColumns: [Int] { cells.indices.filter { cells[$0].isOwn } }

  /// Where the first cell with text stands.
  var place: Place { (cells.first { $0.isOwn } ?? cells.first)?.place ?? Place(file: "") }

  /// The texts of the line in one, for a list of rows.
  var excerpt: String {
    let most = 60
    let texts = ownColumns.lazy.map { HeaderText.singleLine(cells[$0].text, atMost: most) }
    return HeaderText.singleLine(texts.prefix(most).joined(separator: " ｜ "), atMost: most)
  }
}

/// The rows of a sheet that hold anything.
struct SheetLines: Sendable {
  let grid: Grid
  let lines: [SheetLine]

  init(_ grid: Grid) {
    self.grid = grid
    lines = grid.rows.map { row in
      var spans: [Int: Int] = [:]
      let cells = row.indices.map { index -> LineCell in
        let cell = row[index]
        let text = Self.text(cell, in: grid)
        guard let range = grid.merge(row: row.number, column: index + 1) else {
          return LineCell(text: text, origin: .own, place: cell.place)
        }
        if range.columns.count > 1 { spans[range.columns.lowerBound - 1] = range.columns.count }
        let isFirst = index + 1 == range.columns.lowerBound
        return LineCell(
          text: isFirst ? text : "", origin: row.number == range.rows.lowerBound ? .own : .above,
          place: cell.place)
      }
      return SheetLine(
        number: row.number, cells: cells, spans: spans, isHidden: grid.hiddenRows.contains(row.number))
    }
  }

  /// The text of a cell as the sheet shows it: a day of which only its month is shown is that month.
  private static func text(_ cell: Cell, in grid: Grid) -> String {
    guard grid.monthCells.contains(CellPosition(row: cell.row, column: cell.column)),
      case .success(let day) = cell.day
    else { return cell.text }
    return day.month.description
  }
}
