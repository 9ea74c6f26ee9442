internal import Dates
internal import Model
internal import Tables

/// What a cell means as one of the sorts that charts know.
enum CellMeaning {
  /// The cell read as a sort; nil where it is not empty and nothing of that sort.
  static func read(_ cell: Cell, as sort: ColumnSort) -> FigureTable.Cell? {
    if cell.isEmpty { return .empty }
    switch sort {
    case .number: return cell.number.map { .number($0.value) }
    case .day: return days(cell).map { .days($0) }
    case .lamp: return Lamp(word: cell.text).map { .lamp($0) }
    case .text: return .text(cell.text)
    }
  }

  /// The days of a day, a month or a year: `2019-06-30`, `2019年6月`, `2019`, `2019年`.
  private static func days(_ cell: Cell) -> Period? {
    if case .success(let day) = cell.day { return Period(start: day, end: day) }
    if case .success(let month) = cell.month { return Period(start: month.firstDay, end: month.lastDay) }
    return year(cell.text)
  }

  private static func year(_ text: String) -> Period? {
    let digits = text.utf8.suffix("年".utf8.count).elementsEqual("年".utf8) ? text.dropLast() : text[...]
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(digits), let start = Day(year: year, month: 1, day: 1),
      let end = Day(year: year, month: 12, day: 31)
    else { return nil }
    return Period(start: start, end: end)
  }
}

/// What the cells of each column mostly are.
struct ColumnProfile {
  private let matches: [ColumnSort: Int]
  private let filled: Int

  init(_ table: Table, column: Int) {
    var matches: [ColumnSort: Int] = [:]
    var filled = 0
    for row in table.rows where !row[column].isEmpty {
      filled += 1
      for sort in ColumnSort.allCases where CellMeaning.read(row[column], as: sort) != nil {
        matches[sort, default: 0] += 1
      }
    }
    self.matches = matches
    self.filled = filled
  }

  /// Whether at least half of what the column holds is of a sort; years count as numbers, not as days, here.
  func isMostly(_ sort: ColumnSort) -> Bool {
    let count = matches[sort] ?? 0
    if sort == .day, (matches[.number] ?? 0) >= count { return false }
    return count > 0 && count * 2 >= filled
  }
}
