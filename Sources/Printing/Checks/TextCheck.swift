/// Checks that a printed document is letters throughout, which give back the text as it was written.
enum TextCheck {
  /// Throws what is wrong with the file that was printed from the HTML.
  static func check(_ file: borrowing PDFFile, against html: [UInt8]) throws(PrintError) {
    let fonts = try file.fonts()
    if let name = fonts.drawn { throw PrintError(.drawnFont(name)) }
    let text = VisibleText.text(of: html)
    try check(text, against: fonts.map.scalars)
  }

  /// Throws what copying gives otherwise than it was written.
  static func check(_ text: String, against copied: ScalarSet) throws(PrintError) {
    var written = ScalarSet()
    for scalar in text.unicodeScalars { written.insert(scalar) }
    let missing = lost(written.subtracting(copied).filter(isDrawn), of: text, copied: copied)
    if lacksChinese(written, missing) { throw PrintError(.noChineseFont) }
    guard missing.isEmpty else { throw PrintError(.missingCharacters(missing)) }
    let strange = copied.subtracting(written).filter(isSuspicious)
    guard strange.isEmpty else { throw PrintError(.strangeCharacters(strange)) }
  }

  /// Without those that a font draws as one with their neighbours: `e` and U+0301 by the letter `é`.
  private static func lost(
    _ missing: [Unicode.Scalar], of text: String, copied: ScalarSet
  ) -> [Unicode.Scalar] {
    guard !missing.isEmpty else { return [] }
    // Characters are equal when they are canonically equivalent.
    let letters = Set(copied.scalars.map(Character.init))
    var lost: Set<Unicode.Scalar> = []
    for character in text where !letters.contains(character) { lost.formUnion(character.unicodeScalars) }
    return missing.filter(lost.contains)
  }

  /// Whether the Chinese of a text is missing for the most part.
  private static func lacksChinese(_ written: ScalarSet, _ missing: [Unicode.Scalar]) -> Bool {
    let fewest = 10
    let lost = missing.count(where: isHan)
    return lost >= fewest && lost * 2 > written.scalars.count(where: isHan)
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic
  }

  /// Whether a scalar puts ink on the paper, or a box where no font has it.
  private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    guard !properties.isWhitespace, !properties.isDefaultIgnorableCodePoint else { return false }
    return properties.generalCategory != .control && properties.generalCategory != .format
  }

  /// Radicals in the place of characters, private characters, and the mark of a lost one.
  private static func isSuspicious(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x2FDF, 0xFFFD: true
    default: scalar.properties.generalCategory == .privateUse
    }
  }
}
