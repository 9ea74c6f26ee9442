internal import Markup

extension DocumentWriter {
  /// The blocks that an element becomes.
  mutating func blocks(of element: HTMLElement, _ around: Surroundings) -> [Block] {
    note(id: element)
    switch element.name {
    case "h1":
      if element.has("next-page") { startsPage = true }
      return heading(element, Style.title)
    case "h2": return annexHeading(element) ?? heading(element, Style.heading(1))
    case "h3": return heading(element, Style.heading(2))
    case "h4": return heading(element, Style.heading(3))
    case "h5", "h6": return heading(element, Style.heading(4))
    case "p" where element.has("issue-line"): return [issueLine(element, around)]
    case "p": return paragraphs(ofInlines: element.children, styled(element, around))
    case "ul", "ol": return list(element, around)
    case "dt": return paragraphs(ofInlines: element.children, around.with(Style.term))
    case "table": return table(element, around)
    case "blockquote": return blocks(of: element.children, around.with(Style.quote))
    case "figcaption": return paragraphs(ofInlines: element.children, around.with(Style.caption))
    case "figure": return keptTogether(blocks(of: element.children, around.with(Style.figure)))
    case "pre": return code(element)
    case "hr": return []
    default: return blocks(of: element.children, around)
    }
  }

  /// The blocks of nodes, where words between them make paragraphs of their own.
  mutating func blocks(of nodes: [HTMLNode], _ around: Surroundings) -> [Block] {
    var blocks: [Block] = []
    var inlines: [HTMLNode] = []
    for node in nodes {
      if case .element(let element) = node, element.isBlock {
        blocks += paragraphs(ofInlines: inlines, around)
        inlines = []
        blocks += self.blocks(of: element, around)
      } else {
        inlines.append(node)
      }
    }
    return blocks + paragraphs(ofInlines: inlines, around)
  }

  /// One paragraph of what stands in lines, or none where nothing would be seen.
  mutating func paragraphs(ofInlines nodes: [HTMLNode], _ around: Surroundings) -> [Block] {
    let runs = runs(of: nodes, width: around.width)
    guard !runs.isEmpty else { return [] }
    var paragraph = paragraph(around.style, runs.nodes)
    paragraph.alignment = around.alignment
    if runs.holdsOnlyPictures, around.alignment == nil { paragraph.style = Style.figure }
    return [.paragraph(paragraph)]
  }

  private mutating func heading(_ element: HTMLElement, _ style: String) -> [Block] {
    let parts = element.elements.filter { $0.name == "span" }
    let lines =
      parts.count > 1 ? Array(parts.map { [.element($0)] }.joined(separator: [.lineBreak])) : element.children
    let runs = runs(of: lines, width: setup.textWidth(.portrait))
    return runs.isEmpty ? [] : [.paragraph(paragraph(style, runs.nodes))]
  }

  /// The two lines of an annex's heading; the second is the one that the contents list.
  private mutating func annexHeading(_ element: HTMLElement) -> [Block]? {
    guard let title = element.first(where: { $0.has("annex-title") }) else { return nil }
    let number = element.first { $0.has("annex-number") }
    return (number.map { heading($0, Style.annexNumber) } ?? []) + heading(title, Style.annexTitle)
  }

  private mutating func code(_ element: HTMLElement) -> [Block] {
    element.text.split(separator: UInt8(ascii: "\n")).map { line in
      .paragraph(paragraph(Style.code, [WordText.run(WordText.clean(Array(line)))]))
    }
  }

  /// The surroundings with the look that a paragraph's class asks for.
  private func styled(_ element: HTMLElement, _ around: Surroundings) -> Surroundings {
    if element.has("sample") { return around.with(Style.sample) }
    if element.has("files") {
      var around = around
      around.alignment = "left"
      return around
    }
    if element.has("table-note") || element.has("source") { return around.with(Style.note) }
    return around
  }

  /// The same blocks, each on one page with the next.
  private func keptTogether(_ blocks: [Block]) -> [Block] {
    guard let last = blocks.last else { return [] }
    return blocks.dropLast().map(\.keptWithNext) + [last]
  }
}
