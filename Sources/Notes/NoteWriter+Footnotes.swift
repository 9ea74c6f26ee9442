extension NoteWriter {
  /// Writes the number that leads to a footnote; inside a link, which can hold no other, only the number.
  func footnoteReference(_ node: CmarkNode) {
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
  func startFootnote(_ node: CmarkNode) {
    html.newLine()
    if !scope.hasFootnoteSection {
      scope.hasFootnoteSection = true
      html.raw("<div class=\"footnotes\">\n<ol>\n")
    }
    html.raw("<li id=\"")
    definitionID(footnoteNumber(node))
    html.raw("\">\n")
  }

  /// Ends a footnote, with a line for the links back where its last block is no paragraph.
  func endFootnote(_ node: CmarkNode) {
    if node.lastChild?.kind != .paragraph {
      html.newLine()
      html.raw("<p>")
      backLinks(footnoteNumber(node))
      html.raw("</p>\n")
    }
    html.raw("</li>\n")
  }

  func endFootnotes() {
    if scope.hasFootnoteSection { html.raw("</ol>\n</div>\n") }
  }

  /// Writes a link back to each place that refers to the footnote.
  func backLinks(_ number: Int) {
    for count in 1...max(1, scope.footnoteCounts[number, default: 1]) {
      html.raw(" <a href=\"#")
      referenceID(number, count)
      html.raw("\" class=\"footnote-back\" aria-label=\"返回正文\">↩</a>")
    }
  }

  private func definitionID(_ number: Int) {
    html.text(scope.idPrefix)
    html.raw("fn-")
    html.number(number)
  }

  private func referenceID(_ number: Int, _ count: Int) {
    html.text(scope.idPrefix)
    html.raw("fnref-")
    html.number(number)
    if count > 1 {
      html.raw("-")
      html.number(count)
    }
  }
}
