/// Takes the marks of `ChineseMarks` out of what cmark gives back, and what HTML forbids (13.2.3.5 of its standard).
struct CleanText {
  /// The UTF-8 of the punctuation mark that this note was prepared with; empty when it was not.
  let mark: [UInt8]

  /// Three bytes of a noncharacter that stands after an added tab.
  static let afterTab: [UInt8] = [0xEF, 0xB7, 0x90]
  /// Three bytes of a noncharacter that stands before an added tab.
  static let beforeTab: [UInt8] = [0xEF, 0xB7, 0x91]

  /// The bytes without marks, controls and noncharacters, as UTF-8.
  ///
  /// cmark miscounts `[^` and `]` on different lines and cuts the text between them anywhere; U+FFFD mends the cut.
  func cleaned(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let kept = kept(source)
    return CleanText.isUTF8(kept.span) ? kept : Array(String(decoding: kept, as: UTF8.self).utf8)
  }

  private func kept(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var index = firstDropped(in: source)
    var out = Array(source[..<index])
    if index == source.count { return out }
    out.reserveCapacity(source.count)
    while index < source.count {
      let length = dropped(in: source, at: index)
      if length == 0 {
        out.append(source[index])
        index += 1
        continue
      }
      if matches(source, at: index, CleanText.afterTab), out.last == UInt8(ascii: "\t") { out.removeLast() }
      let precedesTab = matches(source, at: index, CleanText.beforeTab)
      index += length
      if precedesTab, index < source.count, source[index] == UInt8(ascii: "\t") { index += 1 }
    }
    return out
  }

  /// Whether an added tab must follow; an address that cmark links by itself can end right before that tab.
  func awaitsTab(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    matches(source, at: source.count - CleanText.beforeTab.count, CleanText.beforeTab)
  }

  func string(_ source: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: cleaned(source), as: UTF8.self)
  }

  /// Whether there is nothing to take out.
  func isClean(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    firstDropped(in: source) == source.count && CleanText.isUTF8(source.span)
  }

  private static func isUTF8(_ bytes: Span<UInt8>) -> Bool { (try? UTF8Span(validating: bytes)) != nil }

  private func firstDropped(in source: UnsafeBufferPointer<UInt8>) -> Int {
    let markStart = mark.first ?? 0xFF
    for index in 0..<source.count {
      let byte = source[index]
      let maybe = byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF || byte == markStart
      if maybe, dropped(in: source, at: index) > 0 { return index }
    }
    return source.count
  }

  /// How many bytes at the index must go: 0, or the length of one scalar.
  private func dropped(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = source[index]
    if byte < 0x80 {
      if byte >= 0x20 { return byte == 0x7F ? 1 : 0 }
      return byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") ? 0 : 1
    }
    if byte == mark.first, matches(source, at: index, mark) { return mark.count }
    switch byte {
    case 0xC2: return index + 1 < source.count && source[index + 1] < 0xA0 ? 2 : 0
    case 0xEF: return isNoncharacter(source, at: index, tail: 1) ? 3 : 0
    case 0xF0...0xF4: return isNoncharacter(source, at: index, tail: 2) ? 4 : 0
    // cmark writes the references &#xFFFE; and &#xFFFF; as these single bytes, which are not UTF-8.
    case 0xFE, 0xFF: return 1
    default: return 0
    }
  }

  /// U+FDD0…U+FDEF and the last two code points of every plane.
  private func isNoncharacter(_ source: UnsafeBufferPointer<UInt8>, at index: Int, tail: Int) -> Bool {
    guard index + tail + 1 < source.count else { return false }
    let (middle, last) = (source[index + tail], source[index + tail + 1])
    if tail == 1, middle == 0xB7 { return (0x90...0xAF).contains(last) }
    if tail == 2, source[index + 1] & 0x0F != 0x0F { return false }
    return middle == 0xBF && last >= 0xBE
  }

  private func matches(_ source: UnsafeBufferPointer<UInt8>, at index: Int, _ wanted: [UInt8]) -> Bool {
    guard !wanted.isEmpty, index >= 0, index + wanted.count <= source.count else { return false }
    for offset in 0..<wanted.count where source[index + offset] != wanted[offset] { return false }
    return true
  }
}
