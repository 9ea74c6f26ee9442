extension NoteWriter {
  /// Writes the number that leads to a footnote; inside a link, which can hold no other, only the number.
  mutating func footnoteReference(_ node: CmarkNode) {
    let number = footnoteNumber(node)
    let count = scope.footnotesWritten[number, default: 0] + 1
    scope.footnotesWritten[number] = count
    html.raw("<sup class=\"footnote-ref\" id=\"")
    referenceID(number, count)
    html.raw("\">")
    if scope.openLinks.isEmpty {
      html.raw("<a href=\"#")
      definitionID(number)
      html.raw("\">")
    }
    html.number(number)
    html.raw(scope.openLinks.isEmpty ? "</a></sup>" : "</sup>")
  }

  /// Starts a footnote, and the section of footnotes with the first.
  mutating func startFootnote() {
    html.newLine()
    if scope.footnote == 0 { html.raw("<div class=\"footnotes\">\n<ol>\n") }
    scope.footnote += 1
    html.raw("<li id=\"")
    definitionID(scope.footnote)
    html.raw("\">\n")
  }

  /// Ends a footnote, with a line for the links back where its last block is no paragraph.
  mutating func endFootnote(_ node: CmarkNode) {
    if node.lastChild?.kind != .paragraph {
      html.newLine()
      html.raw("<p>")
      backLinks()
      html.raw("</p>\n")
    }
    html.raw("</li>\n")
  }

  mutating func endFootnotes() {
    if scope.footnote > 0 { html.raw("</ol>\n</div>\n") }
  }

  /// Writes a link back to each place that refers to the footnote being written.
  mutating func backLinks() {
    let number = scope.footnote
    for count in 1...max(1, scope.footnoteCounts[number, default: 1]) {
      html.raw(" <a href=\"#")
      referenceID(number, count)
      html.raw("\" class=\"footnote-back\" aria-label=\"返回正文\">↩</a>")
    }
  }

  private mutating func definitionID(_ number: Int) {
    html.text(scope.idPrefix)
    html.raw("fn-")
    html.number(number)
  }

  private mutating func referenceID(_ number: Int, _ count: Int) {
    html.text(scope.idPrefix)
    html.raw("fnref-")
    html.number(number)
    if count > 1 {
      html.raw("-")
      html.number(count)
    }
  }
}
