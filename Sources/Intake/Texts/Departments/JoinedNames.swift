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

  /// The names by what tells them apart, in order, so that those with one beginning stand together.
  private let names: [[Unicode.Scalar]]

  /// Takes those of the names that hold anything that separates names.
  init(_ names: some Sequence<String>) {
    let joined = names.filter { name in
      let scalars = Array(name.unicodeScalars.prefix(TextBudget.name + 1))
      return scalars.count <= TextBudget.name
        && scalars.indices.contains { Self.separates(scalars, at: $0) }
    }
    self.names = joined.map { NameKey.folded($0.unicodeScalars).map(\.scalar) }.filter { !$0.isEmpty }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func separates(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    DepartmentFragment.separates(scalars[index])
      || DepartmentConjunction.length(of: TextCursor(scalars, at: index)) != nil
  }

  /// The longest names that begin and end where names may.
  func spans(in text: [Unicode.Scalar]) -> Spans {
    guard !names.isEmpty, text.count <= TextBudget.cell else { return Spans() }
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
    var found: (name: Range<Int>?, beginning: Range<Int>?) = (nil, nil)
    var same = names.indices
    for (depth, item) in folded[start...].enumerated() {
      same = narrowed(same, to: item.scalar, at: depth)
      guard let first = same.first else { break }
      guard names[first].count == depth + 1 else { continue }
      let range = folded[start].origin..<(item.origin + 1)
      if borders.mayEnd(at: range.upperBound) { found.name = range } else { found.beginning = range }
    }
    return found
  }

  /// Those of the names with one beginning of `depth` scalars that go on with a scalar.
  private func narrowed(_ same: Range<Int>, to scalar: Unicode.Scalar, at depth: Int) -> Range<Int> {
    let lower = first(in: same) { $0.count > depth && $0[depth] >= scalar }
    let upper = first(in: lower..<same.upperBound) { $0.count > depth && $0[depth] > scalar }
    return lower..<upper
  }

  /// The first name that passes, in a range in which all behind one that passes do.
  private func first(in range: Range<Int>, where passes: ([Unicode.Scalar]) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if passes(names[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
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
