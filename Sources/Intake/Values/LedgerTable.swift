internal import Diagnostics
internal import Tables

/// A sheet that was taken for a table, with its rows.
struct UnderstoodTable: Sendable {
  let sheet: SheetLines
  let header: Header
  private(set) var reading: ColumnReading
  let walk: RowWalk

  init(_ sheet: SheetLines, _ header: Header, _ reading: ColumnReading) {
    self.sheet = sheet
    self.header = header
    self.reading = reading
    walk = RowWalk(sheet, header, reading)
    let named = Set(reading.columns.map(\.position))
    let used = walk.entries.reduce(into: [Int: Place]()) { used, entry in
      for (column, text) in entry.texts where used[column] == nil { used[column] = text.place }
    }
    for (column, place) in used.sorted(by: { $0.key < $1.key }) where !named.contains(column) {
      self.reading.addNameless(column, at: place)
    }
  }

  var entries: [SheetEntry] { walk.entries }

  /// What is wrong with the shape of the rows of a text file that are tasks or belong to one.
  var raggedRows: [Finding] {
    let width = (header.cells.map(\.position).max() ?? -1) + 1
    let indices = zip(sheet.lines.indices.dropFirst(header.end), walk.fates).compactMap {
      index, fate -> Int? in
      if case .skipped = fate.kind { nil } else { index }
    }
    return sheet.grid.raggedRows(indices, width: width)
  }

  /// The texts above the header.
  var titleLines: ArraySlice<SheetLine> { sheet.lines.prefix(header.line) }

  /// The cell of a field in an entry; an empty one at the entry's place where there is none.
  func value(_ field: Field, _ entry: SheetEntry) -> EntryText {
    guard let column = reading.column(field)?.position, let text = entry.texts[column] else {
      return EntryText(text: "", place: place(field, entry), isFilled: false)
    }
    return text
  }

  /// The cells of a field that may stand in several columns, as far as they hold anything.
  func values(_ field: Field, _ entry: SheetEntry) -> [EntryText] {
    reading.columns(field).compactMap { entry.texts[$0.position] }
  }

  /// Where the cell of a field stands, whether it holds anything or not.
  private func place(_ field: Field, _ entry: SheetEntry) -> Place {
    guard let column = reading.column(field)?.position else { return entry.place }
    var place = entry.place
    switch place.position {
    case .cell(let row, _): place.position = .cell(row: row, column: column + 1)
    case .sheet(let name, let row, _): place.position = .sheet(name: name, row: row, column: column + 1)
    default: break
    }
    return place
  }
}
