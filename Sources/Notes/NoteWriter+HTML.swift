import Diagnostics
import Markup

// No tag of a note is published, but its words are.
extension NoteWriter {
  /// Writes the words of a block of HTML, as Markdown where they are; false when the note must be given up.
  mutating func htmlBlock(_ node: CmarkNode) -> Bool {
    let markup = node.withLiteral { scope.clean.cleaned($0) }
    let place = report(html: markup, of: node)
    if !scope.isInternal, Self.isOpenComment(markup) {
      findings.append(NoteFindings.commentInText(at: place))
    }
    let text = HTMLText(markup)
    if HTMLText.isEmpty(text.bytes) { return true }
    guard !scope.isOfHTML, !text.mayHoldFences else {
      plainLines(text.bytes, of: node)
      return true
    }
    return write(text.bytes, fromLine: node.startLine)
  }

  /// Writes what a tag between words leaves of itself: the end of a line.
  mutating func inlineHTML(_ node: CmarkNode) {
    let markup = node.withLiteral { scope.clean.cleaned($0) }
    guard let tag = HTMLTag(markup) else {
      _ = report(html: markup, of: node)
      return
    }
    if !tag.isBreak { _ = report(html: markup, of: node) }
    switch tag.parting {
    case .none: break
    case .blank: if parts(tag, node) { html.raw(" ") }
    case .line: if tag.isBreak || parts(tag, node) { lineBreak() }
    }
  }

  mutating func lineBreak() {
    printed.appendBreak()
    html.raw("<br>\n")
  }

  /// Writes text that cmark gave, with the ends of lines that tags left in it.
  mutating func write(text: UnsafeBufferPointer<UInt8>) {
    guard scope.isOfHTML, text.contains(HTMLText.lineBreak) else { return html.text(text, scope.clean) }
    var start = text.startIndex
    while let end = text[start...].firstIndex(of: HTMLText.lineBreak) {
      html.text(UnsafeBufferPointer(rebasing: text[start..<end]), scope.clean)
      lineBreak()
      start = end + 1
    }
    html.text(UnsafeBufferPointer(rebasing: text[start...]), scope.clean)
  }

  /// Writes words that stood between tags as Markdown of its own.
  private mutating func write(_ text: [UInt8], fromLine line: Int) -> Bool {
    htmlCount += 1
    judgePrinted()
    let outer = scope
    scope = NoteScope(
      lines: outer.lines.inner(text, fromLine: line), idPrefix: source.idPrefix + "t\(htmlCount)-",
      internalDepth: outer.internalDepth)
    scope.isOfHTML = true
    scope.heading = outer.heading
    let isComplete = writeScope()
    judgePrinted()
    scope = outer
    return isComplete
  }

  /// Writes words as they stand, line by line.
  private mutating func plainLines(_ text: [UInt8], of node: CmarkNode) {
    let decoded = CharacterReferences.decoded(text[...])
    gather(lines: decoded, of: node)
    html.newLine()
    html.raw("<p>")
    var isFirst = true
    for line in decoded.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == HTMLText.lineBreak }) {
      if HTMLText.isEmpty(line) { continue }
      if !isFirst { html.raw("<br>\n") }
      isFirst = false
      line.withUnsafeBufferPointer { html.text($0, scope.clean) }
    }
    html.raw("</p>\n")
  }

  /// Reports that HTML is not published, and what it may be meant to keep from the public; gives its place.
  private mutating func report(html markup: [UInt8], of node: CmarkNode) -> Place {
    let firstLine = markup.prefix { $0 != UInt8(ascii: "\n") }.prefix(80)
    let mark = scope.isInternal ? nil : InternalMark.find(inHTML: markup)
    // More than are listed are only counted, and need no search for their columns.
    let isListed = reportedHTML < NoteParser.findingLimit || mark != nil
    let place =
      isListed
      ? place(of: node, reading: Array(firstLine)) : scope.lines.place(line: max(1, node.startLine), byte: 0)
    reportedHTML += 1
    findings.append(NoteFindings.html(String(decoding: firstLine, as: UTF8.self), at: place))
    if let mark { findings.append(NoteFindings.internalMark(mark, at: place)) }
    return place
  }

  /// Whether words before and behind a tag are parted by it, and by no other tag behind it.
  private func parts(_ tag: HTMLTag, _ node: CmarkNode) -> Bool {
    guard let next = node.next, hasWords(before: node) else { return false }
    switch next.kind {
    case .softBreak, .lineBreak: return false
    case .htmlInline:
      return next.withLiteral { HTMLTag(scope.clean.cleaned($0)).map { $0.parting == .none } ?? true }
    default: return true
    }
  }

  /// Whether anything but tags stands before a node, since the last end of a line.
  private func hasWords(before node: CmarkNode) -> Bool {
    guard let previous = node.previous else { return false }
    switch previous.kind {
    case .softBreak, .lineBreak: return false
    case .htmlInline:
      return previous.previous != nil
    default: return true
    }
  }

  /// Whether a comment begins in a block of HTML that does not end there, so that the rest may be printed.
  private static func isOpenComment(_ markup: [UInt8]) -> Bool {
    var index = 0
    var isOpen = false
    while index < markup.count {
      let rest = markup[index...]
      if !isOpen, rest.starts(with: "<!--".utf8) {
        (isOpen, index) = (true, index + 4)
      } else if isOpen, rest.starts(with: "-->".utf8) {
        (isOpen, index) = (false, index + 3)
      } else {
        index += 1
      }
    }
    return isOpen
  }
}

/// A tag between words.
private struct HTMLTag {
  let parting: HTMLElements.Parting
  /// Whether it is `<br>`, which Markdown has no other way to write in a table.
  let isBreak: Bool

  /// Reads a tag; nil for a comment or a declaration.
  init?(_ markup: [UInt8]) {
    var scanner = HTMLScanner(markup)
    switch scanner.next() {
    case .start(let tag)?:
      (parting, isBreak) = (HTMLElements.parting(markup[tag.name]), scanner.isName(tag.name, "br"))
    case .end(let name, _)?: (parting, isBreak) = (HTMLElements.parting(markup[name]), false)
    case .text?, .declaration?, nil: return nil
    }
  }
}
