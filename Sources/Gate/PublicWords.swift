/// Where withheld texts stand in texts that the edition prints, so that the same words on a page are no leak.
struct PublicWords: Sendable {
  /// The contexts of each text, by its index.
  private var contexts: [Int: Set<LetterContext>] = [:]
  /// Where each was met first.
  private(set) var places: [Int: PublicText] = [:]

  /// The most contexts of one text that are kept.
  private static let mostContexts = 200

  /// Finds the withheld texts in the public ones; a template is no reason to print a name.
  init(_ texts: [PublicText], _ search: WithheldSearch, isName: (Int) -> Bool) {
    for text in texts {
      search.visit(text.bytes) { hit in
        guard text.isContent || !isName(hit.text) else { return }
        guard contexts[hit.text, default: []].count < Self.mostContexts else { return }
        contexts[hit.text, default: []].insert(hit.context)
        if places[hit.text] == nil { places[hit.text] = text }
      }
    }
  }

  /// Whether a text on a page reads as it does in a public text.
  func explain(_ hit: WithheldSearch.Hit) -> Bool {
    contexts[hit.text]?.contains { hit.context.isExplained(by: $0) } ?? false
  }
}

/// A text that the edition prints, and where it stands in the content.
package struct PublicText: Sendable {
  package let bytes: [UInt8]
  /// The file, relative to the project.
  package let file: String
  /// From 1; nil for the whole file.
  package let row: Int?
  /// Whether a person wrote it into the content, not into a template.
  package let isContent: Bool

  package init(_ bytes: [UInt8], file: String, row: Int? = nil, isContent: Bool = true) {
    self.bytes = bytes
    self.file = file
    self.row = row
    self.isContent = isContent
  }
}
