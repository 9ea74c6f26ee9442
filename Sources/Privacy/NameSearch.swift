/// Finds names of people in texts, many names in one pass.
package struct NameSearch: Sendable {
  /// The names in UTF-8 by their first six bytes, two Han characters; shorter ones by their first three.
  private var byStart: [UInt64: [[UInt8]]] = [:]
  /// Whether some name has a start of six bytes, or of three, that falls into a slot, which few places do.
  private var mayStart = [Bool](repeating: false, count: 1 << 14)

  /// Names of one character are words too often, so they are not looked for.
  package init(_ names: some Sequence<String>) {
    for name in Set(names).sorted() where name.unicodeScalars.count > 1 && name.utf8.count > 2 {
      let bytes = Array(name.utf8)
      let start = Self.start(bytes.prefix(bytes.count < 6 ? 3 : 6))
      byStart[start, default: []].append(bytes)
      mayStart[Self.slot(start)] = true
    }
  }

  /// Whether there is no name to look for.
  package var isEmpty: Bool { byStart.isEmpty }

  /// Whether one of the names stands in a text.
  package func holds(_ text: Span<UInt8>) -> Bool {
    var isThere = false
    visit(text) { _ in
      isThere = true
      return false
    }
    return isThere
  }

  /// The names that stand in a text, each once, in the order of the text.
  package func find(in text: Span<UInt8>) -> [String] {
    var found: [String] = []
    var seen: Set<[UInt8]> = []
    visit(text) { name in
      if seen.insert(name).inserted { found.append(String(decoding: name, as: UTF8.self)) }
      return true
    }
    return found
  }

  /// Calls the body with each name that stands in a text, until it gives false.
  private func visit(_ text: Span<UInt8>, _ body: ([UInt8]) -> Bool) {
    guard !isEmpty, text.count > 2 else { return }
    for index in 0..<(text.count - 2) {
      var start: UInt64 = 0
      for offset in 0..<min(6, text.count - index) {
        start = start << 8 | UInt64(text[index + offset])
        guard offset == 2 || offset == 5, mayStart[Self.slot(start)], let names = byStart[start] else {
          continue
        }
        for name in names where stands(name, in: text, at: index) && !body(name) { return }
      }
    }
  }

  /// Whether a name stands at an index, and not inside a longer Latin word.
  private func stands(_ name: [UInt8], in text: Span<UInt8>, at index: Int) -> Bool {
    guard index + name.count <= text.count, name.indices.allSatisfy({ text[index + $0] == name[$0] }) else {
      return false
    }
    let end = index + name.count
    let startsInside = name.first.map(Self.isLetter) == true && index > 0 && Self.isLetter(text[index - 1])
    let endsInside = name.last.map(Self.isLetter) == true && end < text.count && Self.isLetter(text[end])
    return !startsInside && !endsInside
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func start(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

  private static func slot(_ start: UInt64) -> Int { Int((start &* 0x9E37_79B9_7F4A_7C15) >> 50) }
}
