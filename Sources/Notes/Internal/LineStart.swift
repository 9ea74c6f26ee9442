import Privacy

/// How a line of a note begins for its readers: behind quotes, list marks, numbers and blanks, its signs and words.
struct LineStart {
  /// The signs before the first word, blanks left out.
  private var signs: [Unicode.Scalar] = []
  /// The first run of letters and digits; empty where the line has none.
  private let word: String
  /// What begins with the first word.
  private let body: ArraySlice<Unicode.Scalar>
  /// The words of the line; of a long one, the first of them.
  private let words: [String]
  /// Whether a list's mark or a number stands in front.
  private let isItem: Bool
  /// Whether the line is longer than what was looked at.
  private let isLong: Bool

  /// How much of a line is looked at; no mark is as long.
  private static let reach = 160

  init(_ line: FoldedText) {
    isLong = line.scalars.count > Self.reach
    let scalars = line.scalars.prefix(Self.reach)
    var (rest, isItem) = Self.withoutContainers(scalars)
    while let scalar = rest.first, !FoldedText.isLetter(scalar) {
      if scalar != " ", scalar != "\t" { signs.append(scalar) }
      rest = rest.dropFirst()
    }
    // A number may stand behind the signs of emphasis as well.
    let numbered = Self.withoutNumber(rest)
    isItem = isItem || numbered.count < rest.count
    rest = numbered
    self.isItem = isItem
    body = rest
    word = FoldedText.word(rest.prefix(while: FoldedText.isOfWord))
    words = rest.split { !FoldedText.isOfWord($0) }.map(FoldedText.word).filter { !$0.isEmpty }
  }

  /// The length of the fence that the line begins with, and its sign; nil where it begins with none.
  static func fence(_ line: FoldedText) -> (sign: Unicode.Scalar, length: Int)? {
    let (scalars, _) = withoutContainers(line.scalars[...])
    guard let sign = scalars.first, sign == "`" || sign == "~" else { return nil }
    return (sign, scalars.prefix { $0 == sign }.count)
  }

  /// The line without blanks, the marks of quotes, lists, headings and cells in front.
  private static func withoutContainers(
    _ line: ArraySlice<Unicode.Scalar>
  ) -> (rest: ArraySlice<Unicode.Scalar>, isItem: Bool) {
    var rest = line
    var isItem = false
    while let scalar = rest.first {
      switch scalar {
      case " ", "\t", ">", "|": rest = rest.dropFirst()
      case "-", "*", "+", "#":
        let after = rest.drop { $0 == scalar }
        guard let next = after.first, next == " " || next == "\t" else { return (rest, isItem) }
        isItem = isItem || scalar != "#"
        rest = after
      default:
        let after = withoutNumber(rest)
        if after.count == rest.count { return (rest, isItem) }
        isItem = true
        rest = after
      }
    }
    return (rest, isItem)
  }

  /// The text behind a number as items and headings have it: `1.`, `（二）`, `三、`, `①`.
  private static func withoutNumber(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let first = text.first else { return text }
    if first.value >= 0x2460, first.value <= 0x24FF || (0x2776...0x2793).contains(first.value) {
      return text.dropFirst()
    }
    let inside = first == "(" ? text.dropFirst() : text
    let digits = inside.prefix(3).prefix { "0123456789一二三四五六七八九十".unicodeScalars.contains($0) }
    guard !digits.isEmpty, let mark = inside.dropFirst(digits.count).first else { return text }
    let rest = inside.dropFirst(digits.count + 1)
    if first == "(" { return mark == ")" ? rest : text }
    guard mark == "、" || mark == "." || mark == ")" else { return text }
    return rest.first.map { ("0"..."9").contains($0) } == true ? text : rest
  }
}

extension LineStart {
  /// What of the line is written as if something internal began; nil where nothing is.
  var mark: String? {
    if let mark = aloneMark ?? label ?? bracketed ?? official { return mark }
    guard let last = signs.last else { return nil }
    let isExact = InternalWords.isMark(word)
    let fence = fenceSigns
    if fence >= 3 || signs.starts(with: "[!".unicodeScalars) || signs.starts(with: "#+".unicodeScalars),
      let word = words.prefix(12).first(where: InternalWords.isHeld)
    {
      return word
    }
    if fence == 2, isExact { return word }
    if "@%\\!:~&$".unicodeScalars.contains(last), word == "internal" { return word }
    let isBetween =
      body.dropFirst(word.unicodeScalars.count).first == last && !"`*_|".unicodeScalars.contains(last)
    return isBetween && isExact ? word : nil
  }

  /// The line, where it is nothing but a mark; in lists such words are mostly ordinary ones.
  private var aloneMark: String? {
    guard !isLong, let mark = Self.mark(words) else { return nil }
    if !(isItem && InternalWords.isOrdinary(mark)) { return mark }
    return nil
  }

  /// A mark with a colon behind it, in emphasis or not.
  private var label: String? {
    // Chinese labels of this kind are no words of ordinary text, whatever stands behind them.
    if word.utf8.first.map({ $0 >= 0x80 }) == true, InternalWords.isLabel(word) { return word }
    let head = body.prefix(48)
    guard let colon = head.firstIndex(of: ":") else { return nil }
    let words = head[..<colon].split { !FoldedText.isOfWord($0) }.map(FoldedText.word).filter { !$0.isEmpty }
    let compact = words.joined()
    if compact == "密级" {
      let value = head[colon...].split { !FoldedText.isOfWord($0) }.map(FoldedText.word).first { !$0.isEmpty }
      return value == "无" || value == "公开" ? nil : compact
    }
    return [compact, words.joined(separator: " ")].first(where: InternalWords.isLabel)
  }

  /// A mark in brackets at the very beginning, unless it is the text of a link.
  private var bracketed: String? {
    guard let opening = signs.last, let closing = Self.brackets[opening] else { return nil }
    guard let end = body.prefix(32).firstIndex(of: closing) else { return nil }
    let next = body[end...].dropFirst().first
    if opening == "[", next == "(" || next == "[" { return nil }
    let words = body[..<end].split { !FoldedText.isOfWord($0) }.map(FoldedText.word).filter { !$0.isEmpty }
    if let mark = Self.mark(words) { return mark }
    let compact = words.joined()
    return InternalWords.isNotice(compact) ? compact : nil
  }

  /// The mark of a classified document: `机密★1年`.
  private var official: String? {
    let isMark = ["机密", "秘密", "绝密"].contains(word) && body.dropFirst(2).first == "★"
    return isMark ? word + "★" : nil
  }

  /// The words as a mark, also where blanks stand inside a Chinese one, or `internal` has signs around it.
  private static func mark(_ words: [String]) -> String? {
    let texts = [words.joined(separator: " "), words.joined()]
    if let mark = texts.first(where: InternalWords.isMark) { return mark }
    guard words.count == 1, let word = words.first, word.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return word.contains("internal") ? word : nil
  }

  /// How many signs that look like a fence stand right before the word.
  private var fenceSigns: Int {
    signs.reversed().prefix { Self.fenceLike.contains($0) }.count { $0 != "." }
  }

  private static let fenceLike = Set("`~'\":.!?=+$%@^&/\\{}[]()<>;·‘’“”´ˋ′‵∼〜˜".unicodeScalars)
  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "{": "}", "<": ">", "【": "】", "「": "」", "『": "』", "〔": "〕", "〖": "〗", "〈": "〉",
  ]
}
