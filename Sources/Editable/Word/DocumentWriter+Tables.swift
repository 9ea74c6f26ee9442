internal import Markup

/// What the cells of a row have in common.
private struct RowLook {
  /// The style of the paragraphs.
  var style: String
  /// Whether the row stays on one page with the next.
  var keepsWithNext: Bool
  /// The widths of the table's columns.
  var widths: [Int]
}

extension DocumentWriter {
  /// Tables with up to so many rows stand on one page.
  private static let smallTable = 8

  /// A table with its caption above it; heads repeat, rows stay whole.
  mutating func table(_ element: HTMLElement, _ around: Surroundings) -> [Block] {
    let grid = TableGrid(element)
    guard grid.columnCount > 0 else { return [] }
    var blocks = caption(of: element, around)
    let isLedger = element.has("ledger")
    let widths = Self.widths(of: grid, in: around.width, unit: isLedger ? 92 : 107)
    let isSmall = grid.rows.count <= Self.smallTable
    var rows: [Node] = []
    for (index, row) in grid.rows.enumerated() {
      var look = RowLook(
        style: row.isHead ? Style.tableHead : Style.tableText, keepsWithNext: false, widths: widths)
      if isLedger { look.style = row.isHead ? Style.ledgerHead : Style.ledgerText }
      look.keepsWithNext = row.isHead || (isSmall && index < grid.rows.count - 1)
      rows.append(self.row(row, look, below: grid.rows.dropFirst(index + 1)))
    }
    let columns = widths.map { Node.element("w:gridCol", [Attribute("w:w", $0)]) }
    let properties = Self.tableProperties(Style.table, width: around.width)
    blocks.append(.table(.element("w:tbl", [], [properties, .element("w:tblGrid", [], columns)] + rows)))
    return blocks
  }

  static func tableProperties(_ style: String, width: Int, place: Node? = nil) -> Node {
    var content = [WordText.value("w:tblStyle", style)]
    if let place { content.append(place) }
    content.append(.element("w:tblW", [Attribute("w:w", width), Attribute("w:type", "dxa")]))
    content.append(WordText.value("w:jc", "center"))
    content.append(.element("w:tblLayout", [Attribute("w:type", "fixed")]))
    content.append(
      .element("w:tblLook", [Attribute("w:val", "0020"), Attribute("w:firstRow", "1")]))
    return .element("w:tblPr", [], content)
  }

  private mutating func caption(of element: HTMLElement, _ around: Surroundings) -> [Block] {
    guard let caption = element.elements.first(where: { $0.name == "caption" }) else { return [] }
    var around = around
    around.style = Style.caption
    note(id: caption)
    return paragraphs(ofInlines: caption.children, around).map(\.keptWithNext)
  }

  private mutating func row(
    _ row: TableGrid.Row, _ look: RowLook, below: ArraySlice<TableGrid.Row>
  ) -> Node {
    note(id: row.element)
    var properties: [Node] = [.element("w:cantSplit")]
    if row.isHead { properties.append(.element("w:tblHeader")) }
    var cells: [Node] = [.element("w:trPr", [], properties)]
    for cell in row.cells {
      let reachesDown = below.first?.cells.contains { $0.column == cell.column && $0.continues } ?? false
      cells.append(self.cell(cell, look, reachesDown: reachesDown))
    }
    let missing = look.widths.dropFirst(row.cells.last.map { $0.column + $0.columnSpan } ?? 0)
    cells += missing.map { Self.cell([Self.width($0)], [Paragraph(style: look.style).node]) }
    return .element("w:tr", [], cells)
  }

  private mutating func cell(_ cell: TableGrid.Cell, _ look: RowLook, reachesDown: Bool) -> Node {
    let width = look.widths.dropFirst(cell.column).prefix(cell.columnSpan).reduce(0, +)
    var properties = [Self.width(width)]
    if cell.columnSpan > 1 { properties.append(WordText.value("w:gridSpan", cell.columnSpan)) }
    if cell.continues {
      properties.append(.element("w:vMerge"))
      return Self.cell(properties, [Paragraph(style: look.style).node])
    }
    if reachesDown { properties.append(WordText.value("w:vMerge", "restart")) }
    let isGroupHead = Self.isGroupHead(cell)
    var around = Surroundings(style: isGroupHead ? Style.tableHead : look.style, width: width - 160)
    around.alignment = Self.alignment(cell.element)
    note(id: cell.element)
    var content = blocks(of: cell.element.children, around)
    if case .paragraph? = content.last {} else { content.append(.paragraph(Paragraph(style: around.style))) }
    if isGroupHead || look.keepsWithNext { content = content.map(\.keptWithNext) }
    return Self.cell(properties, content.map(\.node))
  }

  private static func cell(_ properties: [Node], _ content: [Node]) -> Node {
    .element("w:tc", [], [.element("w:tcPr", [], properties)] + content)
  }

  private static func width(_ width: Int) -> Node {
    .element("w:tcW", [Attribute("w:w", width), Attribute("w:type", "dxa")])
  }

  /// Whether a cell is the heading of the rows that follow.
  private static func isGroupHead(_ cell: TableGrid.Cell) -> Bool {
    let scope = cell.element.attributes["scope"]
    return scope == "rowgroup" || scope == "colgroup" || (cell.element.name == "th" && cell.columnSpan > 2)
  }

  /// Numbers stand in the middle, columns of notes where their notes say; all else stands where its style says.
  private static func alignment(_ element: HTMLElement) -> String? {
    if element.has("align-left") { return "left" }
    if element.has("align-right") { return "right" }
    return element.has("number") || element.has("picture") || element.has("align-center") ? "center" : nil
  }

  /// The widths that the table asks for, or else those that its cells need.
  private static func widths(of grid: TableGrid, in width: Int, unit: Int) -> [Int] {
    if !grid.shares.isEmpty { return ColumnWidths.scaled(grid.shares, to: width) }
    var widths = ColumnWidths(count: grid.columnCount, unit: unit)
    for row in grid.rows {
      for cell in row.cells where cell.columnSpan == 1 && !cell.continues {
        widths.add(ColumnWidths.Wish(text: text(of: cell.element)), column: cell.column)
        if let picture = cell.element.first(where: { $0.name == "svg" && $0.attributes["role"] == "img" }),
          let size = drawnSize(of: picture)
        {
          widths.add(
            ColumnWidths.Wish(fixed: size.width / Picture.unitsPerTwip / unit + 1), column: cell.column)
        }
      }
    }
    return widths.shares(of: width)
  }

  /// The text of a cell as it shows: a line for each block, two characters for a lamp's shape.
  private static func text(of element: HTMLElement) -> String {
    var text = ""
    for node in element.children {
      switch node {
      case .text(let bytes):
        let words = bytes.split(whereSeparator: \.isHTMLSpace).joined(separator: [0x20])
        text += String(decoding: Array(words), as: UTF8.self)
      case .element(let child) where child.name == "svg": text += LampShape(child) == nil ? "" : "●"
      case .element(let child) where child.name == "br" || child.name == "small" || child.isBlock:
        text += "\n" + self.text(of: child)
      case .element(let child): text += self.text(of: child)
      }
    }
    return text
  }
}
