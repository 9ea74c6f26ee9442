import Diagnostics

extension NoteWriter {
  /// Writes the start of a link that may be published; any other is reported and only its text stays.
  mutating func startLink(_ node: CmarkNode) {
    let address = node.withAddress { scope.clean.string($0) }
    scope.openLinks.append(scope.openLinks.isEmpty ? open(node, address) : .dropped)
  }

  mutating func endLink() {
    switch scope.openLinks.popLast() {
    case .anchor: html.raw("</a>")
    case .reference(let index): html.open(.linkEnd(index))
    case .dropped, nil: break
    }
  }

  private mutating func open(_ node: CmarkNode, _ address: String) -> NoteScope.OpenLink {
    switch NoteAddress(address) {
    case .outside(let address):
      judge(apart: address, of: node)
      html.raw("<a href=\"")
      html.text(HrefText.escaped(address))
      html.raw("\" rel=\"noopener noreferrer\"")
      title(node)
      html.raw(">")
      return .anchor
    case .fragment(let fragment): return openFragment(node, fragment)
    case .relative(let address):
      html.raw("<a href=\"")
      file(address, of: node, isImage: false, at: place(of: node, reading: Array(address.utf8)))
      html.raw("\"")
      title(node)
      html.raw(">")
      return .anchor
    case .reference(let kind, let id): return openReference(node, kind, id, address)
    case .refused(let suggestion):
      let place = place(of: node, reading: Array(address.utf8))
      findings.append(NoteFindings.unsafeLink(address, suggestion: suggestion, at: place))
      return .dropped
    }
  }

  private mutating func openFragment(_ node: CmarkNode, _ fragment: String) -> NoteScope.OpenLink {
    scope.addFragments()
    guard let id = scope.fragments[NoteScope.fragmentKey(fragment)] else {
      let headings = scope.headings
      let suggestion = scope.nearHeadings.find(fragment) {
        NearName.find(fragment, in: headings.lazy.map(\.text))
      }
      let place = place(of: node, reading: Array(("#" + fragment).utf8))
      findings.append(NoteFindings.unknownHeading(fragment, suggestion: suggestion, at: place))
      return .dropped
    }
    html.raw("<a href=\"#")
    html.text(HrefText.escaped(id))
    html.raw("\">")
    return .anchor
  }

  private mutating func openReference(
    _ node: CmarkNode, _ kind: NoteReference.Kind, _ id: String, _ address: String
  ) -> NoteScope.OpenLink {
    let index = note.references.count
    note.references.append(
      NoteReference(
        kind: kind, id: id, place: place(of: node, reading: Array(address.utf8)), isInternal: scope.isInternal
      ))
    html.open(.linkStart(index))
    return .reference(index)
  }

  /// Writes an image of the site; of any other only the text stays.
  mutating func image(_ node: CmarkNode) {
    let address = node.withAddress { scope.clean.string($0) }
    let text = plainText(of: node)
    judge(apart: text, of: node)
    let place = place(of: node, reading: Array(address.utf8))
    guard case .relative(let address) = NoteAddress(address) else {
      findings.append(NoteFindings.unsafeImage(address, at: place))
      html.text(text)
      return
    }
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      findings.append(NoteFindings.imageWithoutText(address, at: place))
    }
    html.raw("<img src=\"")
    file(address, of: node, isImage: true, at: place)
    html.raw("\" alt=\"")
    html.text(text)
    html.raw("\"")
    title(node)
    html.raw(">")
  }

  private mutating func file(_ address: String, of node: CmarkNode, isImage: Bool, at place: Place) {
    judge(apart: address, of: node)
    html.open(.file(note.files.count))
    note.files.append(
      NoteFileLink(address: address, isImage: isImage, place: place, isInternal: scope.isInternal))
  }

  private mutating func title(_ node: CmarkNode) {
    judge(apart: node.withTitle { scope.clean.string($0) }, of: node)
    node.withTitle { title in
      guard !title.isEmpty else { return }
      html.raw(" title=\"")
      html.text(title, scope.clean)
      html.raw("\"")
    }
  }
}

// MARK: - Places

extension NoteWriter {
  /// Where a node starts, as well as cmark knows it.
  func place(of node: CmarkNode) -> Place {
    let line = max(1, node.startLine)
    let byte = scope.prepared.originalColumn(line: line - 1, column: max(0, node.startColumn - 1))
    return scope.lines.place(line: line, byte: byte)
  }

  /// Where a node's text stands, found by searching its block, since cmark knows columns only roughly.
  mutating func place(of node: CmarkNode, reading text: [UInt8]) -> Place {
    var block = node
    while block.kind.isInline, let parent = block.parent { block = parent }
    let start = scope.lines.range(ofLine: max(1, block.startLine)).lowerBound
    let end = scope.lines.range(ofLine: max(block.startLine, block.endLine)).upperBound
    let from = (start..<max(start, end)).contains(scope.searchStart) ? scope.searchStart : start
    let window = from..<max(from, min(end, from + 8192))
    let destination = scope.lines.find(Array("](".utf8) + text, in: window).map { $0 + 2 }
    guard let found = destination ?? scope.lines.find(text, in: window) else { return place(of: node) }
    scope.searchStart = found + text.count
    return scope.lines.place(at: found)
  }
}

extension CmarkNode.Kind {
  /// Whether nodes of the kind stand inside a paragraph, a heading or a cell.
  var isInline: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image, .strikethrough,
      .footnoteReference:
      true
    default: false
    }
  }
}
