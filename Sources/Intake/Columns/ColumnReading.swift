internal import Diagnostics

/// Tells what the columns of a header mean.
struct ColumnReading: Sendable {
  private(set) var columns: [UnderstoodColumn] = []
  /// The fields that several columns fit equally well, with those columns.
  private(set) var ambiguous: [(field: Field, columns: [UnderstoodColumn])] = []
  let kind: TableKind

  init(_ header: Header, as kind: TableKind, maps: [ColumnMapping]) {
    self.kind = kind
    let names = FieldNames.of(kind)
    var matches: [Int: FieldNames.Match] = [:]
    for (index, cell) in header.cells.enumerated() {
      var column = UnderstoodColumn(
        position: cell.position, name: cell.name, place: cell.place, role: .extra, basis: .unknown)
      if let map = maps.first(where: { $0.concerns(cell.texts + [cell.name]) }) {
        column.basis = .mapping
        if let field = map.field { column.role = .field(field) }
      } else if kind == .indicators, let year = Self.year(of: cell) {
        (column.role, column.basis) = (.year(year), .yearInHeader)
      } else if let match = names.match(cell.texts) {
        matches[index] = match
        (column.role, column.basis) = (.field(match.field), .name(match.name))
      }
      columns.append(column)
    }
    tellNamesApart()
    for field in Field.allCases { settle(field, matches) }
  }

  /// The column of a field.
  func column(_ field: Field) -> UnderstoodColumn? { columns.first { $0.field == field } }

  func has(_ field: Field) -> Bool { columns.contains { $0.field == field } }

  /// Adds a column whose header is empty, for the texts that stand in it.
  mutating func addNameless(_ position: Int, at place: Place) {
    columns.append(
      UnderstoodColumn(
        position: position, name: "\(Place.letters(position + 1)) 列", place: place, role: .extra,
        basis: .unknown))
    columns.sort { $0.position < $1.position }
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

  /// The columns of years, the earliest first.
  var years: [(year: Int, column: UnderstoodColumn)] {
    columns.compactMap { column in if case .year(let year) = column.role { (year, column) } else { nil } }
      .sorted { $0.year < $1.year }
  }

  /// How many fields the header names.
  var score: Int { Set(columns.compactMap(\.field)).count + years.count }

  /// Leaves a field to the column that fits it best.
  private mutating func settle(_ field: Field, _ matches: [Int: FieldNames.Match]) {
    let fitting = columns.indices.filter { columns[$0].field == field }
    guard fitting.count > 1 else { return }
    if let mapped = fitting.first(where: { columns[$0].basis == .mapping }) {
      return give(field, to: mapped, among: fitting)
    }
    let best = fitting.map { matches[$0]?.rank ?? 0 }.min() ?? 0
    let first = fitting.filter { (matches[$0]?.rank ?? 0) == best }
    guard let chosen = first.first else { return }
    if first.count > 1, Self.certain.contains(field) {
      ambiguous.append((field, first.map { columns[$0] }))
    }
    give(field, to: chosen, among: fitting)
  }

  private mutating func give(_ field: Field, to chosen: Int, among fitting: [Int]) {
    for other in fitting where other != chosen {
      let isWeakTitle = field == .title && !has(.requirement) && columns[other].basis != .mapping
      columns[other].role = isWeakTitle ? .field(.requirement) : .extra
      columns[other].basis = .besides(columns[chosen].name)
    }
  }

  /// The year of a header's cell such as `2025年目标`; a span such as `2025/26` has none.
  private static func year(of cell: HeaderCell) -> Int? {
    let text = HeaderText.singleLine(cell.texts.last ?? "")
    guard text.unicodeScalars.count <= 24, !isFiscal(text) else { return nil }
    return HeaderText.year(in: text)
  }

  private static func isFiscal(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { index in
      index >= 4 && index + 1 < scalars.count && "/-–—".unicodeScalars.contains(scalars[index])
        && scalars[index - 1].properties.numericType != nil
        && scalars[index + 1].properties.numericType != nil
    }
  }

  /// The fields for which a choice between two columns would be a guess.
  private static let certain: Set<Field> = [
    .title, .departments, .owners, .support, .start, .deadline, .workstream, .name, .unit, .baseline, .target,
    .direction,
  ]
}
