/// Names as ledgers write them, padded to three characters: `李  伟`.
enum PersonName {
  /// The name without the blanks between Chinese characters; those of other scripts stay.
  static func unpadded(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 <= 0x20 || $0 == 0xE3 || $0 == 0xC2 }) else { return name }
    let scalars = Array(name.unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isWhitespace {
        let next = scalars[index...].first { !$0.properties.isWhitespace }
        guard let last = kept.last, let next else { continue }
        if last.properties.isIdeographic, next.properties.isIdeographic { continue }
      }
      kept.append(scalar)
    }
    while let last = kept.last, last.properties.isWhitespace { kept.removeLast() }
    return String(kept)
  }
}

/// Lists in one cell, split where people split them.
enum ListText {
  /// The parts of a cell by `;` `；` `、` or line break, without blanks and empty parts.
  static func parts(_ text: String) -> [String] {
    split(text) { $0 == ";" || $0 == "；" || $0 == "、" || $0 == "\n" || $0 == "\r" }
  }

  /// The parts of a list of numbers or ids, which may also be split by commas and blanks.
  static func words(_ text: String) -> [String] {
    split(text) {
      $0 == ";" || $0 == "；" || $0 == "、" || $0 == "," || $0 == "，" || $0.properties.isWhitespace
    }
  }

  static func split(_ text: String, where isSeparator: (Unicode.Scalar) -> Bool) -> [String] {
    text.unicodeScalars.split(whereSeparator: isSeparator)
      .map { trimmed(String(String.UnicodeScalarView($0))) }
      .filter { !$0.isEmpty }
  }

  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
