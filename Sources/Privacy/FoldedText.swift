/// A text as its readers see it: full-width forms as ASCII, small letters, nothing that cannot be seen.
package struct FoldedText: Sendable {
  /// The characters that are left.
  package let scalars: [Unicode.Scalar]

  /// Folds a text in UTF-8; what is none reads as U+FFFD.
  package init(_ bytes: some Collection<UInt8>) {
    scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.compactMap(FoldedText.fold)
  }

  /// Folds a text.
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

  /// Whether a text holds another one, byte for byte.
  package static func holds(_ part: String, in text: String) -> Bool {
    let (part, text) = (Array(part.utf8), Array(text.utf8))
    guard let first = part.first, part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { index in
      text[index] == first && text[index...].starts(with: part)
    }
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
    case "備": return "备"
    case "註": return "注"
    case "僅": return "仅"
    case "開": return "开"
    case "機": return "机"
    case "絕": return "绝"
    case "資": return "资"
    case "閱": return "阅"
    // Han characters and their punctuation, which most texts consist of.
    case "\u{4E00}"..."\u{9FFF}", "\u{3001}"..."\u{3020}": return scalar
    default: break
    }
    if let letter = latinLookAlike(scalar) { return letter }
    if scalar.properties.isWhitespace { return " " }
    let category = scalar.properties.generalCategory
    if category == .control || category == .format || category == .nonspacingMark { return nil }
    return scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
  }

  /// The small Latin letter that a letter of another alphabet, or another form of it, looks like.
  private static func latinLookAlike(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x370...0x58F, 0x2100...0x217F: return lookAlikes[scalar]
    // Mathematical letters come in alphabets of 26 capitals and 26 small ones.
    case 0x1D400...0x1D6A3: return Unicode.Scalar(0x61 + (scalar.value - 0x1D400) % 52 % 26)
    case 0x24B6...0x24CF: return Unicode.Scalar(0x61 + scalar.value - 0x24B6)
    case 0x24D0...0x24E9: return Unicode.Scalar(0x61 + scalar.value - 0x24D0)
    default: return nil
    }
  }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "i", "ѕ": "s", "ј": "j",
    "ԁ": "d", "һ": "h", "ӏ": "l", "т": "t", "п": "n", "г": "r", "А": "a", "Е": "e", "О": "o", "Р": "p",
    "С": "c", "І": "i", "Т": "t", "Н": "h", "ν": "v", "ο": "o", "α": "a", "ι": "i", "ρ": "p", "τ": "t",
    "η": "n", "Ι": "i", "Ν": "n", "Τ": "t", "Ε": "e", "Α": "a", "Ρ": "p", "ո": "n", "ℓ": "l", "ⅰ": "i",
    "ⅼ": "l", "ⅽ": "c", "ⅾ": "d", "ⅴ": "v",
  ]
}
