/// A text as its readers see it: full-width forms as ASCII, small letters, nothing that cannot be seen.
package struct FoldedText: Sendable {
  package let scalars: [Unicode.Scalar]

  package init(_ bytes: some Collection<UInt8>) {
    scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.compactMap(FoldedText.fold)
  }

  package init(_ text: String) {
    self.init(text.utf8)
  }

  /// The runs of letters and digits, with the hyphens and underscores inside them.
  package var words: [String] {
    scalars.split { !FoldedText.isOfWord($0) }.map(FoldedText.word).filter { !$0.isEmpty }
  }

  /// A run of letters, digits, hyphens and underscores as a word, which begins and ends with a letter or digit.
  package static func word(_ run: ArraySlice<Unicode.Scalar>) -> String {
    let start = run.drop { !isLetter($0) }
    let end = start.lastIndex(where: isLetter).map { $0 + 1 } ?? start.startIndex
    return String(String.UnicodeScalarView(start[..<end]))
  }

  /// Whether it may be a part of a word.
  package static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || scalar == "-" || scalar == "_"
  }

  /// Whether it is a letter or a digit.
  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "\u{4E00}"..."\u{9FFF}": true
    case "\0"..."\u{7F}", "\u{3001}"..."\u{3004}", "\u{3008}"..."\u{3020}", "\u{FF01}"..."\u{FF0F}": false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// A scalar as its readers see it; nil for what cannot be seen.
  package static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "A"..."Z": return Unicode.Scalar(scalar.value + 0x20)
    case "\t", " "..."~": return scalar
    case "\u{FF01}"..."\u{FF5E}": return Unicode.Scalar(scalar.value - 0xFEE0).flatMap(fold)
    case "內": return "内"
    // Han characters and their punctuation, which most texts consist of.
    case "\u{4E00}"..."\u{9FFF}", "\u{3001}"..."\u{3020}": return scalar
    default: break
    }
    if scalar.properties.isWhitespace { return " " }
    let category = scalar.properties.generalCategory
    if category == .control || category == .format || category == .nonspacingMark { return nil }
    return scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
  }
}
