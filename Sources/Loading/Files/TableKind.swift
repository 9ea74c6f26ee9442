/// The tables that a content folder holds, each as a text file or a workbook.
enum TableKind: String, CaseIterable {
  case tasks, commitments, indicators, targets, readings, overrides, adjustments

  /// The ends of the names that a table's file may have, in the order in which they are looked for.
  static let suffixes = [".csv", ".xlsx"]

  /// The names that the table's file may have.
  var fileNames: [String] { Self.suffixes.map { rawValue + $0 } }

  /// What the columns of the table may be named.
  var columns: ColumnNameSet {
    switch self {
    case .tasks: ColumnNameSet(of: TaskColumn.self)
    case .commitments: ColumnNameSet(of: CommitmentColumn.self)
    case .indicators: ColumnNameSet(of: IndicatorColumn.self)
    case .targets: ColumnNameSet(of: TargetColumn.self)
    case .readings: ColumnNameSet(of: ReadingColumn.self)
    case .overrides: ColumnNameSet(of: OverrideColumn.self)
    case .adjustments: ColumnNameSet(of: AdjustmentColumn.self)
    }
  }
}

/// What the columns of a kind of table may be named, as names are compared.
struct ColumnNameSet: Sendable {
  private let names: Set<String>

  init<Column: ColumnKey>(of columns: Column.Type) {
    names = Set(columns.allCases.flatMap { $0.names.all.map(ColumnName.normalised) })
  }

  /// How many different ones of the names stand among some texts.
  func count(in texts: some Sequence<String>) -> Int {
    names.intersection(texts.map(ColumnName.normalised)).count
  }
}
