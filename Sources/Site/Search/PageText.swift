import Markup

/// What readers can find on a page: the texts of the blocks of its main part, in reading order.
struct PageText {
  /// The texts one after another, white space collapsed.
  private(set) var bytes: [UInt8] = []
  /// Where each text ends in `bytes`.
  private(set) var ends: [Int] = []
  /// Which of them is the heading of the page; nil where there is none.
  private(set) var heading: Int?

  /// Reads a finished page.
  init(_ page: [UInt8]) {
    var scanner = HTMLScanner(page)
    var isInside = false
    while let token = scanner.next() {
      switch token {
      case .start(let tag) where scanner.isName(tag.name, "main"): isInside = true
      case .end(let name, _) where scanner.isName(name, "main"): isInside = false
      case _ where !isInside: continue
      case .start(let tag) where Self.isForScripts(page[tag.name]): scanner.skipElement(tag)
      case .start(let tag) where !Self.isInline(page[tag.name]):
        endBlock()
        if heading == nil, scanner.isName(tag.name, "h1") { heading = ends.count }
      case .end(let name, _) where !Self.isInline(page[name]): endBlock()
      case .text(let range):
        let text = page[range]
        append(text.contains(UInt8(ascii: "&")) ? CharacterReferences.decoded(text)[...] : text)
      default: continue
      }
    }
    endBlock()
    if let heading, heading >= ends.count { self.heading = nil }
  }

  /// A text by its place.
  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    var rest = text
    while let first = rest.first {
      if first.isHTMLSpace {
        if bytes.count > ends.last ?? 0, bytes.last != 0x20 { bytes.append(0x20) }
        rest = rest.drop { $0.isHTMLSpace }
      } else {
        let word = rest.prefix { !$0.isHTMLSpace }
        bytes += word
        rest = rest[word.endIndex...]
      }
    }
  }

  private mutating func endBlock() {
    let start = ends.last ?? 0
    if bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
    if bytes.count > start { ends.append(bytes.count) }
  }

  private static let inline = names(InlineElements.names.sorted())

  /// Elements that show nothing without scripts.
  private static let forScripts = names(["form", "script", "style", "template"])

  private static func isInline(_ name: ArraySlice<UInt8>) -> Bool { holds(inline, packed(name)) }

  private static func isForScripts(_ name: ArraySlice<UInt8>) -> Bool { holds(forScripts, packed(name)) }

  private static func holds(_ names: [UInt64], _ name: UInt64) -> Bool {
    for other in names where other == name { return true }
    return false
  }

  private static func names(_ names: [String]) -> [UInt64] { names.map { packed(Array($0.utf8)[...]) } }

  /// A name of at most eight letters as a number, whatever their case; 0 for a longer one.
  private static func packed(_ name: ArraySlice<UInt8>) -> UInt64 {
    name.count > 8 ? 0 : name.reduce(0) { $0 << 8 | UInt64($1.lowercasedASCII) }
  }
}
