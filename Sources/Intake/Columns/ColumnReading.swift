internal import Dates
internal import Diagnostics

/// Tells what the columns of a header mean.
struct ColumnReading: Sendable {
  private(set) var columns: [UnderstoodColumn] = []
  /// The first column of each field.
  private var firstColumns: [Field: UnderstoodColumn] = [:]
  /// The fields that several columns fit equally well, with those columns.
  private(set) var ambiguous: [(field: Field, columns: [UnderstoodColumn])] = []
  let kind: TableKind

  init(_ header: Header, as kind: TableKind, maps: [ColumnMapping], month: Month?) {
    self.kind = kind
    let names = FieldNames.of(kind)
    var matches: [Int: FieldNames.Match] = [:]
    // Where the rows name their periods, no column has that of the month.
    let isLong = header.cells.contains { LongLayout.periodNames.contains(HeaderText.normalised($0.name)) }
    for (index, cell) in header.cells.enumerated() {
      var column = UnderstoodColumn(
        position: cell.position, name: cell.name, place: cell.place, role: .extra, basis: .unknown)
      if let map = maps.first(where: { $0.concerns(cell.texts + [cell.name]) }) {
        column.basis = .mapping
        if let field = map.field { column.role = .field(field) }
      } else if kind == .indicators,
        let period = PeriodColumn(cell.texts.last ?? "", reportedIn: isLong ? nil : month)
      {
        (column.role, column.basis) = (.period(period), .periodInHeader)
      } else if let match = names.match(cell.texts) {
        matches[index] = match
        (column.role, column.basis) = (.field(match.field), .name(match.name))
      } else if var match = cell.texts.lazy.compactMap({ names.match(wordsOf: $0) }).first {
        match.isEnding = true
        matches[index] = match
        (column.role, column.basis) = (.field(match.field), .words(match.name))
      }
      columns.append(column)
    }
    tellNamesApart()
    for field in Field.allCases { settle(field, matches) }
    if kind == .ledger, let month { takeReports(ReportColumns(month: month), header, matches) }
    for column in columns {
      if let field = column.field, firstColumns[field] == nil { firstColumns[field] = column }
    }
  }

  /// Takes columns that are not the ledger's for what they report on a month.
  private mutating func takeReports(
    _ reports: ReportColumns, _ header: Header, _ ledgerMatches: [Int: FieldNames.Match]
  ) {
    var matches = ledgerMatches
    for (index, cell) in header.cells.enumerated()
    where columns[index].role == .extra && columns[index].basis != .mapping {
      guard let match = reports.match(cell.texts) else {
        if let other = reports.otherMonth(cell.texts) {
          columns[index].basis = .otherMonth(other, read: reports.month)
        }
        continue
      }
      matches[index] = match
      (columns[index].role, columns[index].basis) = (.field(match.field), .name(match.name))
    }
    for field in Field.reported { settle(field, matches) }
  }

  /// The column of a field.
  func column(_ field: Field) -> UnderstoodColumn? { firstColumns[field] }

  /// The columns of a field; only departments in support may stand in several.
  func columns(_ field: Field) -> [UnderstoodColumn] { columns.filter { $0.field == field } }

  func has(_ field: Field) -> Bool { columns.contains { $0.field == field } }

  /// Adds a column whose header is empty, for the texts that stand in it.
  mutating func addNameless(_ position: Int, at place: Place) {
    columns.append(
      UnderstoodColumn(
        position: position, name: "\(Place.letters(position + 1)) 列", place: place, role: .extra,
        basis: .unknown))
    columns.sort { $0.position < $1.position }
  }

  /// Takes columns of periods in the place of those whose rows name the periods.
  mutating func spread(_ positions: Set<Int>, into periods: [UnderstoodColumn]) {
    for index in columns.indices where positions.contains(columns[index].position) {
      if let field = columns[index].field { firstColumns[field] = nil }
      columns[index].role = .spread
    }
    columns += periods
  }

  /// Gives the columns that share a name with another names of their own, since a table has each name once.
  private mutating func tellNamesApart() {
    var seen: [String: Int] = [:]
    for index in columns.indices {
      let count = seen[columns[index].name, default: 0] + 1
      seen[columns[index].name] = count
      if count > 1 { columns[index].name += "（\(count)）" }
    }
  }

  /// The columns of years and of parts of years.
  var periods: [(period: PeriodColumn, column: UnderstoodColumn)] {
    columns.compactMap { column in
      if case .period(let period) = column.role { (period, column) } else { nil }
    }
  }

  /// How many fields the header names.
  var score: Int { Set(columns.compactMap(\.field)).count + periods.count { $0.period.isYear } }

  /// Leaves a field to the column that fits it best.
  private mutating func settle(_ field: Field, _ matches: [Int: FieldNames.Match]) {
    let fitting = columns.indices.filter { columns[$0].field == field && !columns[$0].isDeduced }
    guard fitting.count > 1 else { return }
    if let mapped = fitting.first(where: { columns[$0].basis == .mapping }) {
      return give(field, to: mapped, among: fitting, matches)
    }
    let best = fitting.map { matches[$0]?.rank ?? 0 }.min() ?? 0
    let first = fitting.filter { (matches[$0]?.rank ?? 0) == best }
    guard let chosen = first.first else { return }
    if first.count > 1, Self.certain.contains(field) {
      ambiguous.append((field, first.map { columns[$0] }))
    }
    give(field, to: chosen, among: fitting, matches)
  }

  private mutating func give(
    _ field: Field, to chosen: Int, among fitting: [Int], _ matches: [Int: FieldNames.Match]
  ) {
    for other in fitting where other != chosen {
      guard columns[other].basis != .mapping else { continue }
      let (better, match) = (matches[chosen]?.nameClass, matches[other])
      let instead = match.flatMap { Besides.field($0, better: better, in: self) }
      columns[other].role = instead.map { .field($0) } ?? .extra
      columns[other].basis =
        instead == .support ? .answers(columns[chosen].name) : .besides(columns[chosen].name)
    }
  }

  /// The fields for which a choice between two columns would be a guess.
  private static let certain: Set<Field> = [
    .title, .departments, .owners, .support, .start, .deadline, .workstream, .name, .unit, .baseline, .target,
    .direction, .progress, .summary, .problem, .nextStep, .completedOn,
  ]
}

/// What a column means beside another one that fits the same field better.
private enum Besides {
  private static let lead = 0
  private static let answering = 1
  private static let departments = 2
  private static let leaders = 3
  private static let contents = 2...3
  private static let purposes = 5

  /// The field that is left for the weaker column; nil where it is only kept under its own name.
  static func field(_ match: FieldNames.Match, better: Int?, in reading: ColumnReading) -> Field? {
    switch (match.field, match.nameClass) {
    case (.departments, answering): better == lead ? .support : nil
    case (.departments, leaders):
      better.map { $0 <= departments } ?? false && !reading.has(.owners) ? .owners : nil
    case (.title, _) where contents.contains(match.nameClass): reading.has(.requirement) ? nil : .requirement
    case (.title, purposes): reading.has(.category) || reading.has(.workstream) ? nil : .category
    default: nil
    }
  }
}
