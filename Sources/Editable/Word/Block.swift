internal import Markup

/// A paragraph or a table of the document.
enum Block {
  case paragraph(Paragraph)
  case table(Node)
  /// Finished paragraphs that belong together, such as a table of contents.
  case group(Node)

  var node: Node {
    switch self {
    case .paragraph(let paragraph): paragraph.node
    case .table(let node), .group(let node): node
    }
  }
}

extension Block {
  /// The same block, on one page with the next where it is a paragraph.
  var keptWithNext: Block {
    guard case .paragraph(var paragraph) = self else { return self }
    paragraph.keepsWithNext = true
    return .paragraph(paragraph)
  }

  /// Whether a table must not touch it.
  var needsRoomBefore: Bool {
    guard case .paragraph(let paragraph) = self else { return true }
    return paragraph.sectionEnd == nil && !paragraph.startsPage
      && ![Style.note, Style.sectionEnd].contains(paragraph.style)
  }
}

/// A paragraph, by the id of its style and what differs from that style.
struct Paragraph {
  var style: String
  var content: [Node] = []
  /// Whether it stays on one page with what follows.
  var keepsWithNext = false
  var startsPage = false
  /// The list that it is an item of.
  var list: ListPlace?
  /// `right` or `center`, where that differs from the style.
  var alignment: String?
  /// What the section that ends with this paragraph looks like.
  var sectionEnd: Node?

  var node: Node {
    var properties = [WordText.value("w:pStyle", style)]
    if keepsWithNext { properties.append(.element("w:keepNext")) }
    if startsPage { properties.append(.element("w:pageBreakBefore")) }
    if let list { properties.append(list.node) }
    if startsPage { properties.append(.element("w:spacing", [Attribute("w:before", 0)])) }
    if let alignment { properties.append(WordText.value("w:jc", alignment)) }
    if let sectionEnd { properties.append(sectionEnd) }
    return .element("w:p", [], [.element("w:pPr", [], properties)] + content)
  }
}

/// Which list an item belongs to, and how deep it lies.
struct ListPlace {
  /// The number of the list in the document, from 1.
  var number: Int
  /// 0 for the outermost list.
  var level: Int

  fileprivate var node: Node {
    .element("w:numPr", [], [WordText.value("w:ilvl", level), WordText.value("w:numId", number)])
  }
}
