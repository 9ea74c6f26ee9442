package import Charts
package import Dates
package import Model
import Narrative

/// What a chart of somebody's own figures is made from.
package struct TableBrief: Sendable {
  package var table: FigureTable
  package var words: ChartWords
  package var width: Double
  /// The days to show; nil for all.
  package var period: Period?
  package var target: Double?
  package var arrangement: ChartRequest.Arrangement?

  package init(
    _ table: FigureTable, words: ChartWords, width: Double = 640, period: Period? = nil,
    target: Double? = nil,
    arrangement: ChartRequest.Arrangement? = nil
  ) {
    self.table = table
    self.words = words
    self.width = width
    self.period = period
    self.target = target
    self.arrangement = arrangement
    if words.unit.isEmpty { self.words.unit = table.unit }
  }

  /// The rows from the first to the last.
  var rows: Range<Int> { table.x.cells.indices }

  /// The values of a column by the last day that each row stands for, inside the period.
  func dated(_ column: FigureTable.Column) -> [DatedValue] {
    rows.compactMap { row in
      guard let day = table.x[row].days?.end, period?.contains(day) ?? true,
        let value = column[row].number
      else { return nil }
      return DatedValue(day, value)
    }
  }

  /// The lamp of a row; without lamps that of the usual rule, as far as progress and schedule are known.
  func tone(_ row: Int, start: Day? = nil, deadline: Day? = nil) -> Tone {
    if let tone = table.lamp?[row].lamp?.tone { return tone }
    let progress = table.progress?[row].number
    if let progress, progress >= 100 { return .done }
    if let deadline, let asOf = words.asOf, deadline < asOf { return .red }
    guard let progress else { return .grey }
    guard let start, let deadline, let asOf = words.asOf, let schedule = Period(start: start, end: deadline)
    else { return .green }
    let policy = LampPolicy()
    let behind = schedule.elapsedShare(at: asOf) * 100 - progress
    return behind > policy.redBelow ? .red : behind > policy.yellowBelow ? .yellow : .green
  }
}

extension [DatedValue] {
  /// The months between two values as they usually come: the shortest step between neighbours, at least 1.
  var cadence: Int {
    let months = map(\.day.month).sorted()
    let steps = zip(months.dropFirst(), months).map { $0.months(since: $1) }.filter { $0 > 0 }
    return Swift.max(1, steps.min() ?? 1)
  }
}
