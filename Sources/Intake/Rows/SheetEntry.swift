internal import Diagnostics

/// A text of an entry, with where it stands.
struct EntryText: Sendable {
  var text: String
  var place: Place
  /// Whether it was taken from a merged cell or from a row above.
  var isFilled: Bool

  /// Adds the text of a row that continues this one, unless it says the same.
  mutating func join(_ more: String) {
    guard !text.utf8.elementsEqual(more.utf8) else { return }
    text += "\n"
    text += more
  }
}

/// What numbers an entry.
enum EntryNumber: Hashable, Sendable {
  /// As the cell writes it, or as its number format shows the exact number.
  case written(String, exact: String? = nil)
  /// A row without a number that is part of the entry at an index.
  case part(of: Int)
  case none
}

/// A row that is a task or an indicator of its own, with the texts of the rows that continue it.
struct SheetEntry: Sendable {
  /// As a spreadsheet counts it.
  let row: Int
  let place: Place
  var texts: ColumnTexts
  /// The texts that are too long to be interpreted, and stand in `texts` as empty ones.
  var longTexts: [Int: EntryText] = [:]
  /// The columns whose cells hold the error of a formula, and stand in `texts` as empty ones.
  var errors: Set<Int> = []
  /// The headings above it, the outermost first.
  var categories: [String]
  /// The titles of the rows that it is part of, the outermost first.
  var parents: [String]
  var number: EntryNumber
}
