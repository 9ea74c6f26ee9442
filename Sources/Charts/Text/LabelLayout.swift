/// Words cut into lines that fit a width.
enum LabelLayout {
  /// The text in at most `most` lines no wider than `width` pixels; the last is shortened with … where more is left.
  ///
  /// Lines break at spaces and beside full-width letters, never before a mark that closes or after one that opens.
  static func lines(of text: String, width: Double, size: Double, most: Int) -> [String] {
    guard !text.isEmpty, most > 0 else { return [] }
    guard most > 1, TextWidth.of(text, size: size) > width else {
      let line = TextWidth.fitted(text, width: width, size: size)
      return line.isEmpty ? [] : [line]
    }
    var lines: [String] = []
    var rest = Substring(text)
    while lines.count < most - 1, TextWidth.of(String(rest), size: size) > width {
      guard let end = lineEnd(in: rest, room: width / size) else { break }
      lines.append(trimmed(rest[..<end]))
      rest = rest[end...].drop { $0 == " " }
    }
    let last = TextWidth.fitted(trimmed(rest), width: width, size: size)
    return last.isEmpty ? lines : lines + [last]
  }

  private static func trimmed(_ text: Substring) -> String {
    var scalars = text.unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// Where the first line ends: the last place to break that fits, or else the last letter that fits.
  private static func lineEnd(in text: Substring, room: Double) -> String.Index? {
    let scalars = text.unicodeScalars
    var used = 0.0
    var lastBreak: String.Index?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if index > scalars.startIndex, isBreak(before: index, in: scalars) { lastBreak = index }
      if scalars[index] != " " || used + 0.32 <= room { used += TextWidth.ems(scalars[index]) }
      guard used <= room else { return lastBreak ?? (index > scalars.startIndex ? index : nil) }
      index = scalars.index(after: index)
    }
    return nil
  }

  private static func isBreak(before index: String.Index, in scalars: Substring.UnicodeScalarView) -> Bool {
    let (before, after) = (scalars[scalars.index(before: index)], scalars[index])
    guard TextWidth.ems(after) > 0, !closing.contains(after), !opening.contains(before) else { return false }
    return before == " " || isFullWidth(before) || isFullWidth(after)
  }

  private static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2E80 || opening.contains(scalar) || closing.contains(scalar) && scalar.value > 0x7F
  }

  private static let closing = Set("，。、；：？！）》」』】〉”’％…,.;:?!)]%".unicodeScalars)
  private static let opening = Set("（《「『【〈“‘([".unicodeScalars)
}
