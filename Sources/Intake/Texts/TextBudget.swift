/// How long a text may be to be interpreted; a longer one is told, and nothing is read from it.
///
/// What is counted are Unicode scalars, since any number of combining marks are one Character.
enum TextBudget {
  /// The most of a cell that holds names, times or figures, or of a header's cell.
  static let cell = 4_000
  /// The most of a single name: of a department, a category or a numbered part.
  static let name = 500
  /// The most marks that may stand over one letter, as in Unicode's Stream-Safe Text Format.
  ///
  /// The time in which texts are compared grows with the square of such a run.
  private static let marks = 30
  /// The most of a text that a finding shows.
  private static let shown = 60

  /// Whether a text is short enough, and no letter of it bears too many marks.
  static func holds(_ text: String, atMost most: Int = cell) -> Bool {
    (text.utf8.count <= most || text.unicodeScalars.dropFirst(most).isEmpty) && !hasPiledMarks(text)
  }

  /// Whether a letter of the text bears too many combining marks.
  static func hasPiledMarks(_ text: String) -> Bool {
    guard text.utf8.count > marks * 2 else { return false }
    var run = 0
    for scalar in text.unicodeScalars {
      let isMark = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      run = isMark ? run + 1 : 0
      if run > marks { return true }
    }
    return false
  }

  /// The beginning of a text on one line, for a finding.
  static func excerpt(_ text: String) -> String { HeaderText.singleLine(text, atMost: shown) }

  /// A name that is short enough, else its beginning.
  static func name(_ text: String) -> String { holds(text, atMost: name) ? text : excerpt(text) }
}
