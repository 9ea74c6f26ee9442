internal import Tables

/// A table whose texts rules look through.
struct ScannedTable: Sendable {
  let table: Table
  /// The file's bytes, for a first look at the whole.
  let bytes: [UInt8]
  /// The columns that no public page prints, from 0.
  let internalColumns: Set<Int>

  /// The spots of the cells that a test on their bytes holds for, if a look at the whole file finds any reason.
  func spots(
    onlyPublic: Bool = false, mayHold: ([UInt8]) -> Bool, where holds: (Span<UInt8>) -> Bool
  ) -> [Spot] {
    if let encoding = table.encoding, encoding == .utf8 || encoding == .gb18030, !mayHold(bytes) { return [] }
    return table.rows.flatMap { row in
      row.indices.filter { column in
        !(onlyPublic && internalColumns.contains(column)) && row[column].withBytes(holds)
      }
      .map { Spot(row, column: $0) }
    }
  }
}

extension Draft {
  /// All tables that were read, in the order of their reading.
  var scannedTables: [ScannedTable] {
    var scanned: [ScannedTable] = []
    if let tasks { scanned.append(scan(tasks.sheet, hiding: .internalRemark)) }
    if let commitments { scanned.append(scan(commitments.sheet)) }
    if let indicators { scanned.append(scan(indicators.sheet)) }
    if let targets { scanned.append(scan(targets.sheet)) }
    if let readings { scanned.append(scan(readings.sheet)) }
    if let overrides { scanned.append(scan(overrides.sheet)) }
    return scanned + reports.map { scan($0.sheet, hiding: .internalRemark) }
  }

  private func scan<Column>(_ sheet: Sheet<Column>, hiding column: Column? = nil) -> ScannedTable {
    let hidden = column.flatMap { sheet.position($0) }
    return ScannedTable(
      table: sheet.table, bytes: sheet.table.textBytes, internalColumns: hidden.map { [$0] } ?? [])
  }
}
