/// The cells of an HTML table at their places, with what spans rows and columns.
struct TableGrid {
  /// A cell at the row and column where it begins.
  struct Cell {
    var element: HTMLElement
    var column: Int
    var columnSpan: Int
    /// Whether a cell of a row above reaches down to here; then it shows nothing.
    var continues = false
  }

  struct Row {
    var element: HTMLElement
    var cells: [Cell]
    /// Whether it is repeated on every page that the table continues on.
    var isHead: Bool
  }

  /// The most columns that Word allows.
  private static let columnLimit = 63
  private(set) var rows: [Row] = []
  private(set) var columnCount = 0
  /// The shares that `col` elements give to columns; empty where there are none.
  private(set) var shares: [Int] = []
  /// The cells that reach down from rows above, by their column.
  private var reaching: [Int: (cell: Cell, rows: Int)] = [:]

  init(_ table: HTMLElement) {
    for child in table.elements {
      switch child.name {
      case "thead": add(child, isHead: true)
      case "tbody", "tfoot": add(child, isHead: false)
      case "tr": add(row: child, isHead: false)
      case "colgroup": shares = child.elements.compactMap(Self.share)
      default: continue
      }
    }
    if shares.count != columnCount { shares = [] }
  }

  private mutating func add(_ group: HTMLElement, isHead: Bool) {
    reaching = [:]
    for row in group.elements where row.name == "tr" { add(row: row, isHead: isHead) }
  }

  private mutating func add(row: HTMLElement, isHead: Bool) {
    var cells: [Cell] = []
    var column = 0
    for element in row.elements where element.name == "td" || element.name == "th" {
      passReaching(from: &column, into: &cells)
      guard column < Self.columnLimit else { break }
      let span = min(Self.span(element, "colspan"), Self.columnLimit - column)
      let cell = Cell(element: element, column: column, columnSpan: span)
      cells.append(cell)
      let rows = Self.span(element, "rowspan") - 1
      if rows > 0 { reaching[column] = (cell, rows) }
      column += span
    }
    passReaching(from: &column, into: &cells)
    columnCount = max(columnCount, column)
    rows.append(Row(element: row, cells: cells, isHead: isHead))
  }

  private mutating func passReaching(from column: inout Int, into cells: inout [Cell]) {
    while let (cell, rows) = reaching[column], cells.last?.column != column {
      var continued = cell
      continued.continues = true
      cells.append(continued)
      reaching[column] = rows > 1 ? (cell, rows - 1) : nil
      column += cell.columnSpan
    }
  }

  private static func span(_ element: HTMLElement, _ name: String) -> Int {
    max(1, min(1000, Int(element.attributes[name] ?? "") ?? 1))
  }

  /// The share of a `col` whose style is a width in per cent, millimetres or ems; in hundredths.
  private static func share(_ element: HTMLElement) -> Int? {
    guard element.name == "col" else { return nil }
    let style = element.attributes["style"] ?? ""
    guard let declaration = style.split(separator: ";").first(where: { $0.hasPrefix("width:") }) else {
      return nil
    }
    let number = declaration.dropFirst("width:".count).filter { $0.isNumber || $0 == "." }
    guard let value = Double(String(number)), (0.01...10_000).contains(value) else { return nil }
    return Int(value * 100)
  }
}
