internal import Privacy

/// A text that must not stand in a finished file, as it is compared: folded, without blanks.
struct SearchedText: Hashable, Sendable {
  let scalars: [Unicode.Scalar]
  /// Whether it may stand inside a longer run of letters without being itself, as a short name may.
  var isShort: Bool { scalars.count <= 4 }

  /// The most scalars of a text that are compared; more of it says no more.
  private static let longest = 16

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// A name as a whole; nil for one of a single character.
  static func name(_ name: String) -> SearchedText? {
    let scalars = folded(name)
    return scalars.count > 1 ? SearchedText(scalars) : nil
  }

  /// The sentences of a text that are long enough to be told from a word that stands there by chance.
  static func sentences(of text: String) -> [SearchedText] {
    text.unicodeScalars.split { "。！？；!?;\n\r".unicodeScalars.contains($0) }.compactMap { part in
      let scalars = folded(String(String.UnicodeScalarView(part)))
      return saysEnough(scalars) ? SearchedText(Array(scalars.prefix(longest))) : nil
    }
  }

  /// Whether four Han characters stand in it, or six letters and digits that are no mere number.
  private static func saysEnough(_ scalars: [Unicode.Scalar]) -> Bool {
    let han = scalars.count { $0.properties.isIdeographic }
    let letters = scalars.count { $0.properties.isAlphabetic }
    let digits = scalars.count { $0.properties.numericType != nil && !$0.properties.isIdeographic }
    return han >= 4 || (letters > 0 && letters + digits >= 6 && letters - han >= 2)
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    FoldedText(text).scalars.filter { $0 != " " && $0 != "\t" }
  }
}
