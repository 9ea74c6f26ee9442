/// Finds names of people in texts, many names in one pass.
package struct NameSearch: Sendable {
  /// The names in UTF-8 by their first bytes.
  private var byStart: [UInt32: [[UInt8]]] = [:]
  /// A quick look at three bytes tells most places where no name begins.
  private var mayStart = [Bool](repeating: false, count: 4096)

  /// Names of one character are words too often, so they are not looked for.
  package init(_ names: some Sequence<String>) {
    for name in Set(names).sorted() where name.unicodeScalars.count > 1 && name.utf8.count > 2 {
      let bytes = Array(name.utf8)
      let start = Self.start(bytes[0], bytes[1], bytes[2])
      byStart[start, default: []].append(bytes)
      mayStart[Self.slot(start)] = true
    }
  }

  package var isEmpty: Bool { byStart.isEmpty }

  /// The names that stand in a text, each once, in the order of the text.
  package func find(in text: Span<UInt8>) -> [String] {
    guard !isEmpty, text.count > 2 else { return [] }
    var found: [String] = []
    for index in 0..<(text.count - 2) {
      let start = Self.start(text[index], text[index + 1], text[index + 2])
      guard mayStart[Self.slot(start)], let names = byStart[start] else { continue }
      for name in names where stands(name, in: text, at: index) {
        let name = String(decoding: name, as: UTF8.self)
        if !found.contains(name) { found.append(name) }
      }
    }
    return found
  }

  /// Whether a name stands at an index, and not inside a longer Latin word.
  private func stands(_ name: [UInt8], in text: Span<UInt8>, at index: Int) -> Bool {
    guard index + name.count <= text.count, name.indices.allSatisfy({ text[index + $0] == name[$0] }) else {
      return false
    }
    let end = index + name.count
    let startsInside = Self.isLetter(name[0]) && index > 0 && Self.isLetter(text[index - 1])
    let endsInside = name.last.map(Self.isLetter) == true && end < text.count && Self.isLetter(text[end])
    return !startsInside && !endsInside
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func start(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 {
    UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c)
  }

  private static func slot(_ start: UInt32) -> Int { Int((start &* 2_654_435_761) >> 20) }
}
