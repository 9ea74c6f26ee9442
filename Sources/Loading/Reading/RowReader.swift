internal import Dates
internal import Model
internal import Tables

/// Reads the cells of one row by column; what it cannot understand becomes a doubt.
struct RowReader<Column: ColumnKey>: ~Copyable {
  let sheet: Sheet<Column>
  let row: Row
  private(set) var doubts: [Doubt] = []

  init(_ sheet: Sheet<Column>, _ row: Row) {
    self.sheet = sheet
    self.row = row
  }

  /// The text of a cell that must hold something; nil where it does not.
  ///
  /// A column that the whole table lacks is one finding of its own, not one for each row.
  mutating func needed(_ column: Column) -> String? {
    let cell = sheet.cell(row, column)
    if !cell.isEmpty { return cell.text }
    if sheet.has(column) { doubt(.missing(name: column.names.display), column, "") }
    return nil
  }

  /// The text of a cell that may be empty; nil where it is.
  func optional(_ column: Column) -> String? {
    let cell = sheet.cell(row, column)
    return cell.isEmpty ? nil : cell.text
  }

  mutating func day(_ column: Column) -> Day? {
    let cell = sheet.cell(row, column)
    if cell.isEmpty { return nil }
    switch cell.day {
    case .success(let day): return day
    case .failure(let problem):
      doubt(.badDate(problem), column, cell.text)
      return nil
    }
  }

  mutating func neededDay(_ column: Column) -> Day? {
    if needsText(column) { return nil }
    return day(column)
  }

  mutating func neededMonth(_ column: Column) -> Month? {
    if needsText(column) { return nil }
    let cell = sheet.cell(row, column)
    switch cell.month {
    case .success(let month): return month
    case .failure(let problem):
      doubt(.badMonth(problem), column, cell.text)
      return nil
    }
  }

  mutating func number(_ column: Column) -> Double? {
    let cell = sheet.cell(row, column)
    if cell.isEmpty { return nil }
    if let number = cell.number { return number.value }
    doubt(.badNumber, column, cell.text)
    return nil
  }

  mutating func neededNumber(_ column: Column) -> Double? {
    if needsText(column) { return nil }
    return number(column)
  }

  /// The thing that a cell names.
  mutating func reference<Key>(_ column: Column, in register: Register<Key>, _ referent: Referent) -> Key? {
    guard let name = needed(column) else { return nil }
    return find(name, column, in: register, referent)
  }

  /// The thing that a cell names, with its position in the register.
  mutating func entry<Key>(
    _ column: Column, in register: Register<Key>, _ referent: Referent
  ) -> Entry<Key>? {
    guard let name = needed(column) else { return nil }
    if let entry = register.entry(name) { return entry }
    doubt(.unknown(referent), column, name)
    return nil
  }

  /// The things that a list in a cell names, each once, and whether all of them are known.
  mutating func references<Key>(
    _ names: [String], _ column: Column, in register: Register<Key>, _ referent: Referent
  ) -> (keys: [Key], areAllKnown: Bool) {
    var keys: [Key] = []
    var areAllKnown = true
    for name in names {
      guard let key = find(name, column, in: register, referent) else {
        areAllKnown = false
        continue
      }
      if keys.contains(key) { doubt(.repeated(referent), column, name) } else { keys.append(key) }
    }
    return (keys, areAllKnown)
  }

  mutating func find<Key>(
    _ name: String, _ column: Column, in register: Register<Key>, _ referent: Referent
  ) -> Key? {
    if let key = register.find(name) { return key }
    doubt(.unknown(referent), column, name)
    return nil
  }

  /// Notes something that could not be understood in a cell.
  mutating func doubt(_ kind: Doubt.Kind, _ column: Column, _ text: String) {
    doubts.append(Doubt(kind: kind, spot: sheet.spot(row, column), text: text))
  }

  private mutating func needsText(_ column: Column) -> Bool { needed(column) == nil }
}
