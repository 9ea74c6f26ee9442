import Privacy

/// How a line of a note begins for its readers: behind quotes, list marks and blanks, the marks and the first word.
struct LineStart {
  /// The signs before the first word, blanks left out.
  private(set) var marks: [Unicode.Scalar] = []
  /// The first run of letters and digits; empty where the line has none.
  private(set) var word = ""
  /// What follows the first word.
  private(set) var rest: ArraySlice<Unicode.Scalar> = []
  /// All words of the line with single blanks between.
  let text: String

  init(_ line: FoldedText) {
    text = line.words.joined(separator: " ")
    var scalars = LineStart.withoutContainers(line.scalars[...])
    while let scalar = scalars.first, !FoldedText.isLetter(scalar) {
      if scalar != " ", scalar != "\t" { marks.append(scalar) }
      scalars = scalars.dropFirst()
    }
    let letters = scalars.prefix(while: FoldedText.isOfWord)
    word = FoldedText.word(letters)
    rest = scalars.dropFirst(letters.count).drop { $0 == " " || $0 == "\t" }
  }

  /// The length of the fence that the line begins with, and its sign; nil where it begins with none.
  static func fence(_ line: FoldedText) -> (sign: Unicode.Scalar, length: Int)? {
    let scalars = withoutContainers(line.scalars[...])
    guard let sign = scalars.first, sign == "`" || sign == "~" else { return nil }
    return (sign, scalars.prefix { $0 == sign }.count)
  }

  /// The line without blanks, the marks of quotes, lists, headings and cells in front.
  private static func withoutContainers(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = line
    while let scalar = rest.first {
      switch scalar {
      case " ", "\t", ">", "|": rest = rest.dropFirst()
      case "-", "*", "+", "#":
        let after = rest.drop { $0 == scalar }
        guard let next = after.first, next == " " || next == "\t" else { return rest }
        rest = after
      case "0"..."9":
        let after = rest.drop { ("0"..."9").contains($0) }
        guard let mark = after.first, mark == "." || mark == ")" else { return rest }
        guard let next = after.dropFirst().first, next == " " || next == "\t" else { return rest }
        rest = after.dropFirst()
      default: return rest
      }
    }
    return rest
  }
}

extension LineStart {
  /// Whether the line is written as if it began something internal, which only a fence with its word does.
  var marksSomethingInternal: Bool {
    if InternalWords.isMark(text) { return true }
    guard let last = marks.last else { return rest.first == ":" && InternalWords.isLabel(word) }
    let isExact = InternalWords.isMark(word)
    let isAlone = text == word
    if isAlone, word.utf8.allSatisfy({ $0 < 0x80 }), word.contains("internal") { return true }
    let signs = fenceSigns
    if signs >= 3, InternalWords.isHeld(in: word) { return true }
    if signs == 2, isExact { return true }
    if "([{<【（「『〔［｛〈".unicodeScalars.contains(last), isExact, closesBracket { return true }
    if "@%\\!:~&$".unicodeScalars.contains(last), word == "internal" { return true }
    return rest.first == ":" && InternalWords.isLabel(word)
  }

  /// How many signs that look like a fence stand right before the word.
  private var fenceSigns: Int {
    marks.reversed().prefix { LineStart.fenceLike.contains($0) }.count { $0 != "." }
  }

  private static let fenceLike = Set("`~'\":.!?=+$%@^&/\\{}[]()<>;·‘’“”´ˋ′‵∼〜˜".unicodeScalars)

  private var closesBracket: Bool {
    guard let closing = rest.first, ")]}>】）」』〕］｝〉".unicodeScalars.contains(closing) else { return false }
    return rest.dropFirst().first != "("
  }
}
