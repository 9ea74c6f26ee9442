internal import Markup

extension DocumentWriter {
  /// A table with its caption above it; heads repeat, rows stay whole.
  mutating func table(_ element: HTMLElement, _ around: Surroundings) -> [Block] {
    let grid = TableGrid(element)
    guard grid.columnCount > 0 else { return [] }
    var blocks = caption(of: element, around)
    let isLedger = element.has("ledger")
    let width = element.has("comparison") ? around.width * 78 / 100 : around.width
    let widths = Self.widths(of: grid, in: width, unit: isLedger ? 92 : 107)
    let columns = widths.map { Node.element("w:gridCol", [Attribute("w:w", $0)]) }
    var rows: [Node] = []
    for (index, row) in grid.rows.enumerated() {
      var style = row.isHead ? Style.tableHead : Style.tableText
      if isLedger { style = row.isHead ? Style.ledgerHead : Style.ledgerText }
      rows.append(self.row(row, style, below: grid.rows.dropFirst(index + 1), widths))
    }
    let properties = Self.tableProperties(Style.table, width: width)
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
    return paragraphs(ofInlines: caption.children, around).map { block in
      guard case .paragraph(var paragraph) = block else { return block }
      paragraph.keepsWithNext = true
      return .paragraph(paragraph)
    }
  }

  private mutating func row(
    _ row: TableGrid.Row, _ style: String, below: ArraySlice<TableGrid.Row>, _ widths: [Int]
  ) -> Node {
    note(id: row.element)
    var properties: [Node] = [.element("w:cantSplit")]
    if row.isHead { properties.append(.element("w:tblHeader")) }
    var cells: [Node] = [.element("w:trPr", [], properties)]
    for cell in row.cells {
      let reachesDown = below.first?.cells.contains { $0.column == cell.column && $0.continues } ?? false
      cells.append(self.cell(cell, style, reachesDown: reachesDown, widths))
    }
    let missing = widths.dropFirst(row.cells.last.map { $0.column + $0.columnSpan } ?? 0)
    cells += missing.map { Self.cell([Self.width($0)], [Paragraph(style: style).node]) }
    return .element("w:tr", [], cells)
  }

  private mutating func cell(
    _ cell: TableGrid.Cell, _ style: String, reachesDown: Bool, _ widths: [Int]
  ) -> Node {
    let width = widths.dropFirst(cell.column).prefix(cell.columnSpan).reduce(0, +)
    var properties = [Self.width(width)]
    if cell.columnSpan > 1 { properties.append(WordText.value("w:gridSpan", cell.columnSpan)) }
    if cell.continues {
      properties.append(.element("w:vMerge"))
      return Self.cell(properties, [Paragraph(style: style).node])
    }
    if reachesDown { properties.append(WordText.value("w:vMerge", "restart")) }
    var around = Surroundings(style: Self.isGroupHead(cell) ? Style.tableHead : style, width: width - 160)
    around.alignment = Self.alignment(cell.element)
    note(id: cell.element)
    var content = blocks(of: cell.element.children, around)
    if Self.isGroupHead(cell) { content = content.map(Self.keptWithNext) }
    if case .paragraph? = content.last {} else { content.append(.paragraph(Paragraph(style: around.style))) }
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

  private static func keptWithNext(_ block: Block) -> Block {
    guard case .paragraph(var paragraph) = block else { return block }
    paragraph.keepsWithNext = true
    return .paragraph(paragraph)
  }

  /// Numbers stand in the middle; all else stands where its style says.
  private static func alignment(_ element: HTMLElement) -> String? {
    element.has("number") || element.has("picture") ? "center" : nil
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
