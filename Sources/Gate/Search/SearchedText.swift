internal import Privacy

/// A text that must not stand in a finished file, as it is compared: folded, without blanks.
struct SearchedText: Hashable, Sendable {
  let scalars: [Unicode.Scalar]
  /// Whether it may stand inside a longer run of letters without being itself, as a short name may.
  var isShort: Bool { scalars.count <= 4 }

  /// The most scalars of a text that are compared; more of it says no more.
  static let longest = 16

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// A name as a whole; nil for one that is too short to be told from a word.
  static func name(_ name: String) -> SearchedText? {
    let scalars = folded(name)
    let isLong = scalars.count { $0.properties.isIdeographic } > 1 || scalars.count > 3
    return isLong ? SearchedText(Array(scalars.prefix(longest))) : nil
  }

  /// The name in an owner's cell: the whole, what stands before brackets or `等`, and each of several with blanks between.
  static func names(in cell: String) -> [SearchedText] {
    var names = [cell]
    let scalars = cell.unicodeScalars
    if let bracket = scalars.firstIndex(where: { "(（[【".unicodeScalars.contains($0) }) {
      names.append(String(scalars[..<bracket]))
    }
    if scalars.last == "等" { names.append(String(scalars.dropLast())) }
    let parts = scalars.split { $0.properties.isWhitespace }.map { String(String.UnicodeScalarView($0)) }
    if parts.count > 1, parts.allSatisfy({ $0.unicodeScalars.count > 1 }) { names += parts }
    return names.compactMap(name)
  }

  /// The sentences of a text, and their longer clauses, that are long enough to be told from a phrase that everybody uses.
  static func sentences(of text: String) -> [SearchedText] {
    let sentences = text.unicodeScalars.split { "。！？；!?;\n\r".unicodeScalars.contains($0) }
    return sentences.flatMap { sentence in
      let clauses = sentence.split { "，,".unicodeScalars.contains($0) }
      let whole = searched(sentence, fewestHan: 7)
      return clauses.count > 1 ? whole + clauses.flatMap { searched($0, fewestHan: 8) } : whole
    }
  }

  private static func searched(_ part: Substring.UnicodeScalarView, fewestHan: Int) -> [SearchedText] {
    let scalars = folded(String(String.UnicodeScalarView(part)))
    return saysEnough(scalars, fewestHan) ? [SearchedText(Array(scalars.prefix(longest)))] : []
  }

  /// Whether so many Han characters stand in it, or six letters and digits that are no mere number.
  private static func saysEnough(_ scalars: [Unicode.Scalar], _ fewestHan: Int) -> Bool {
    let han = scalars.count { $0.properties.isIdeographic }
    let letters = scalars.count { $0.properties.isAlphabetic }
    let digits = scalars.count { $0.properties.numericType != nil && !$0.properties.isIdeographic }
    return han >= fewestHan || (letters - han >= 2 && letters + digits >= 6)
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    FoldedText(text).scalars.filter { $0 != " " && $0 != "\t" }
  }
}
