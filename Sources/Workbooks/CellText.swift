/// Texts as a workbook keeps them: XML without characters that it cannot hold, and no words that it takes for them.
enum CellText {
  /// The text with what XML cannot hold shown as unknown characters, and with every `_x0041_` kept as it is.
  static func written(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSpecial) else { return text }
    var scalars = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if beginsEscape(rest) { scalars.append(contentsOf: "_x005F".unicodeScalars) }
      scalars.append(isUnwritable(scalar) ? "\u{FFFD}" : scalar)
      rest.removeFirst()
    }
    return String(scalars)
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || isUnwritable(scalar)
  }

  /// Whether XML 1.0 has no way to write a scalar; C ends its texts at one of them.
  private static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether a text begins as workbooks write a character by its number: `_x`, four hexadecimal digits, `_`.
  private static func beginsEscape(_ text: Substring.UnicodeScalarView) -> Bool {
    let mark = Array(text.prefix(7))
    guard mark.count == 7, mark.starts(with: "_x".unicodeScalars), mark.last == "_" else { return false }
    return mark[2..<6].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }
}
