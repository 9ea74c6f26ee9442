/// Cuts long names and lines to what a message shows of them.
package enum CutText {
  /// The most Unicode scalars of a name that a message shows.
  package static let name = 200
  /// The most Unicode scalars of a sentence.
  private static let mostOfSentence = 1200
  /// The most Unicode scalars of what was read at a place.
  private static let mostRead = 400
  /// How many scalars of a line stand before what was read, where its front is cut.
  static let before = 60
  /// The most bytes of a line behind that; no scalar takes more than four.
  private static let behind = 480

  /// The name, with `…` for what is beyond the limit.
  package static func name(_ name: String) -> String {
    let scalars = name.unicodeScalars
    guard name.utf8.count > Self.name,
      let end = scalars.index(scalars.startIndex, offsetBy: Self.name, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return name }
    return String(scalars[..<end]) + "…"
  }

  /// The beginning of what was read, as much as an excerpt can underline.
  static func start(_ text: String) -> String {
    guard text.utf8.count > mostRead else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(mostRead)))
  }

  /// A sentence whose middle, where the name stands that makes it so long, is cut out.
  static func sentence(_ text: String) -> String {
    guard text.utf8.count > mostOfSentence else { return text }
    let scalars = text.unicodeScalars
    guard scalars.count > mostOfSentence else { return text }
    let front = String.UnicodeScalarView(scalars.prefix(mostOfSentence / 2))
    let end = String.UnicodeScalarView(scalars.suffix(mostOfSentence / 2))
    return "\(String(front))…\(String(end))"
  }

  /// The part of a line of UTF-8 around an offset; `…` at its front is followed by `before` scalars.
  package static func line(_ line: ArraySlice<UInt8>, around offset: Int) -> String {
    var start = offset
    var count = 0
    while start > line.startIndex, count < before {
      start -= 1
      if line[start] & 0xC0 != 0x80 { count += 1 }
    }
    if start - line.startIndex <= before { start = line.startIndex }
    let end = min(line.endIndex, offset + behind)
    return (start > line.startIndex ? "…" : "") + whole(line[start..<end])
      + (end < line.endIndex ? "…" : "")
  }

  /// The text of bytes, without the scalar at their end that a cut has broken.
  package static func whole(_ bytes: ArraySlice<UInt8>) -> String {
    var kept = bytes
    while let last = kept.last, last & 0xC0 == 0x80, bytes.count - kept.count < 3 { kept.removeLast() }
    guard let lead = kept.last, lead >= 0xC0 else { return String(decoding: bytes, as: UTF8.self) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let isWhole = bytes.endIndex - (kept.endIndex - 1) >= length
    return String(decoding: isWhole ? bytes : kept.dropLast(), as: UTF8.self)
  }
}
