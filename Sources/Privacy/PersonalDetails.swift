/// Finds what stands for a person in a text, as its readers see it: in any width, grouped by blanks or dashes of
/// any kind, with nothing but what cannot be seen between.
package enum PersonalDetails {
  /// All details of a text in UTF-8, in its order.
  package static func find(in text: Span<UInt8>) -> [PersonalDetail] {
    guard mayHold(text) else { return [] }
    let text = (0..<text.count).map { text[$0] }
    var details = DigitChains.chains(in: text).flatMap { NumberSearch(text: text, chain: $0).details() }
    details += MailSearch.find(in: text)
    return details.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  package static func find(in text: String) -> [PersonalDetail] {
    var text = text
    return text.withUTF8 { find(in: $0.span) }
  }

  /// Whether a closer look is worth it: ten digits stand with nothing between but what may group them, or an `@`.
  package static func mayHold(_ text: Span<UInt8>) -> Bool {
    var digits = 0
    var hanDigits = 0
    for index in 0..<text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "@"): return true
      case 0..<0x80: if !isGap(byte) { (digits, hanDigits) = (0, 0) }
      // The first bytes of full-width forms, the @ among them, of other scripts' digits, and of the Chinese ones.
      case 0xEF:
        guard index + 2 < text.count, text[index + 1] == 0xBC || text[index + 1] == 0xB9 else { continue }
        if text[index + 2] == 0xA0 || text[index + 2] == 0xAB { return true }
        digits += 1
      case 0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xF0: digits += 1
      case 0xE3...0xE9:
        guard HanDigit.stands(in: text, at: index) else {
          // Han characters part numbers; blanks and signs of their width, which begin with E3, may not.
          if byte > 0xE3 { (digits, hanDigits) = (0, 0) }
          continue
        }
        hanDigits += 1
        if hanDigits >= 10 { return true }
      default: continue
      }
      if digits >= 10 { return true }
    }
    return false
  }

  /// Whether an ASCII sign may stand inside a number.
  private static func isGap(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
