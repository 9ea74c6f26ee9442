internal import Loading

/// The text of a header's cell, as it is compared and as it is shown.
enum HeaderText {
  /// Without blanks, case, bracketed remarks and marks: `完成时限\n（年月日）` is `完成时限`, `No.` is `no`.
  static func normalised(_ text: String) -> String {
    let bare = kept(text, withBrackets: false)
    return bare.isEmpty ? kept(text, withBrackets: true) : bare
  }

  /// The only year from 1949 to 2100 that a text names with four digits; nil where it names none or several.
  static func year(in text: String) -> Int? {
    let years = Set(years(in: text))
    return years.count == 1 ? years.first : nil
  }

  /// The years from 1949 to 2100 that a text names with four digits, in order.
  static func years(in text: String) -> [Int] {
    text.unicodeScalars.map(folded).split { !isDigit($0) }.compactMap { digits in
      guard digits.count == 4 else { return nil }
      let year = digits.reduce(0) { $0 * 10 + Int($1.value - 48) }
      return (1949...2100).contains(year) ? year : nil
    }
  }

  /// The text on one line: blanks become one space, and a line break beside a Chinese character nothing.
  static func singleLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var gap: Gap?
    for scalar in text.unicodeScalars {
      if scalar.isBlank {
        gap = gap == .lineBreak || scalar == "\n" || scalar == "\r" ? .lineBreak : .blank
        continue
      }
      if let gap, let last = line.last, gap == .blank || !(last.isChinese || scalar.isChinese) {
        line.append(" ")
      }
      gap = nil
      line.append(scalar)
    }
    return String(line)
  }

  /// The beginning of a text on one line, with a sign where it goes on.
  static func singleLine(_ text: String, atMost most: Int) -> String {
    let beginning = text.unicodeScalars.prefix(most * 4)
    let line = singleLine(String(Substring(beginning)))
    let isWhole = beginning.endIndex == text.endIndex && line.unicodeScalars.count <= most
    return isWhole ? line : String(Substring(line.unicodeScalars.prefix(most))) + "…"
  }

  /// A column's name as it is shown: on one line, without the padding between Chinese characters.
  static func name(_ text: String) -> String { PersonName.unpadded(singleLine(text)) }

  /// What stands between two characters.
  private enum Gap {
    case blank, lineBreak
  }

  /// The character that a full-width form stands for.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private static func kept(_ text: String, withBrackets: Bool) -> String {
    var depth = 0
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.lazy.map(folded) {
      if !withBrackets, isOpening(scalar) { depth += 1 }
      if depth == 0, !isMark(scalar) { kept.append(scalar) }
      if !withBrackets, isClosing(scalar) { depth = max(0, depth - 1) }
    }
    return String(kept).lowercased()
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "【", "〔", "〈": true
    default: false
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "】", "〕", "〉": true
    default: false
    }
  }

  /// Whether a character carries no meaning in a column's name.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "_", "-", ".", ":", "*", "、", "。", "?", "\u{FEFF}": true
    default: scalar.isBlank
    }
  }
}
