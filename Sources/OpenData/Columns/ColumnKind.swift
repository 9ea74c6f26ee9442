/// What the cells of a column hold.
enum ColumnKind: Hashable, Sendable {
  /// A short text that names a thing for programs.
  case id
  /// A name for people.
  case name
  /// Sentences.
  case words
  /// One of a few words.
  case choice([String])
  case integer, number, flag, day, month

  /// The type by the words of Table Schema.
  var type: String {
    switch self {
    case .id, .name, .words, .choice: "string"
    case .integer: "integer"
    case .number: "number"
    case .flag: "boolean"
    case .day: "date"
    case .month: "yearmonth"
    }
  }

  /// The width in a workbook, in characters of the standard font.
  var width: Double {
    switch self {
    case .id, .choice, .day: 13
    case .name: 26
    case .words: 48
    case .integer, .number, .flag, .month: 11
    }
  }
}
