internal import Markup

/// Reads a page into a tree, with the end tags that HTML lets people leave out.
struct HTMLReader {
  /// How deep elements are told apart; deeper ones count as parts of the one at this depth.
  private static let depth = 128

  private let bytes: [UInt8]
  private var scanner: HTMLScanner
  /// The elements that are open, the page itself first.
  private var open: [HTMLElement]
  /// The start tags that were passed over because they lie too deep.
  private var surplus = 0

  /// The tree of a page, below an element without a name.
  static func read(_ bytes: [UInt8]) -> HTMLElement {
    var reader = HTMLReader(bytes)
    return reader.readAll()
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scanner = HTMLScanner(bytes)
    open = [HTMLElement(name: "", source: 0..<bytes.count)]
  }

  private mutating func readAll() -> HTMLElement {
    while let token = scanner.next() {
      switch token {
      case .text(let range): add(.text(text(range)))
      case .end(let name, _): end(self.name(name))
      case .start(let tag): begin(element(tag), tag.isClosed)
      case .declaration: break
      }
    }
    while open.count > 1 { close() }
    return open.first ?? HTMLElement(name: "", source: 0..<bytes.count)
  }

  /// Text as it reads; that of `style` and `script` has no references.
  private func text(_ range: Range<Int>) -> [UInt8] {
    ["style", "script"].contains(open.last?.name)
      ? Array(bytes[range]) : CharacterReferences.decoded(bytes[range])
  }

  private func name(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map(\.lowercasedASCII), as: UTF8.self)
  }

  private func element(_ tag: HTMLScanner.StartTag) -> HTMLElement {
    var attributes: [String: String] = [:]
    for attribute in HTMLAttributes(of: tag, in: bytes) where attributes[name(attribute.name)] == nil {
      let value = CharacterReferences.decoded(bytes[attribute.value])
      attributes[name(attribute.name)] = String(decoding: value, as: UTF8.self)
    }
    return HTMLElement(name: name(tag.name), attributes: attributes, source: tag.source)
  }

  private mutating func begin(_ element: HTMLElement, _ isClosed: Bool) {
    for name in Self.endedBy[element.name] ?? [] where open.last?.name == name { close() }
    guard !isClosed, !Self.voidElements.contains(element.name) else { return add(.element(element)) }
    guard open.count < Self.depth else {
      surplus += 1
      return
    }
    open.append(element)
  }

  private mutating func end(_ name: String) {
    guard surplus == 0 else {
      surplus -= 1
      return
    }
    guard let index = open.lastIndex(where: { $0.name == name }), index > 0 else { return }
    while open.count > index { close() }
  }

  private mutating func close() {
    guard open.count > 1, var element = open.popLast() else { return }
    element.source = element.source.lowerBound..<scanner.position
    add(.element(element))
  }

  private mutating func add(_ node: HTMLNode) {
    guard !open.isEmpty else { return }
    open[open.count - 1].children.append(node)
  }

  /// The elements that have no end tag (HTML standard, 13.1.2).
  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  /// The open elements that a start tag ends, the innermost first (HTML standard, 13.1.2.4).
  private static let endedBy: [String: [String]] = [
    "li": ["p", "li"], "dt": ["p", "dd", "dt"], "dd": ["p", "dd", "dt"],
    "tr": ["td", "th", "tr"], "td": ["td", "th"], "th": ["td", "th"],
    "tbody": ["td", "th", "tr", "thead", "tbody"], "p": ["p"], "table": ["p"], "ul": ["p"], "ol": ["p"],
    "section": ["p"], "h2": ["p"], "h3": ["p"], "h4": ["p"], "div": ["p"], "footer": ["p"],
  ]
}
