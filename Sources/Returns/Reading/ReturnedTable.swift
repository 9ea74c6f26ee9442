internal import Diagnostics
internal import Tables

/// One sheet of a returned form, whose columns and rows may stand in any order.
struct ReturnedTable<Column: FormColumn>: Sendable {
  /// How many rows a header may lie below the top.
  private static var headerLimit: Int { 30 }

  let header: Row
  /// The rows below the header that hold anything.
  let rows: [Row]
  private let positions: [Column: Int]
  private let grid: Grid

  /// The first sheet that has such a header; nil where none has.
  static func find(in grids: [Grid]) -> ReturnedTable? {
    for grid in grids {
      for index in 0..<min(headerLimit, grid.rowCount) {
        if let table = ReturnedTable(grid, header: index) { return table }
      }
    }
    return nil
  }

  private init?(_ grid: Grid, header index: Int) {
    header = grid.row(index)
    var positions: [Column: Int] = [:]
    for (position, cell) in header.enumerated() {
      if let column = Column(named: cell.text), positions[column] == nil { positions[column] = position }
    }
    guard positions[Column.key] != nil, positions[Column.figure] != nil else { return nil }
    self.positions = positions
    self.grid = grid
    rows = grid.rows.dropFirst(index + 1).filter { !$0.isBlank }
  }

  /// The cell of a column; nil where the sheet lacks it.
  func cell(_ row: Row, _ column: Column) -> Cell? { positions[column].map { row[$0] } }

  /// The text of a column; empty where the sheet lacks it.
  func text(_ row: Row, _ column: Column) -> String { cell(row, column)?.text ?? "" }

  /// Why the figure of a row is not what the sheet shows, whose number format makes another one of it.
  func problem(of figure: Cell, _ row: Row) -> Finding? {
    if grid.showsScaled(row: figure.row, column: figure.column) { return .scaledFigure(figure, row) }
    guard let shown = grid.shownUnit(row: figure.row, column: figure.column) else { return nil }
    let unit = Column.figureUnit.map { text(row, $0) } ?? "%"
    return shown.utf8.elementsEqual(unit.utf8)
      ? nil : .figureInOtherUnit(figure, shown: shown, unit: unit, row)
  }

  /// What is wrong with the header: a name that stands there twice, and columns of the return's own that hold text.
  var findings: [Finding] {
    header.enumerated().compactMap { position, cell in
      guard !cell.isEmpty else { return nil }
      if let column = Column(named: cell.text) {
        return positions[column] == position ? nil : .repeatedFormColumn(cell)
      }
      return rows.contains { !$0[position].isEmpty } ? .unreadFormColumn(cell) : nil
    }
  }
}
