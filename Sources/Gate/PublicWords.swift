/// Where withheld texts stand in texts that the edition prints, so that the same words on a page are no leak.
struct PublicWords: Sendable {
  /// The contexts of each text, by its index.
  private var contexts: [Int: Set<LetterContext>] = [:]
  /// Where each was met first.
  private(set) var places: [Int: PublicText] = [:]

  /// The most contexts of one text that are kept.
  private static let mostContexts = 200

  /// In how many templates a text stands that is an ordinary word.
  private static let fewestTemplates = 3

  /// Finds the withheld texts in the public ones.
  ///
  /// A template explains nothing by itself; but what stands in several of them is a word, a name only where it
  /// stands in a public text too.
  init(_ texts: [PublicText], _ search: WithheldSearch, isName: (Int) -> Bool) {
    var templates: [Int: Set<String>] = [:]
    for text in texts {
      search.visit(text.bytes, as: text.isMarkup ? .markup : .literal) { hit in
        guard text.isContent else {
          templates[hit.text, default: []].insert(text.file)
          return
        }
        guard contexts[hit.text, default: []].count < Self.mostContexts else { return }
        contexts[hit.text, default: []].insert(hit.context)
        if places[hit.text] == nil { places[hit.text] = text }
      }
    }
    for (text, files) in templates
    where files.count >= Self.fewestTemplates && (places[text] != nil || !isName(text)) {
      contexts[text, default: []].insert(LetterContext(before: nil, after: nil))
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
  /// Whether it is HTML, and no plain text.
  package let isMarkup: Bool

  package init(
    _ bytes: [UInt8], file: String, row: Int? = nil, isContent: Bool = true, isMarkup: Bool = false
  ) {
    self.bytes = bytes
    self.file = file
    self.row = row
    self.isContent = isContent
    self.isMarkup = isMarkup
  }
}
