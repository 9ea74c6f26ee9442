internal import Diagnostics
internal import Markup

/// Turns the page of a pack into the blocks of a document, and gathers what lies in other parts of the file.
struct DocumentWriter {
  /// The bytes of the page, of which pictures are pieces.
  let page: [UInt8]
  let setup: PageSetup
  /// The ids of the page's elements, with the numbers of their bookmarks.
  let bookmarks: [String: Int]

  var pictures: [Picture] = []
  /// The addresses outside the document that links lead to, by the number of their relationship.
  var addresses: [String] = []
  /// The kinds of the document's lists.
  var lists: [ListKind] = []
  /// The ids that were passed and wait for a paragraph to mark.
  var waitingIDs: [String] = []
  /// The bookmarks that stand in the document; of two equal ids the first one counts.
  private var marked: Set<Int> = []
  /// Whether the next paragraph begins a page.
  var startsPage = false
  private var blocks: [Block] = []

  /// What surrounds a block.
  struct Surroundings {
    /// The style of its paragraphs.
    var style: String
    /// The width that it has, in twentieths of a point.
    var width: Int
    var alignment: String?
    var listLevel = 0

    /// The same surroundings with another style.
    func with(_ style: String) -> Surroundings {
      var copy = self
      copy.style = style
      return copy
    }
  }

  init(page: [UInt8], root: HTMLElement, language: Language) {
    self.page = page
    let body = root.first { $0.name == "body" }
    setup = PageSetup(isOfficial: body?.has("gongwen") ?? false, language: language)
    var ids: [String: Int] = [:]
    Self.collectIDs(of: body ?? root, into: &ids)
    bookmarks = ids
  }

  /// The body of the document: all blocks, then the properties of the last section.
  mutating func body(of root: HTMLElement) -> Node {
    append(root.first { $0.name == "body" } ?? root, surroundings(.portrait))
    return .element(
      "w:body", [], Self.spaced(blocks).map(\.node) + [setup.section(.portrait, feet: PageFeet())])
  }

  /// The blocks with room after each table; Word would also join two tables that touch.
  private static func spaced(_ blocks: [Block]) -> [Block] {
    var spaced: [Block] = []
    for block in blocks {
      if case .table? = spaced.last, block.needsRoomBefore {
        spaced.append(.paragraph(Paragraph(style: Style.afterTable)))
      }
      spaced.append(block)
    }
    return spaced
  }

  /// Appends what lies in an element of the page's outer structure.
  private mutating func append(_ element: HTMLElement, _ around: Surroundings) {
    var inlines: [HTMLNode] = []
    for node in element.children {
      guard case .element(let child) = node, child.isBlock else {
        inlines.append(node)
        continue
      }
      blocks += paragraphs(ofInlines: inlines, around)
      inlines = []
      switch child.name {
      case "header" where child.has("masthead"): blocks += masthead(child, around)
      case "nav" where child.has("contents"): blocks += contents(child, around)
      case "footer" where child.has("imprint"): blocks += imprint(child, around)
      case "section" where child.has("wide"): appendWideSection(child)
      case "section", "main", "article", "div", "header", "footer", "nav", "aside":
        note(id: child)
        if child.has("annex") { startsPage = true }
        append(child, child.has("method") ? around.with(Style.method) : around)
      default: blocks += self.blocks(of: child, around)
      }
    }
    blocks += paragraphs(ofInlines: inlines, around)
  }

  private mutating func appendWideSection(_ element: HTMLElement) {
    note(id: element)
    startsPage = false
    endSection(.portrait)
    append(element, surroundings(.landscape))
    startsPage = false
    endSection(.landscape)
  }

  /// Ends a section with the last paragraph, or with one that takes no room where a table stands last.
  private mutating func endSection(_ orientation: PageSetup.Orientation) {
    let section = setup.section(orientation, feet: PageFeet())
    if case .paragraph(var paragraph) = blocks.last, paragraph.sectionEnd == nil {
      paragraph.sectionEnd = section
      blocks[blocks.count - 1] = .paragraph(paragraph)
    } else {
      blocks.append(.paragraph(Paragraph(style: Style.sectionEnd, sectionEnd: section)))
    }
  }

  private func surroundings(_ orientation: PageSetup.Orientation) -> Surroundings {
    return Surroundings(style: Style.body, width: setup.textWidth(orientation))
  }

  /// Remembers an element's id for the next paragraph.
  mutating func note(id element: HTMLElement) {
    if let id = element.attributes["id"], !id.isEmpty { waitingIDs.append(id) }
  }

  /// A paragraph that marks the ids that wait and begins a page where one is due.
  mutating func paragraph(_ style: String, _ content: [Node]) -> Paragraph {
    var marks: [Node] = []
    for number in waitingIDs.compactMap({ bookmarks[$0] }) where marked.insert(number).inserted {
      let id = Attribute("w:id", number)
      marks.append(.element("w:bookmarkStart", [id, Attribute("w:name", Self.bookmark(number))]))
      marks.append(.element("w:bookmarkEnd", [id]))
    }
    waitingIDs = []
    defer { startsPage = false }
    return Paragraph(style: style, content: marks + content, startsPage: startsPage)
  }

  /// The name of a bookmark; Word hides those that begin with a low line.
  static func bookmark(_ number: Int) -> String { "_pack\(number)" }

  private static func collectIDs(of element: HTMLElement, into ids: inout [String: Int]) {
    if element.name == "svg" { return }
    if let id = element.attributes["id"], ids[id] == nil { ids[id] = ids.count + 1 }
    for child in element.elements { collectIDs(of: child, into: &ids) }
  }
}

extension HTMLElement {
  /// Whether it stands on lines of its own.
  var isBlock: Bool { Self.blockNames.contains(name) }

  private static let blockNames: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "header", "footer", "nav", "main", "article",
    "aside", "figure", "figcaption", "ul", "ol", "li", "dl", "dt", "dd", "table", "blockquote", "pre", "hr",
  ]
}
