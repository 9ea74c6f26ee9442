/// What the cells of a column hold.
package enum ColumnSort: CaseIterable, Hashable, Sendable {
  case number
  /// A day, a month or a year.
  case day
  case lamp
  case text
}

/// What a kind of chart takes from a table of somebody's own figures.
package struct TableNeeds: Hashable, Sendable {
  /// What the column holds that names the rows.
  package var x = ColumnSort.text
  /// What the columns hold that are drawn.
  package var y = ColumnSort.number
  /// How many columns are drawn.
  package var count: ClosedRange<Int> = 1...12
  /// Whether the names of these columns are months.
  package var yAreMonths: Bool { y == .lamp && count.upperBound > 1 }
  /// Whether rows can belong to series that a column names.
  package var takesSeries = false
  /// Whether a column can give the words beside each row.
  package var takesLabel = false
  /// Whether a target can be drawn.
  package var takesTarget = false
  /// Whether the numbers that are drawn are progress, from 0 to 100.
  package var areProgress = false
  /// Whether a period can leave out some of the rows or months.
  package var takesPeriod: Bool { x == .day || y == .day || yAreMonths }
  /// Whether the same x may stand in several rows.
  package var repeatsX = false
}

extension ChartKind {
  /// What the kind takes from a table; nil where it is drawn from the programme only.
  package var tableNeeds: TableNeeds? {
    switch self {
    case .line, .step: TableNeeds(x: .day, takesSeries: true, takesTarget: true)
    case .columns, .bars: TableNeeds(takesSeries: true)
    case .gantt: TableNeeds(y: .day, count: 2...2, repeatsX: true)
    case .dumbbell: TableNeeds(count: 2...2)
    case .distribution: TableNeeds(count: 1...1, takesLabel: true, areProgress: true, repeatsX: true)
    case .burnUp: TableNeeds(x: .day, count: 2...2)
    case .matrix: TableNeeds(y: .lamp, count: 1...120)
    case .waffle: TableNeeds(y: .lamp, count: 1...1, repeatsX: true)
    case .calendar: TableNeeds(x: .day, count: 0...0, takesLabel: true, repeatsX: true)
    case .bullet, .progress, .lamps, .multiples: nil
    }
  }
}
