/// How long a text may be to be interpreted; a longer one is told, and nothing is read from it.
///
/// What is counted are Unicode scalars, since any number of combining marks are one Character.
enum TextBudget {
  /// The most of a cell that holds names, times or figures, or of a header's cell.
  static let cell = 4_000
  /// The most of a single name: of a department, a category or a numbered part.
  static let name = 500
  /// The most of a text that a finding shows.
  private static let shown = 60

  /// Whether a text is short enough.
  static func holds(_ text: String, atMost most: Int = cell) -> Bool {
    text.utf8.count <= most || text.unicodeScalars.dropFirst(most).isEmpty
  }

  /// The beginning of a text on one line, for a finding.
  static func excerpt(_ text: String) -> String { HeaderText.singleLine(text, atMost: shown) }

  /// A name that is short enough, else its beginning.
  static func name(_ text: String) -> String { holds(text, atMost: name) ? text : excerpt(text) }
}
