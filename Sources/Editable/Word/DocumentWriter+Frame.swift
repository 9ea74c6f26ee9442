internal import Markup

/// What stands around the text of an official document: its head, its contents and its foot.
extension DocumentWriter {
  /// The head: the name, the number of the issue, and a line with the office and the day over the red rule.
  mutating func masthead(_ element: HTMLElement, _ around: Surroundings) -> [Block] {
    element.elements.flatMap { child -> [Block] in
      if child.has("masthead-name") { return [mastheadName(child, around)] }
      if child.has("issue") { return lines(of: child, Style.issue, around) }
      if child.has("issue-line") { return [issueLine(child, around)] }
      return child.isBlock ? blocks(of: child, around) : []
    }
  }

  /// The name at the size that the page gives it, which is chosen so that it fits.
  private mutating func mastheadName(_ element: HTMLElement, _ around: Surroundings) -> Block {
    var builder = RunBuilder()
    append(element.children, CharacterLook(size: element.fontSize), to: &builder, width: around.width)
    return .paragraph(paragraph(Style.mastheadName, builder.nodes))
  }

  /// The line of the issue, its parts apart as far as the line is wide.
  mutating func issueLine(_ element: HTMLElement, _ around: Surroundings) -> Block {
    .paragraph(paragraph(Style.issueLine, spread(element, width: around.width)))
  }

  private mutating func lines(of element: HTMLElement, _ style: String, _ around: Surroundings) -> [Block] {
    var around = around
    around.style = style
    return paragraphs(ofInlines: element.children, around)
  }

  /// The elements of a line, the last at its end.
  private mutating func spread(_ element: HTMLElement, width: Int) -> [Node] {
    var builder = RunBuilder()
    let parts = element.elements
    for (index, part) in parts.enumerated() {
      if index > 0, index < parts.count - 1 { builder.append(Array("　".utf8), CharacterLook()) }
      if index > 0, index == parts.count - 1 { builder.append(mark: WordText.tab) }
      append([.element(part)], CharacterLook(), to: &builder, width: width)
    }
    return parts.isEmpty ? runs(of: element.children, width: width).nodes : builder.nodes
  }

  /// The contents as a field that Word can work out anew; the text begins on the next page.
  mutating func contents(_ element: HTMLElement, _ around: Surroundings) -> [Block] {
    var content: [Node] = []
    if let heading = element.first(where: { $0.name == "h2" }) {
      content += lines(of: heading, Style.contentsHeading, around).map(\.node)
    }
    var entries: [Paragraph] = []
    if let list = element.first(where: { $0.name == "ol" || $0.name == "ul" }) {
      appendEntries(of: list, rank: 1, to: &entries)
    }
    guard !entries.isEmpty else { return [] }
    let rank = entries.reduce(1) { max($0, $1.style == Style.contents(1) ? 1 : 2) }
    let begin = [
      WordText.mark("begin"),
      WordText.run([
        .element(
          "w:instrText", [Attribute("xml:space", "preserve")], text: " TOC \\o \"1-\(rank)\" \\h \\z \\u ")
      ]),
      WordText.mark("separate"),
    ]
    entries[0].content.insert(contentsOf: begin, at: 0)
    entries[entries.count - 1].content.append(WordText.mark("end"))
    content += entries.map(\.node)
    return [.group(Self.gallery("Table of Contents", content))]
  }

  private mutating func appendEntries(of list: HTMLElement, rank: Int, to entries: inout [Paragraph]) {
    for item in list.elements where item.name == "li" {
      if let link = item.first(where: { $0.name == "a" }) {
        entries.append(Paragraph(style: Style.contents(rank), content: entry(link)))
      }
      for inner in item.elements where inner.name == "ol" || inner.name == "ul" {
        appendEntries(of: inner, rank: rank + 1, to: &entries)
      }
    }
  }

  /// An entry: its words and, behind a tab, the page where they stand.
  private mutating func entry(_ link: HTMLElement) -> [Node] {
    let page = link.first { $0.has("page") }
    let words = link.first { $0.has("entry") } ?? link
    var content = runs(of: words.children, width: 0).nodes
    let anchor = link.attributes["href"].flatMap { bookmarks[String($0.dropFirst())] }
    guard let anchor else { return content }
    let name = Self.bookmark(anchor)
    let number = WordText.clean(page?.text ?? [])
    content.append(WordText.tab)
    content += WordText.field(" PAGEREF \(name) \\h ", result: [WordText.run(number)])
    return [.element("w:hyperlink", [Attribute("w:anchor", name), Attribute("w:history", "1")], content)]
  }

  /// Paragraphs as one building block, which Word offers to bring up to date.
  private static func gallery(_ name: String, _ content: [Node]) -> Node {
    let part = Node.element(
      "w:docPartObj", [], [WordText.value("w:docPartGallery", name), .element("w:docPartUnique")])
    return .element(
      "w:sdt", [], [.element("w:sdtPr", [], [part]), .element("w:sdtContent", [], content)])
  }

  /// The foot of the last page: a line for each receiver between rules, at the bottom of the type area.
  mutating func imprint(_ element: HTMLElement, _ around: Surroundings) -> [Block] {
    let lines = element.imprintLines
    guard !lines.isEmpty else { return [] }
    let place = Node.element(
      "w:tblpPr",
      [
        Attribute("w:vertAnchor", "margin"), Attribute("w:horzAnchor", "margin"),
        Attribute("w:tblpXSpec", "left"), Attribute("w:tblpYSpec", "bottom"),
      ])
    let rows = lines.enumerated().map { index, line in
      imprintRow(line, width: around.width, isLast: index == lines.count - 1)
    }
    let grid = Node.element("w:tblGrid", [], [.element("w:gridCol", [Attribute("w:w", around.width)])])
    let properties = Self.tableProperties(Style.imprintTable, width: around.width, place: place)
    return [
      .table(.element("w:tbl", [], [properties, grid] + rows)),
      .paragraph(Paragraph(style: Style.sectionEnd)),
    ]
  }
}

extension DocumentWriter {
  /// A line of the foot; receivers hang behind their word, the number of copies stands below the last rule.
  private mutating func imprintRow(_ line: HTMLElement, width: Int, isLast: Bool) -> Node {
    let isCopies = line.has("copies")
    var properties = [Node.element("w:tcW", [Attribute("w:w", width), Attribute("w:type", "dxa")])]
    if isCopies {
      properties.append(.element("w:tcBorders", [], [Self.imprintRule, WordText.value("w:bottom", "nil")]))
    }
    var text: Paragraph
    if line.has("addressees") {
      text = paragraph(Style.imprintReceivers, runs(of: line.children, width: width).nodes)
    } else {
      text = paragraph(Style.imprint, spread(line, width: width))
      if isCopies { text.alignment = "right" }
    }
    text.keepsWithNext = !isLast
    let cell = Node.element("w:tc", [], [.element("w:tcPr", [], properties), text.node])
    return .element("w:tr", [], [.element("w:trPr", [], [.element("w:cantSplit")]), cell])
  }

  private static var imprintRule: Node {
    .element(
      "w:top",
      [
        Attribute("w:val", "single"), Attribute("w:sz", 8), Attribute("w:space", 0),
        Attribute("w:color", "000000"),
      ])
  }
}

extension HTMLElement {
  /// The size that its own style asks for in millimetres, in half points.
  fileprivate var fontSize: Int? {
    let declarations = (attributes["style"] ?? "").split(separator: ";")
    guard let size = declarations.first(where: { $0.hasPrefix("font-size:") }), size.hasSuffix("mm"),
      let millimetres = Double(size.dropFirst("font-size:".count).dropLast(2)),
      (1...100).contains(millimetres)
    else { return nil }
    return Int((millimetres * 72 / 25.4 * 2).rounded())
  }

  /// The innermost paragraphs of a foot, or itself where it has none.
  fileprivate var imprintLines: [HTMLElement] {
    let inner = elements.filter(\.isBlock)
    if inner.isEmpty { return isBlock ? [self] : [] }
    return inner.flatMap(\.imprintLines)
  }
}
