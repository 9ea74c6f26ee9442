/// Keeps a spreadsheet from taking a cell's text for a formula: an apostrophe stands before such text in a file.
///
/// The apostrophe is no part of the text: `CSVText` puts it there, and `Cell` reads without it.
package enum FormulaGuard {
  package static let mark = UInt8(ascii: "'")

  /// Whether a text must get the mark when it is written; a sign alone and numbers such as -5 stay as they are.
  static func needsMark(_ text: Span<UInt8>) -> Bool {
    let trimmed = Blank.trimmed(0..<text.count, in: text)
    guard text.count > 1, !trimmed.isEmpty, isActive(text.extracting(0..<trimmed.upperBound)) else {
      return false
    }
    return DecimalNumber(text.extracting(trimmed)) == nil
  }

  /// Whether a sign that begins a formula comes first in a text, apostrophes and blanks aside.
  package static func actsAsFormula(_ text: String) -> Bool { isActive(Array(text.utf8).span) }

  /// Whether a text without blanks in front was written with the mark.
  static func isMarked(_ text: Span<UInt8>) -> Bool {
    text.count > 1 && text[0] == mark && isActive(text)
  }

  /// Whether a sign that begins a formula comes first, apostrophes and blanks aside.
  private static func isActive(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let rest = index..<text.count
      if beginsFormula(text.extracting(rest)) { return true }
      let blank = text.count - Blank.trimmed(rest, in: text).lowerBound
      guard text[index] == mark || blank < rest.count else { return false }
      index = text[index] == mark ? index + 1 : text.count - blank
    }
    return false
  }

  /// Whether the first character is `= + - @ | %`, one of their full-width forms, a tab or a line break.
  private static func beginsFormula(_ text: Span<UInt8>) -> Bool {
    switch text[0] {
    case .tab, .lineFeed, .carriageReturn: true
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    case UInt8(ascii: "@"), UInt8(ascii: "|"), UInt8(ascii: "%"): true
    case 0xEF where text.count >= 3: isFullWidth(text[1], text[2])
    default: false
    }
  }

  /// Whether 0xEF and two bytes are one of `＝ ＋ － ＠ ％ ｜`.
  private static func isFullWidth(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0xBC, 0x9D), (0xBC, 0x8B), (0xBC, 0x8D), (0xBC, 0xA0), (0xBC, 0x85), (0xBD, 0x9C): true
    default: false
    }
  }
}
