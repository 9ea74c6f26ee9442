internal import Diagnostics
internal import Tables

/// A table must have the columns that give its rows their meaning.
enum MissingColumn: Rule {
  static let id = "missing-column"
  static let about = Wording(zh: "表里必须有规定的列", en: "a table must have its required columns")
  static let help = Wording(zh: "在表头加上这一列", en: "add the column to the header")

  static func check(_ draft: Draft) -> [Finding] {
    draft.headers.flatMap { header in
      header.missing.filter { $0.isRequired && header.extra(near: $0) == nil }.map { column in
        let names = column.all.joined(separator: "、")
        return finding(
          at: Spot(header.row, column: 0),
          Wording(zh: "缺少“\(column.display)”列", en: "the column '\(column.id)' is missing"),
          help: Wording(
            zh: "在表头加上这一列，列名可以是：\(names)",
            en: "add it to the header under one of the names: \(column.all.joined(separator: ", "))"),
          read: "")
      }
    }
  }
}

/// The header of a table, whatever kind of table it is.
struct Header {
  let file: String
  let row: Row
  let missing: [ColumnNames]
  /// The columns that no known name fits, with their positions from 0.
  let extras: [(name: String, position: Int)]
  /// Whether the extra columns are kept with the rows.
  let keepsExtras: Bool

  init<Column>(_ sheet: Sheet<Column>, keepsExtras: Bool = false) {
    file = sheet.file
    row = sheet.table.header
    missing = sheet.missing.map(\.names)
    extras = sheet.extras.map { ($0.name, $0.position) }
    self.keepsExtras = keepsExtras
  }

  /// The extra column that a missing one is probably hidden behind.
  func extra(near column: ColumnNames) -> String? {
    extras.first { self.column(near: $0.name)?.id == column.id }?.name
  }

  /// The missing column that an extra one is probably meant to be.
  func column(near extra: String) -> ColumnNames? {
    guard let name = NearName.find(extra, in: missing.flatMap(\.all)) else { return nil }
    return missing.first { $0.all.contains(name) }
  }
}

extension Draft {
  /// The headers of all tables, in the order of their reading.
  var headers: [Header] {
    var headers: [Header] = []
    if let tasks { headers.append(Header(tasks.sheet, keepsExtras: true)) }
    if let commitments { headers.append(Header(commitments.sheet)) }
    if let indicators { headers.append(Header(indicators.sheet)) }
    if let targets { headers.append(Header(targets.sheet)) }
    if let readings { headers.append(Header(readings.sheet)) }
    if let overrides { headers.append(Header(overrides.sheet)) }
    if let adjustments { headers.append(Header(adjustments.sheet)) }
    return headers + closed.map { Header($0.sheet) } + reports.map { Header($0.sheet) }
  }
}
