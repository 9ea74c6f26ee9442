/// The columns of one kind of table, each with the names it may have in a file.
package protocol ColumnKey: RawRepresentable<Int>, CaseIterable, Hashable, Sendable {
  var names: ColumnNames { get }
  var content: ColumnContent { get }
}

/// What the cells of a column hold, as far as privacy asks.
package enum ColumnContent: Sendable {
  /// Words that a public page may print.
  case publicText
  /// Names of people, which each edition prints or withholds.
  case people
  /// Words that no public page prints.
  case internalText
  /// Numbers, days or months and nothing else, which are never anybody's telephone.
  case figures
}

/// The names of a column, and whether a table can do without it.
package struct ColumnNames: Sendable {
  /// The English name that findings and our own files use.
  package let id: String
  /// What else people call it.
  package let synonyms: [String]
  package let isRequired: Bool

  static func required(_ id: String, _ synonyms: String...) -> ColumnNames {
    ColumnNames(id: id, synonyms: synonyms, isRequired: true)
  }

  static func optional(_ id: String, _ synonyms: String...) -> ColumnNames {
    ColumnNames(id: id, synonyms: synonyms, isRequired: false)
  }

  package var all: [String] { [id] + synonyms }

  /// The id and the Chinese name, as findings show a column: `deadline（完成时限）`.
  package var display: String { synonyms.first.map { "\(id)（\($0)）" } ?? id }
}
