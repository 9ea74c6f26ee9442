@testable import Tables

/// A small generator with a seed (SplitMix64), so that a failing case can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Pieces of text that quoting, guarding and encodings may trip over.
private let pieces = [
  "a", "路", "李  伟", "\"", "\"\u{301}", "e\u{301}", ",", ";", "\t", "\n", "\r", "\r\n", "'", "=", "+", "-",
  "@", "|",
  "%", "＝", "－", "＋", "＠", "｜", "％", " ", "\u{3000}", "\u{A0}", "\u{FEFF}", "5", "-5", "𠮷", "🚧", "é",
  "\u{2028}",
]

extension SeededGenerator {
  /// A text of up to six pieces.
  mutating func text() -> String {
    (0..<Int.random(in: 0...6, using: &self)).map { _ in pieces[Int(next() % UInt64(pieces.count))] }.joined()
  }

  mutating func rows(_ rows: Int, columns: Int) -> [[String]] {
    (0..<rows).map { row in (0..<columns).map { $0 == 0 ? "\(row)" : text() } }
  }

  mutating func format() -> CSVFormat {
    CSVFormat(
      encoding: TextEncoding.allCases.randomElement(using: &self) ?? .utf8,
      delimiter: [.comma, .semicolon, .tab].randomElement(using: &self) ?? .comma,
      lineEnd: [.carriageReturnLineFeed, .lineFeed, .carriageReturn].randomElement(using: &self) ?? .lineFeed)
  }
}

/// A text as a cell gives it back: without the blanks around it.
func trimmed(_ text: String) -> String {
  let bytes = Array(text.utf8)
  return String(decoding: bytes[Blank.trimmed(0..<bytes.count, in: bytes.span)], as: UTF8.self)
}

extension CSVText {
  /// The bytes as text, for literals in tests.
  static func text(_ rows: [[String]], format: CSVFormat = CSVFormat(hasByteOrderMark: false)) -> String {
    (try? String(decoding: bytes(rows, format: format), as: UTF8.self)) ?? "unwritable"
  }
}
