/// Names as ledgers write them, padded to three characters: `李  伟`.
package enum PersonName {
  /// The name without the blanks between Chinese characters; those of other scripts stay.
  package static func unpadded(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 <= 0x20 || $0 == 0xE3 || $0 == 0xC2 }) else { return name }
    var kept = String.UnicodeScalarView()
    var blanks = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if scalar.isBlank {
        blanks.append(scalar)
        continue
      }
      if let last = kept.last, !(last.properties.isIdeographic && scalar.properties.isIdeographic) {
        kept.append(contentsOf: blanks)
      }
      blanks.removeAll(keepingCapacity: true)
      kept.append(scalar)
    }
    return String(kept)
  }

  /// The names of a list, as our own content writes it.
  package static func list(_ text: String) -> [String] {
    ListText.splitOutsideBrackets(text) { $0 == "、" || $0 == "," || $0 == "，" || $0 == "/" }.map(unpadded)
  }
}

/// Lists in one cell, split where people split them.
package enum ListText {
  /// The names in a cell by `;` `；` `、` or line break, without blanks and empty ones.
  ///
  /// Nothing splits within brackets, as in `各县（市、区）政府`, and no `、` within a known name as `各镇、街道`.
  package static func names(_ text: String, isKnown: (String) -> Bool) -> [String] {
    splitOutsideBrackets(text) { $0 == ";" || $0 == "；" || $0 == "\n" || $0 == "\r" }.flatMap { part in
      isKnown(part) ? [part] : splitOutsideBrackets(part) { $0 == "、" }
    }
  }

  /// The parts of a list of numbers or ids, which may also be split by commas and blanks.
  static func words(_ text: String) -> [String] {
    split(text) {
      $0 == ";" || $0 == "；" || $0 == "、" || $0 == "," || $0 == "，" || $0.isBlank
    }
  }

  /// The parts between separators that stand in no brackets; brackets that are not closed do not count.
  static func splitOutsideBrackets(
    _ text: String, where isSeparator: (Unicode.Scalar) -> Bool
  ) -> [String] {
    var depth = 0
    let parts = split(text) { scalar in
      if scalar == "(" || scalar == "（" { depth += 1 }
      if scalar == ")" || scalar == "）" { depth -= 1 }
      return depth <= 0 && isSeparator(scalar)
    }
    return depth == 0 ? parts : split(text, where: isSeparator)
  }

  static func split(_ text: String, where isSeparator: (Unicode.Scalar) -> Bool) -> [String] {
    text.unicodeScalars.split(whereSeparator: isSeparator)
      .map { trimmed(Substring($0)) }
      .filter { !$0.isEmpty }
  }

  static func trimmed(_ text: String) -> String { trimmed(text[...]) }

  private static func trimmed(_ text: Substring) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(Substring(scalars[first...last]))
  }
}

extension Unicode.Scalar {
  /// Whether it is white space, of which there is none after U+3000.
  package var isBlank: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return value <= 0x3000 && properties.isWhitespace
  }
}
