import Markup
import Privacy

/// A mark in a public line that is meant to keep something from the public.
enum InternalMark {
  /// Whether a closer look at the line is worth it: it holds a piece of a word that every mark has one of,
  /// whatever else stands between its letters.
  static func mayStand(in line: Span<UInt8>) -> Bool {
    var last: UInt32 = 0
    var index = 0
    while index < line.count {
      let byte = line[index]
      index += 1
      if byte < 0x80 {
        if byte == UInt8(ascii: "&") { return true }
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { continue }
        last = last << 8 & 0xFFFFFF | UInt32(byte | 0x20)
        if isInLatinMark(last) { return true }
        continue
      }
      // The alphabets that look like the Latin one, and its other forms.
      if (0xCA...0xD6).contains(byte) || byte == 0xF0 { return true }
      guard byte >= 0xE0, index + 1 < line.count else { continue }
      switch UInt32(byte) << 16 | UInt32(line[index]) << 8 | UInt32(line[index + 1]) {
      // 内 內 密 仅 僅 限 公 外 发
      case 0xE58685, 0xE585A7, 0xE58385, 0xE5AF86, 0xE4BB85, 0xE99990, 0xE585AC, 0xE5A496, 0xE58F91:
        return true
      // Letters of full width, in circles, and like them.
      case 0xEFBCA1...0xEFBCBA, 0xEFBD81...0xEFBD9A, 0xE28480...0xE285BF, 0xE292B6...0xE293A9: return true
      default: break
      }
    }
    return false
  }

  /// Whether three small letters are a piece of one of the words of `InternalWords`.
  private static func isInLatinMark(_ letters: UInt32) -> Bool {
    switch letters {
    // int ter ern nal (internal), riv (private), onf (confidential), cre (secret), str (restricted), idd (hidden)
    case 0x696E74, 0x746572, 0x65726E, 0x6E616C, 0x726976, 0x6F6E66, 0x637265, 0x737472, 0x696464: true
    // las (classified), ubl (public), eib (neibu), taf (staff), ffi (office)
    case 0x6C6173, 0x75626C, 0x656962, 0x746166, 0x666669: true
    default: false
    }
  }

  /// What of a line is such a mark, as its readers see it; nil where nothing is.
  ///
  /// In code only fences count, since it shows words without meaning them.
  static func find(in line: ArraySlice<UInt8>, isCode: Bool) -> String? {
    let text = isCode ? Array(line) : CharacterReferences.decoded(line)
    for piece in pieces(of: text) {
      let folded = FoldedText(piece)
      if let word = wordBehindRun(folded.scalars) { return word }
      if isCode { continue }
      if let mark = LineStart(folded).mark { return mark }
      if let mark = wordInSigns(folded.scalars) { return mark }
      if piece.contains(UInt8(ascii: "|")), let mark = label(inCellsOf: piece) { return mark }
    }
    return nil
  }

  /// The mark that a comment consists of, or that a tag's name, attribute or text is; nil where there is none.
  static func find(inHTML markup: [UInt8]) -> String? {
    for piece in markup.split(separator: UInt8(ascii: "<")) {
      let tag = piece.prefix { $0 != UInt8(ascii: ">") }
      let text = FoldedText(piece.dropFirst(tag.count + 1)).words.joined(separator: " ")
      if InternalWords.isMark(text) { return text }
      let words = FoldedText(tag).words
      let inside = words.joined(separator: " ")
      if InternalWords.isMark(inside) { return inside }
      if let hiding = Self.hiding.first(where: { FoldedText.holds($0, in: inside) }) { return hiding }
      let isComment = tag.first == UInt8(ascii: "!")
      let isSwitch = !isComment || InternalWords.isSwitch(inside)
      if isSwitch, let word = words.first(where: InternalWords.isHeld) { return word }
    }
    return nil
  }

  /// What browsers do not show, though no internal block begins here.
  private static let hiding = ["display none", "template", "noscript"]

  /// The parts between what other programs take for the end of a line.
  private static func pieces(of line: [UInt8]) -> [[UInt8]] {
    guard line.contains(where: { $0 == 0xE2 || $0 == 0x0B || $0 == 0x0C || $0 == 0xC2 }) else {
      return [line]
    }
    let text = String(decoding: line, as: UTF8.self)
    return text.unicodeScalars.split { "\u{0B}\u{0C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
      .map { Array(String($0).utf8) }
  }

  /// The word behind three or more backticks or tildes, if it speaks of something internal.
  private static func wordBehindRun(_ scalars: [Unicode.Scalar]) -> String? {
    var run = 0
    for (index, scalar) in scalars.enumerated() {
      if scalar == "`" || scalar == "~" {
        run += 1
        continue
      }
      defer { run = 0 }
      guard run >= 3 else { continue }
      let behind = scalars[index...].prefix(64).drop { !FoldedText.isLetter($0) }
      let word = FoldedText.word(behind.prefix(while: FoldedText.isOfWord))
      if InternalWords.isHeld(in: word) { return word }
    }
    return nil
  }

  /// A mark behind `{` or `::`, as other programs begin and end what only some read.
  private static func wordInSigns(_ scalars: [Unicode.Scalar]) -> String? {
    var opening: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar == "{" || (scalar == ":" && index > 0 && scalars[index - 1] == ":") {
        opening = index
      } else if FoldedText.isLetter(scalar) {
        guard let start = opening, index - start <= 8 else { continue }
        let word = FoldedText.word(scalars[index...].prefix(32).prefix(while: FoldedText.isOfWord))
        if InternalWords.isMark(word) { return word }
        opening = nil
      }
    }
    return nil
  }

  /// A cell of a table that labels a column or row as internal.
  private static func label(inCellsOf line: [UInt8]) -> String? {
    for cell in line.split(separator: UInt8(ascii: "|")).prefix(64) {
      let text = FoldedText(cell).words.joined(separator: " ")
      if InternalWords.isLabel(text) { return text }
    }
    return nil
  }
}
