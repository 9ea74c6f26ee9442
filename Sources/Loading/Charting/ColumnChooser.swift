internal import Diagnostics
internal import Model
internal import Tables

/// Decides which columns of a table a chart is made from.
struct ColumnChooser {
  /// The columns by their places from 0.
  struct Choice {
    var x: Int
    var y: [Int]
    var series: Int?
    var label: Int?
    var lamp: Int?
    var progress: Int?
  }

  private let table: Table
  private let needs: TableNeeds
  private let profiles: [ColumnProfile]
  private(set) var findings = FigureFindings()

  init(_ table: Table, _ needs: TableNeeds) {
    self.table = table
    self.needs = needs
    profiles = table.columnNames.indices.map { ColumnProfile(table, column: $0) }
  }

  /// The columns that were named, and for the others those that hold what is needed; nil where one is missing.
  mutating func choose(_ columns: FigureColumns) -> Choice? {
    let named = columns.y.map { position($0, "--y") }
    let x = columns.x.map { position($0, "--x") } ?? defaultX
    let series = columns.series.map { position($0, "--series") }
    let label = columns.label.map { position($0, "--label") }
    guard findings.all.isEmpty, let x else { return nil }
    var taken = [x] + [series, label].compactMap { $0 ?? nil }
    let isFree = named.isEmpty && needs.count.upperBound > 0
    let y = isFree ? drawn(beside: taken) : named.compactMap { $0 }
    taken += y
    if let twice = Self.firstRepeated(taken) { findings.chosenTwice(table, twice) }
    checkCount(y, isSplit: series != nil)
    guard findings.all.isEmpty else { return nil }
    var choice = Choice(x: x, y: y, series: series ?? nil, label: label ?? nil)
    if needs.takesLabel, choice.label == nil { choice.label = free(.text, beside: taken).first }
    if needs.y != .lamp { choice.lamp = free(.lamp, beside: taken).first }
    if needs.y == .day { choice.progress = progress(beside: taken) }
    return choice
  }

  /// The first column; for days, the first that holds days or years, wherever it stands.
  private var defaultX: Int? {
    let named = table.columnNames.indices.filter { !table.columnNames[$0].isEmpty }
    guard needs.x == .day else { return named.first }
    return named.first { profiles[$0].isMostly(.day) } ?? named.first
  }

  /// The columns that hold what is drawn; where too few do and just as many are left as are needed, those are meant.
  private func drawn(beside taken: [Int]) -> [Int] {
    let fitting = free(needs.y, beside: taken)
    guard fitting.count < needs.count.lowerBound else { return fitting }
    let left = profiles.indices.filter { !taken.contains($0) && !table.columnNames[$0].isEmpty }
    return left.count == needs.count.lowerBound ? left : fitting
  }

  /// The first column of numbers that is called progress or completion, or holds percentages.
  private func progress(beside taken: [Int]) -> Int? {
    free(.number, beside: taken).first { column in
      let name = table.columnNames[column].lowercased()
      return ["进度", "完成", "%", "progress", "complete", "done"].contains { name.contains($0) }
        || table.rows.contains { $0[column].number?.isPercent == true }
    }
  }

  /// The columns of a sort that nothing else uses; of numbers and words, those that are no sort of their own.
  private func free(_ sort: ColumnSort, beside taken: [Int]) -> [Int] {
    profiles.indices.filter { index in
      guard !taken.contains(index), !table.columnNames[index].isEmpty else { return false }
      guard sort == .text else { return profiles[index].isMostly(sort) }
      return profiles[index].isMostly(.text)
        && ![.number, .day, .lamp].contains { profiles[index].isMostly($0) }
    }
  }

  /// The column of a name, which may leave out blanks, case, and the unit in brackets at its end.
  private mutating func position(_ name: String, _ option: String) -> Int? {
    let names = table.columnNames
    let spellings: [(String) -> String] = [
      { $0 }, { ColumnName.normalised($0) }, { ColumnName.normalised(UnitName($0).plain) },
    ]
    for spelling in spellings where !spelling(name).isEmpty {
      let fitting = names.indices.filter { spelling(names[$0]) == spelling(name) }
      if fitting.count == 1 { return fitting[0] }
    }
    findings.noColumn(table, name, option)
    return nil
  }

  private mutating func checkCount(_ y: [Int], isSplit: Bool) {
    if isSplit, y.count > 1 {
      findings.seriesWithSeveral(table, y[1])
    } else if y.count < needs.count.lowerBound {
      findings.tooFew(table, needs, found: y.count)
    } else if y.count > needs.count.upperBound {
      findings.tooMany(table, y[needs.count.upperBound], needs, found: y.count)
    }
  }

  private static func firstRepeated(_ columns: [Int]) -> Int? {
    var seen: Set<Int> = []
    return columns.first { !seen.insert($0).inserted }
  }
}

/// A column's name and the unit in brackets at its end: 收入 and 万元 of `收入（万元）`.
struct UnitName {
  let plain: String
  /// Nil where the name does not end in brackets, or would be nothing without them.
  let unit: String?

  init(_ name: String) {
    let scalars = Array(name.unicodeScalars)
    guard let last = scalars.last, last == ")" || last == "）",
      let open = scalars.lastIndex(where: { $0 == "(" || $0 == "（" }), open > 0, open + 2 < scalars.count
    else {
      plain = name
      unit = nil
      return
    }
    plain = ListText.trimmed(Self.text(scalars[..<open]))
    unit = ListText.trimmed(Self.text(scalars[(open + 1)..<(scalars.count - 1)]))
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
