internal import Diagnostics
internal import Tables

/// A sheet that was taken for a table, with its rows.
struct UnderstoodTable: Sendable {
  let sheet: SheetLines
  let header: Header
  private(set) var reading: ColumnReading
  let walk: RowWalk
  /// The tasks or indicators, without the texts that are too long to be interpreted.
  private(set) var entries: [SheetEntry] = []
  /// The rows that became part of the indicator of another row, by their numbers.
  private(set) var joinedRows: [Int: Int] = [:]
  /// Those texts, each once where it stands over several rows, and titles as long.
  private(set) var longCells: [EntryText] = []
  /// The cells that hold the error of a formula, whose texts are not read.
  let errorCells: [EntryText]
  /// The names of the columns by position.
  private let names: [Int: String]
  /// The first column of each field.
  private let positions: [Field: Int]
  /// The columns without a meaning for us that tell of persons.
  private let personal: Set<Int>
  /// The unit that a line above the header gives for the whole table: `单位：万元`; blank where none does.
  let unitAbove: String

  init(_ sheet: SheetLines, _ header: Header, _ reading: ColumnReading) {
    let sheet = sheet.showing(
      Set(reading.columns.filter(IdentifyingColumn.matches).map(\.position)))
    self.sheet = sheet
    self.header = header
    self.reading = reading
    let above = sheet.lines.prefix(header.line)
    let units = Set(
      above.flatMap { line in line.ownColumns.map { HeaderUnit.unit(above: line.text($0)) } }.filter {
        !$0.isEmpty
      })
    unitAbove = units.count == 1 ? units.first ?? "" : ""
    walk = RowWalk(sheet, header, reading)
    errorCells = ErrorCells.all(in: sheet, header, walk.fates)
    let named = Set(reading.columns.map(\.position))
    let used = walk.entries.reduce(into: [Int: Place]()) { used, entry in
      for (column, text) in entry.texts where used[column] == nil { used[column] = text.place }
    }
    for (column, place) in used.sorted(by: { $0.key < $1.key }) where !named.contains(column) {
      self.reading.addNameless(column, at: place)
    }
    names = Dictionary(self.reading.columns.map { ($0.position, $0.name) }) { first, _ in first }
    positions = Dictionary(
      self.reading.columns.compactMap { column in column.field.map { ($0, column.position) } }
    ) { first, _ in first }
    personal = Set(
      self.reading.columns.filter { $0.field == nil && PersonalColumn.matches($0.name) }.map(\.position))
    takeEntries()
    emptyErrors()
    spreadPeriods()
  }

  /// Reads a table with a row for each period as one with a column for each.
  private mutating func spreadPeriods() {
    guard let long = LongTable(entries, reading) else { return }
    (entries, joinedRows) = (long.entries, long.joined)
    reading.spread(long.spread, into: long.columns)
  }

  /// Empties the cells with errors, of which the findings tell.
  private mutating func emptyErrors() {
    guard !errorCells.isEmpty else { return }
    for index in entries.indices {
      for (column, text) in entries[index].texts where ErrorCells.isError(text.text) {
        entries[index].texts[column]?.text = ""
        entries[index].errors.insert(column)
      }
    }
  }

  /// Takes the entries, and sets the long texts of columns that are interpreted aside.
  private mutating func takeEntries() {
    let budgets = reading.columns.compactMap { column in
      column.budget.map { (position: column.position, most: $0, isTitle: column.field == .title) }
    }
    var told: [Int: String] = [:]
    entries = walk.entries
    for index in entries.indices {
      for (column, most, isTitle) in budgets {
        guard let text = entries[index].texts[column], !TextBudget.holds(text.text, atMost: most) else {
          continue
        }
        let isTold = text.isFilled && told[column].map { $0.utf8.elementsEqual(text.text.utf8) } ?? false
        if !isTold { longCells.append(text) }
        told[column] = text.text
        guard !isTitle else { continue }
        entries[index].longTexts[column] = text
        entries[index].texts[column] = EntryText(text: "", place: text.place, isFilled: false)
      }
    }
  }

  /// The name of a column; nil where nothing stands in it.
  func name(_ column: Int) -> String? { names[column] }

  /// Whether a column has no meaning for us and tells of persons.
  func isPersonal(_ column: Int) -> Bool { personal.contains(column) }

  /// Whether the text of a field is too long to be interpreted, or an error.
  func isUnread(_ field: Field, _ entry: SheetEntry) -> Bool {
    reading.column(field).map { entry.longTexts[$0.position] != nil || entry.errors.contains($0.position) }
      ?? false
  }

  /// The texts of an entry that are too long to be interpreted, under names for columns of their own.
  func longTexts(_ entry: SheetEntry) -> [(name: String, text: String)] {
    entry.longTexts.sorted { $0.key < $1.key }.map { column, text in
      ((names[column] ?? "") + OpenWords.longTextEnding, HeaderText.singleLine(text.text))
    }
  }

  /// The texts above the header that are too long to be looked at for a title and years.
  var longTitles: [EntryText] {
    titleLines.flatMap { line in
      line.ownColumns.map { EntryText(text: line.text($0), place: line.cells[$0].place, isFilled: false) }
    }.filter { !TextBudget.holds($0.text) }
  }

  /// What is wrong with the shape of the rows of a text file that are tasks or belong to one.
  var raggedRows: [Finding] {
    let width = (header.cells.map(\.position).max() ?? -1) + 1
    let indices = zip(sheet.lines.indices.dropFirst(header.end), walk.fates).compactMap {
      index, fate -> Int? in
      if case .skipped = fate.kind { nil } else { index }
    }
    return sheet.grid.raggedRows(indices, width: width)
  }

  /// The columns of a table of indicators that hold figures under a name with a time in it, and are only kept.
  var unreadColumns: [UnderstoodColumn] {
    guard reading.kind == .indicators else { return [] }
    return reading.columns.filter { column in
      guard column.role == .extra, column.basis == .unknown,
        column.name.unicodeScalars.contains(where: { $0.isASCIIDigit || "年月季".unicodeScalars.contains($0) })
      else { return false }
      return entries.contains { entry in
        entry.texts[column.position].map { ExactDecimal($0.text) != nil } ?? false
      }
    }
  }

  /// The cell of a figure with the unit that its number format shows behind it.
  func figure(_ cell: EntryText) -> EntryText {
    guard let (row, column) = position(cell), let unit = sheet.grid.shownUnit(row: row, column: column),
      UnitOfMeasure.isKnown(unit), ExactDecimal(cell.text) != nil
    else { return cell }
    var cell = cell
    cell.text += unit
    return cell
  }

  /// Whether the number format of a cell shows its number a thousand times smaller, or more.
  func showsScaled(_ cell: EntryText) -> Bool {
    position(cell).map { sheet.grid.showsScaled(row: $0.row, column: $0.column) } ?? false
  }

  private func position(_ cell: EntryText) -> (row: Int, column: Int)? {
    guard case .sheet(_, let row, let column) = cell.place.position else { return nil }
    return (row, column)
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

  /// Where the cells of an entry stand.
  func places(_ entry: SheetEntry) -> CellPlaces {
    var others: [Field: Place] = [:]
    for (column, text) in entry.texts where text.isFilled {
      for (field, position) in positions where position == column { others[field] = text.place }
    }
    return CellPlaces(row: entry.place, columns: positions, others: others)
  }

  /// The cells of a field that may stand in several columns, as far as they hold anything.
  func values(_ field: Field, _ entry: SheetEntry) -> [EntryText] {
    reading.columns(field).compactMap { entry.texts[$0.position] }
  }

  /// Where the cell of a field stands, whether it holds anything or not.
  private func place(_ field: Field, _ entry: SheetEntry) -> Place {
    guard let column = reading.column(field)?.position else { return entry.place }
    return entry.place.at(column: column + 1)
  }
}
