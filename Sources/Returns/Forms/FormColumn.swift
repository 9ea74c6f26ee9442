internal import Diagnostics
internal import Loading

/// A column of one of the sheets of a form.
protocol FormColumn: CaseIterable, Hashable, Sendable {
  /// The columns of the table that the sheet's rows are merged into.
  associatedtype Target: MergedColumn

  /// What the form calls it first, then what else is understood; marks in brackets do not count.
  var names: [String] { get }
  /// The column that a filled cell is merged into; nil for what the form only shows.
  var target: Target? { get }

  /// What a row is about, as findings call it.
  static var subject: Wording { get }
  /// The column that says what a row is about.
  static var key: Self { get }
  /// The column that repeats what the row is about in words.
  static var title: Self { get }
  /// The figure without which a row reports nothing.
  static var figure: Self { get }
  /// The column of the figure's unit; nil where all figures are in the same one.
  static var figureUnit: Self? { get }
  /// The columns that say nothing by themselves, such as the day of a report.
  static var incidental: [Self] { get }
}

extension FormColumn {
  /// The column of a name in a header, as far as brackets, blanks and case go.
  init?(named name: String) {
    let wanted = Self.comparable(name)
    let column = Self.allCases.first { column in column.names.contains { Self.comparable($0) == wanted } }
    guard let column else { return nil }
    self = column
  }

  /// What the form calls the column.
  var label: String { names[0] }

  private static func comparable(_ name: String) -> String {
    var isBracketed = false
    let kept = name.unicodeScalars.filter { scalar in
      if scalar == "(" || scalar == "（" { isBracketed = true }
      defer { if scalar == ")" || scalar == "）" { isBracketed = false } }
      return !isBracketed
    }
    return ColumnName.normalised(String(String.UnicodeScalarView(kept)))
  }
}
