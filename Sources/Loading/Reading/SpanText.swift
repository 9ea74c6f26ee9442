extension Span<UInt8> {
  /// Whether these are the UTF-8 bytes of a text, found out without making another text.
  func spells(_ text: String) -> Bool {
    let known = text.utf8.span
    return known.count == count && indices.allSatisfy { known[$0] == self[$0] }
  }
}
