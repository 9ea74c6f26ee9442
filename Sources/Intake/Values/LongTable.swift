internal import Dates
internal import Tables

/// A table of indicators with a row for each period, as one that has a row for each indicator and a column for each
/// period.
struct LongTable {
  /// The columns of periods, in the order of their days.
  private(set) var columns: [UnderstoodColumn] = []
  private(set) var entries: [SheetEntry] = []
  /// The rows that became part of another, by their numbers.
  private(set) var joined: [Int: Int] = [:]
  /// The columns whose values now stand in those of periods.
  let spread: Set<Int>

  /// One value of a row, with the column that it moves to.
  private struct Value {
    let period: PeriodColumn
    let text: EntryText
  }

  /// Nil for a table whose rows are indicators, and where an indicator has two values for one period.
  init?(_ rows: [SheetEntry], _ reading: ColumnReading) {
    guard let layout = LongLayout(rows, reading) else { return nil }
    spread = layout.spread
    var indices: [String: Int] = [:]
    var values: [[Value]] = []
    for row in rows {
      let key = layout.key(row)
      if let index = indices[key] {
        joined[row.row] = entries[index].row
      } else {
        indices[key] = entries.count
        var entry = row
        entry.texts = row.texts.without(layout.spread)
        entries.append(entry)
        values.append([])
      }
      guard let index = indices[key] else { continue }
      values[index] += layout.values(row).map { Value(period: $0.period, text: $0.text) }
    }
    guard values.allSatisfy({ Set($0.map(\.period)).count == $0.count }) else { return nil }
    place(values, layout, after: reading.columns.map(\.position).max() ?? 0)
  }

  /// Gives each period a column, and each value its place in it.
  private mutating func place(_ values: [[Value]], _ layout: LongLayout, after last: Int) {
    let periods = Set(values.joined().map(\.period)).sorted { $0.order < $1.order }
    let positions = Dictionary(uniqueKeysWithValues: zip(periods, (last + 1)...))
    columns = periods.compactMap { period in
      positions[period].flatMap { layout.column(period, position: $0) }
    }
    for (index, values) in values.enumerated() {
      for value in values {
        guard let position = positions[value.period] else { continue }
        entries[index].texts[position] = value.text
      }
    }
  }
}

extension PeriodColumn {
  /// By the last month, then targets before what was reached.
  fileprivate var order: (Int, Int, Int, Int) {
    let first =
      switch year {
      case .number(let year): year
      case .relative(let years): years
      }
    return (first, month, isYear ? 1 : 0, kind == .target ? 0 : kind == .actual ? 1 : 2)
  }
}
