internal import Dates
internal import Model
internal import Tables

/// Reads the cells of a table row by row and by column; what it cannot understand becomes a doubt.
struct RowReader<Column: ColumnKey>: ~Copyable {
  let sheet: Sheet<Column>
  /// The row that is being read.
  private(set) var row: Row
  private(set) var doubts: [Doubt] = []
  /// The position of what `entry` found last.
  private var lastPosition = 0

  init(_ sheet: Sheet<Column>) {
    self.sheet = sheet
    row = sheet.table.header
  }

  /// Goes on to a row.
  mutating func begin(_ row: Row) {
    self.row = row
  }

  /// The text of a cell that must hold something; nil where it does not.
  ///
  /// A column that the whole table lacks is one finding of its own, not one for each row.
  mutating func needed(_ column: Column) -> String? { neededCell(column)?.text }

  /// The text of a cell that may be empty; nil where it is.
  func optional(_ column: Column) -> String? {
    let cell = sheet.cell(row, column)
    return cell.isEmpty ? nil : cell.text
  }

  /// The meaning of one of the words of a list; nil for an empty cell.
  mutating func word<Value>(_ column: Column, _ list: WordList, _ meaning: (String) -> Value?) -> Value? {
    guard let word = optional(column) else { return nil }
    let value = meaning(word)
    if value == nil { doubt(.unknownWord(list), column, word) }
    return value
  }

  mutating func day(_ column: Column) -> Day? {
    let cell = sheet.cell(row, column)
    return cell.isEmpty ? nil : day(cell, column)
  }

  mutating func neededDay(_ column: Column) -> Day? {
    guard let cell = neededCell(column) else { return nil }
    return day(cell, column)
  }

  private mutating func day(_ cell: Cell, _ column: Column) -> Day? {
    switch cell.day {
    case .success(let day): return day
    case .failure(let problem):
      doubt(.badDate(problem), column, cell.text)
      return nil
    }
  }

  mutating func neededMonth(_ column: Column) -> Month? {
    guard let cell = neededCell(column) else { return nil }
    switch cell.month {
    case .success(let month): return month
    case .failure(let problem):
      doubt(.badMonth(problem), column, cell.text)
      return nil
    }
  }

  mutating func number(_ column: Column) -> Double? {
    let cell = sheet.cell(row, column)
    return cell.isEmpty ? nil : number(cell, column)
  }

  mutating func neededNumber(_ column: Column) -> Double? {
    guard let cell = neededCell(column) else { return nil }
    return number(cell, column)
  }

  private mutating func number(_ cell: Cell, _ column: Column) -> Double? {
    if let number = cell.number { return number.value }
    doubt(.badNumber, column, cell.text)
    return nil
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
    guard let cell = neededCell(column) else { return nil }
    // Rows mostly name what the row before them names, or what comes next in the register.
    if let entry = cell.withBytes({ register.entry($0, near: lastPosition) }) ?? register.entry(cell.text) {
      lastPosition = entry.position
      return entry
    }
    doubt(.unknown(referent), column, cell.text)
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

  /// A day, or one of the words for a deadline without one.
  mutating func deadline(_ text: String, _ column: Column) -> Deadline.Term? {
    switch DateText.day(text) {
    case .success(let day): return .day(day)
    case .failure(let problem):
      if let term = Deadline.Term(word: PersonName.unpadded(text)) { return term }
      doubt(.badDeadline(problem), column, text)
      return nil
    }
  }

  /// Notes something that could not be understood in a cell.
  mutating func doubt(_ kind: Doubt.Kind, _ column: Column, _ text: String) {
    doubts.append(Doubt(kind: kind, spot: sheet.spot(row, column), text: text))
  }

  private mutating func neededCell(_ column: Column) -> Cell? {
    let cell = sheet.cell(row, column)
    if !cell.isEmpty { return cell }
    if sheet.has(column) { doubt(.missing(name: column.names.display), column, "") }
    return nil
  }
}
