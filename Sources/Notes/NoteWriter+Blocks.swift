import Diagnostics

extension NoteWriter {
  /// Writes the start of a node; false when its children must not be written.
  mutating func enter(_ node: CmarkNode, _ kind: CmarkNode.Kind) -> Bool {
    switch kind {
    case .blockQuote: block("<blockquote>\n")
    case .list: startList(node)
    case .item: startItem(node)
    case .paragraph: if !isInTightList(node) { block("<p>") }
    case .heading: startHeading(node)
    case .table: startTable(node)
    case .tableRow: startRow(node)
    case .tableCell: startCell(node)
    case .footnoteDefinition: startFootnote()
    case .footnoteReference: footnoteReference(node)
    case .emphasis: html.raw("<em>")
    case .strong: html.raw("<strong>")
    case .strikethrough: html.raw("<del>")
    case .link: startLink(node)
    case .image:
      image(node)
      return false
    default: break
    }
    return true
  }

  /// Writes the end of a node.
  mutating func leave(_ node: CmarkNode, _ kind: CmarkNode.Kind) {
    if kind.endsText { judgePrinted() }
    switch kind {
    case .document: endFootnotes()
    case .blockQuote: block("</blockquote>\n")
    case .list: node.isOrdered ? block("</ol>\n") : block("</ul>\n")
    case .item: html.raw("</li>\n")
    case .paragraph: endParagraph(node)
    case .heading: endHeading(node)
    case .table: endTable(node)
    case .tableRow: endRow(node)
    case .tableCell: endCell(node)
    case .footnoteDefinition: endFootnote(node)
    case .emphasis: html.raw("</em>")
    case .strong: html.raw("</strong>")
    case .strikethrough: html.raw("</del>")
    case .link: endLink()
    default: break
    }
  }

  /// Writes a node that has no children; false when the note must be given up.
  mutating func leaf(_ node: CmarkNode, _ kind: CmarkNode.Kind) -> Bool {
    switch kind {
    case .text: text(node)
    case .softBreak:
      printed.appendBreak()
      if !joinsChinese(node) { html.raw("\n") }
    case .lineBreak: lineBreak()
    case .code:
      html.raw("<code>")
      node.withLiteral {
        gather(code: $0, of: node)
        html.text($0, scope.clean)
      }
      html.raw("</code>")
    case .thematicBreak: block("<hr>\n")
    case .htmlBlock: return htmlBlock(node)
    case .htmlInline: inlineHTML(node)
    case .codeBlock: return codeBlock(node)
    default: break
    }
    return true
  }

  private mutating func text(_ node: CmarkNode) {
    node.withLiteral { literal in
      gather(node, literal)
      let startsWithAddedTab = scope.awaitsTab && literal.first == UInt8(ascii: "\t")
      write(text: UnsafeBufferPointer(rebasing: literal[(startsWithAddedTab ? 1 : 0)...]))
      scope.awaitsTab = scope.clean.awaitsTab(literal)
    }
  }

  private mutating func block(_ tag: StaticString) {
    html.newLine()
    html.raw(tag)
  }

  private mutating func startList(_ list: CmarkNode) {
    guard list.isOrdered else { return block("<ul>\n") }
    block("<ol")
    if list.listStart != 1 {
      html.raw(" start=\"")
      html.number(list.listStart)
      html.raw("\"")
    }
    html.raw(">\n")
  }

  private mutating func startItem(_ item: CmarkNode) {
    guard item.isTaskItem else { return block("<li>") }
    block("<li class=\"task-item\"><input type=\"checkbox\" disabled")
    html.raw(item.isChecked ? " checked aria-label=\"已完成\"> " : " aria-label=\"未完成\"> ")
  }

  /// Whether a paragraph is written without its tags, as the items of a list without blank lines are.
  private func isInTightList(_ paragraph: CmarkNode) -> Bool {
    guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }

  private mutating func endParagraph(_ paragraph: CmarkNode) {
    if isInTightList(paragraph) { return }
    if let parent = paragraph.parent, parent.kind == .footnoteDefinition, paragraph.next == nil {
      backLinks()
    }
    html.raw("</p>\n")
  }

  private mutating func startHeading(_ node: CmarkNode) {
    let surveyed = scope.headings[scope.headingsWritten]
    scope.headingsWritten += 1
    scope.heading = surveyed.text
    let level = level(of: node)
    note.headings.append(
      NoteHeading(level: level, text: surveyed.text, id: surveyed.id, isInternal: scope.isInternal))
    block("<h")
    html.number(level)
    html.raw(" id=\"")
    html.text(surveyed.id)
    html.raw("\">")
  }

  private mutating func endHeading(_ node: CmarkNode) {
    html.raw("</h")
    html.number(level(of: node))
    html.raw(">\n")
  }

  private func level(of heading: CmarkNode) -> Int {
    min(6, max(1, heading.headingLevel + source.headingShift))
  }
}

extension CmarkNode.Kind {
  /// Whether no word goes on behind the node.
  fileprivate var endsText: Bool { self == .paragraph || self == .heading || self == .tableCell }
}
