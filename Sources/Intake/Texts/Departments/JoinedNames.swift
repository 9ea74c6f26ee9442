internal import Loading

/// Finds registered names that hold a sign or word which else separates names: `Parks, Libraries and Leisure`.
struct JoinedNames: Sendable {
  /// Where such names stand in a text.
  struct Spans {
    /// The indices of their scalars, in order, none within another.
    var ranges: [Range<Int>] = []
    /// Two names that share a part of the text, so that it is not certain which of them is meant.
    var clash: [Range<Int>] = []
    /// Names that go on as no registered name does: `Parks, Libraries and Leisure Trust`.
    var beginnings: [Range<Int>] = []
  }

  /// A step into the names: what may follow, and whether a name ends here.
  private struct Node {
    var next: [Unicode.Scalar: Int] = [:]
    var isEnd = false
  }

  private var nodes = [Node()]

  /// Adds a name if it holds anything that separates names.
  mutating func add(_ name: String) {
    let scalars = Array(name.unicodeScalars)
    guard scalars.indices.contains(where: { Self.separates(scalars, at: $0) }) else { return }
    var node = 0
    for (scalar, _) in NameKey.folded(scalars) {
      if let next = nodes[node].next[scalar] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[scalar] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    if node > 0 { nodes[node].isEnd = true }
  }

  private static func separates(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    DepartmentFragment.separates(scalars[index])
      || DepartmentConjunction.length(of: TextCursor(scalars, at: index)) != nil
  }

  /// The longest names that begin and end where names may.
  func spans(in text: [Unicode.Scalar]) -> Spans {
    guard nodes.count > 1, text.count <= TextBudget.cell else { return Spans() }
    let folded = NameKey.folded(text)
    let borders = NameBorders(text)
    var spans = Spans()
    for start in folded.indices where borders.mayBegin(at: folded[start].origin) {
      let (name, beginning) = longest(in: folded, from: start, borders)
      if let beginning, name == nil { spans.beginnings.append(beginning) }
      guard let name else { continue }
      if let last = spans.ranges.last, name.lowerBound < last.upperBound {
        if name.upperBound > last.upperBound, spans.clash.isEmpty { spans.clash = [last, name] }
        continue
      }
      spans.ranges.append(name)
    }
    spans.beginnings.removeAll { beginning in spans.ranges.contains { $0.overlaps(beginning) } }
    return spans
  }

  /// The longest name from a place on, and the longest that is only the beginning of what stands there.
  private func longest(
    in folded: [(scalar: Unicode.Scalar, origin: Int)], from start: Int, _ borders: NameBorders
  ) -> (name: Range<Int>?, beginning: Range<Int>?) {
    var node = 0
    var found: (name: Range<Int>?, beginning: Range<Int>?) = (nil, nil)
    for index in start..<folded.count {
      guard let next = nodes[node].next[folded[index].scalar] else { break }
      node = next
      guard nodes[node].isEnd else { continue }
      let range = folded[start].origin..<(folded[index].origin + 1)
      if borders.mayEnd(at: range.upperBound) { found.name = range } else { found.beginning = range }
    }
    return found
  }
}

/// Tells where in a cell names may begin and end.
struct NameBorders {
  private let text: [Unicode.Scalar]

  init(_ text: [Unicode.Scalar]) {
    self.text = text.map { scalar in
      if DepartmentFragment.breaks(scalar) { return "\n" }
      return scalar.isBlank ? " " : FoldedText.one(scalar).lowered
    }
  }

  /// Whether a separator, a line break, a bracket or a word that joins names stands before an index.
  func mayBegin(at index: Int) -> Bool {
    let before = skippingBlanks(before: index)
    guard before > 0 else { return true }
    let last = text[before - 1]
    if text[before..<index].contains(where: DepartmentFragment.breaks) || Self.isBorder(last) { return true }
    if Self.frontSigns.contains(last) || Self.frontWords.contains(where: { ends($0, at: before) }) {
      return true
    }
    return before < index && (last.isChinese || Self.joiners.contains { endsAsWord($0, at: before) })
  }

  /// Whether a separator, a line break, a bracket, a joining word or one that says who leads stands at an index.
  func mayEnd(at index: Int) -> Bool {
    var next = index
    while next < text.count, text[next].isBlank {
      if DepartmentFragment.breaks(text[next]) { return true }
      next += 1
    }
    guard next < text.count else { return true }
    let cursor = TextCursor(text, at: next)
    if Self.isBorder(text[next]) || Self.behind.contains(where: cursor.isAt) { return true }
    guard next > index else { return DepartmentConjunction.length(of: cursor) != nil }
    return DepartmentConjunction.length(of: TextCursor(text, at: next - 1)) != nil
      || (text[next].isChinese && text[index - 1].isChinese) || DepartmentFragment.label(in: cursor) != nil
  }

  private func skippingBlanks(before index: Int) -> Int {
    var before = index
    while before > 0, text[before - 1].isBlank { before -= 1 }
    return before
  }

  private func ends(_ words: String, at index: Int) -> Bool {
    text[..<index].suffix(words.unicodeScalars.count).elementsEqual(words.unicodeScalars)
  }

  private func endsAsWord(_ words: String, at index: Int) -> Bool {
    guard ends(words, at: index) else { return false }
    let start = index - words.unicodeScalars.count
    return start == 0 || !text[start - 1].isASCIIWord
  }

  private static func isBorder(_ scalar: Unicode.Scalar) -> Bool {
    DepartmentFragment.separates(scalar) || DepartmentFragment.brackets(scalar)
  }

  private static let frontSigns: Set<Unicode.Scalar> = [":", ".", "．", "&", "+"]
  private static let frontWords = ["和", "与", "及", "暨", "由"]
  private static let joiners = ["and"]
  private static let behind =
    DepartmentWords.leadEndings.filter { $0 != "lead" }
    + DepartmentWords.supportEndings.filter { $0 != "support" }
    + DepartmentWords.openEndings
}
