import Diagnostics

/// Finds the closing tag of every tag that opens something.
struct TagPairing {
  /// How deep sections, parents and blocks may stand in one another.
  static let depthLimit = 256

  private let source: SourceText
  private(set) var tags: [Tag]
  private(set) var findings = FindingList()
  /// The indices of the tags that are open.
  private var open: [Int] = []
  /// Where the tags of each name stand among the open ones.
  private var places: [String: [Int]] = [:]
  /// How many closing tags are still to come, by name.
  private var closesToCome: [String: Int]

  init(_ source: SourceText, _ tags: [Tag]) {
    self.source = source
    self.tags = tags
    self.closesToCome = tags.reduce(into: [:]) { counts, tag in
      if case .close = tag.kind { counts[tag.closingName, default: 0] += 1 }
    }
  }

  /// Pairs all tags; one without a partner, and one that lies too deep, is reported and later left out.
  mutating func pair() {
    for index in tags.indices {
      if tags[index].opens {
        places[tags[index].closingName, default: []].append(open.count)
        open.append(index)
        if open.count == TagPairing.depthLimit + 1 {
          findings.add(.tooDeeplyNested(source, tags[index], limit: TagPairing.depthLimit))
        }
      } else if case .close = tags[index].kind {
        close(with: index)
      }
    }
    for index in open { findings.add { [source, tags] in .unclosedSection(source, tags[index]) } }
  }

  private mutating func close(with index: Int) {
    let close = tags[index]
    let name = close.closingName
    closesToCome[name, default: 0] -= 1
    guard let last = open.last else {
      return findings.add { [source] in .strayClose(source, close) }
    }
    if tags[last].closingName == name { return match(last, index) }
    if let matching = places[name]?.last {
      while open.count > matching + 1, let unclosed = popOpen() {
        findings.add { [source, tags] in .unclosedSection(source, tags[unclosed], before: close) }
      }
      match(open[matching], index)
    } else if closesToCome[tags[last].closingName, default: 0] > 0 {
      findings.add { [source] in .strayClose(source, close) }
    } else {
      findings.add { [source, tags] in .mismatchedClose(source, close, opening: tags[last]) }
      match(last, index)
    }
  }

  /// Closes the innermost tag; beyond the limit neither becomes a step, so that no walk over them is deeper.
  private mutating func match(_ opening: Int, _ closing: Int) {
    if open.count <= TagPairing.depthLimit {
      tags[opening].partner = closing
      tags[closing].partner = opening
    }
    _ = popOpen()
  }

  private mutating func popOpen() -> Int? {
    guard let last = open.popLast() else { return nil }
    _ = places[tags[last].closingName]?.popLast()
    return last
  }
}

extension Tag {
  /// The name that a closing tag repeats.
  var closingName: String { isDynamic ? "*" + name : name }
}
