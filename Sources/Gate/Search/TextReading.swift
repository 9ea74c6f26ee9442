/// What the signs of a text mean to its readers.
enum TextReading {
  /// Tags and character references are read, as in pages; so is what addresses, scripts and styles write otherwise.
  case markup
  /// No tags and no references, but what JSON and addresses write otherwise.
  case data
  /// Every sign stands for itself, as in a cell of a table.
  case literal
}
