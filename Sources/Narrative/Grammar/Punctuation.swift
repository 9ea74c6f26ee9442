import Diagnostics

/// The marks of one language, and how clauses become sentences and paragraphs with them.
struct Punctuation: Sendable {
  let comma: String
  let semicolon: String
  let stop: String
  /// What stands between two sentences.
  let gap: String

  static let chinese = Punctuation(comma: "，", semicolon: "；", stop: "。", gap: "")
  static let english = Punctuation(comma: ", ", semicolon: "; ", stop: ".", gap: " ")

  /// What belongs closely together, between commas; nil where there is nothing.
  func phrase(@Clauses _ clauses: () -> [String]) -> String? { joined(clauses(), by: comma) }

  /// Larger parts, between semicolons; nil where there is nothing.
  func series(@Clauses _ clauses: () -> [String]) -> String? { joined(clauses(), by: semicolon) }

  /// Larger parts between semicolons with a stop, and a capital where the language has one.
  func sentence(@Clauses _ clauses: () -> [String]) -> String? {
    series(clauses).map { $0.capitalizedAtStart + stop }
  }

  /// Whole sentences one after another; nil where there is none.
  func paragraph(@Clauses _ sentences: () -> [String]) -> String? { joined(sentences(), by: gap) }

  private func joined(_ clauses: [String], by mark: String) -> String? {
    clauses.isEmpty ? nil : clauses.joined(separator: mark)
  }
}

extension String {
  /// With a capital letter at the beginning, where that is a small ASCII letter.
  fileprivate var capitalizedAtStart: String {
    guard let first = utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else { return self }
    return prefix(1).uppercased() + dropFirst()
  }
}
