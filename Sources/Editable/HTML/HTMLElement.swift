/// An element of a page, or text.
enum HTMLNode: Sendable {
  case element(HTMLElement)
  case text([UInt8])

  /// A line break that stands nowhere in the page.
  static let lineBreak = HTMLNode.element(HTMLElement(name: "br", source: 0..<0))
}

/// An element of a page as it was read.
struct HTMLElement: Sendable {
  /// The name in small letters.
  var name: String
  var attributes: [String: String] = [:]
  var children: [HTMLNode] = []
  /// Where it stands in the page's bytes, with its tags.
  var source: Range<Int>

  /// The elements right inside it.
  var elements: [HTMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The words of its `class`.
  var classes: [Substring] { attributes["class"]?.split(separator: " ") ?? [] }

  /// Whether its `class` holds this word.
  func has(_ word: String) -> Bool { classes.contains { $0 == word } }

  /// All text inside it, as it was written.
  var text: [UInt8] {
    children.reduce(into: []) { bytes, node in
      switch node {
      case .text(let text): bytes.append(contentsOf: text)
      case .element(let element): bytes.append(contentsOf: element.text)
      }
    }
  }

  /// The first element inside it, at any depth, that fits.
  func first(where fits: (HTMLElement) -> Bool) -> HTMLElement? {
    for element in elements {
      if fits(element) { return element }
      if let found = element.first(where: fits) { return found }
    }
    return nil
  }
}
