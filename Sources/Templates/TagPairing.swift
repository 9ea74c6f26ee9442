import Diagnostics

/// Finds the closing tag of every tag that opens something.
struct TagPairing {
  /// How deep sections, parents and blocks may stand in one another.
  static let depthLimit = 256

  private let source: SourceText
  private(set) var tags: [Tag]
  private(set) var findings: [Finding] = []
  /// The indices of the tags that are open.
  private var open: [Int] = []
  /// How many closing tags are still to come, by name.
  private var closesToCome: [String: Int]

  init(_ source: SourceText, _ tags: [Tag]) {
    self.source = source
    self.tags = tags
    self.closesToCome = tags.reduce(into: [:]) { counts, tag in
      if case .close = tag.kind { counts[tag.closingName, default: 0] += 1 }
    }
  }

  /// Pairs all tags; one without a partner is reported and later left out.
  mutating func pair() {
    for index in tags.indices {
      if tags[index].opens {
        open.append(index)
        if open.count == TagPairing.depthLimit + 1 {
          findings.append(.tooDeeplyNested(source, tags[index], limit: TagPairing.depthLimit))
        }
      } else if case .close = tags[index].kind {
        close(with: index)
      }
    }
    findings += open.map { .unclosedSection(source, tags[$0]) }
  }

  private mutating func close(with index: Int) {
    let name = tags[index].closingName
    closesToCome[name, default: 0] -= 1
    guard let last = open.last else {
      findings.append(.strayClose(source, tags[index]))
      return
    }
    if tags[last].closingName == name { return match(last, index) }
    if let matching = open.lastIndex(where: { tags[$0].closingName == name }) {
      findings += open[(matching + 1)...].map { .unclosedSection(source, tags[$0], before: tags[index]) }
      let opening = open[matching]
      open.removeSubrange((matching + 1)...)
      match(opening, index)
    } else if closesToCome[tags[last].closingName, default: 0] > 0 {
      findings.append(.strayClose(source, tags[index]))
    } else {
      findings.append(.mismatchedClose(source, tags[index], opening: tags[last]))
      match(last, index)
    }
  }

  private mutating func match(_ opening: Int, _ closing: Int) {
    tags[opening].partner = closing
    tags[closing].partner = opening
    open.removeLast()
  }
}

extension Tag {
  /// The name that a closing tag repeats.
  var closingName: String { isDynamic ? "*" + name : name }
}
