internal import Diagnostics

/// Goes through the rows below a header and tells tasks, their continuations and all other rows apart.
struct RowWalk: Sendable {
  private(set) var entries: [SheetEntry] = []
  private(set) var fates: [RowFate] = []
  /// Headings with nothing below them, which may be tasks that lack everything else.
  private(set) var emptyCategories: [Place] = []
  /// Headings that are so long that only their beginning is kept as a category.
  private(set) var longCategories: [EntryText] = []
  private let sheet: SheetLines
  private let header: Header
  private let reading: ColumnReading
  private let shape: RowShape
  private var categories = CategoryStack()
  /// The last texts of the columns that are understood to go on downwards.
  private var standing: [Int: EntryText] = [:]
  /// The titles by the numbers in front of them, for parts such as 1.1.
  private var titles: [String: String] = [:]
  /// The heading that no entry has followed yet.
  private var openCategory: (place: Place, depth: Int)?

  init(_ sheet: SheetLines, _ header: Header, _ reading: ColumnReading) {
    self.sheet = sheet
    self.header = header
    self.reading = reading
    shape = RowShape(sheet, header, reading)
    let headerRow = sheet.lines.prefix(header.end).last?.number ?? 0
    var struck = sheet.struckLines.drop { $0.number < headerRow }
    for index in sheet.lines.indices.dropFirst(header.end) {
      while let line = struck.first, line.number < sheet.lines[index].number {
        skip(line)
        struck.removeFirst()
      }
      read(index)
    }
    for line in struck { skip(line) }
    closeCategory()
  }

  private mutating func read(_ index: Int) {
    let line = sheet.lines[index]
    if let reason = shape.reasonToSkip(line) { return skip(line, reason) }
    if let heading = shape.heading(line, next: sheet.lines.dropFirst(index + 1).first) {
      return add(heading, line)
    }
    if let last = entries.indices.last, shape.continues(line) { return join(line, to: last) }
    addEntry(line)
  }

  private mutating func add(_ heading: RowShape.Heading, _ line: SheetLine) {
    if let number = heading.number { titles[number] = heading.text }
    guard heading.isCategory else { return skip(line, .heading) }
    let name = TextBudget.name(heading.text)
    if !TextBudget.holds(heading.text, atMost: TextBudget.name) {
      longCategories.append(EntryText(text: heading.text, place: line.place, isFilled: false))
    }
    categories.add(name, style: heading.style)
    let open = openCategory
    openCategory = (line.place, categories.depth)
    if let open, open.depth >= categories.depth { emptyCategories.append(open.place) }
    standing = [:]
    skip(line, .category)
  }

  private mutating func closeCategory() {
    if let openCategory { emptyCategories.append(openCategory.place) }
  }

  private mutating func skip(_ line: SheetLine, _ reason: SkipReason) {
    if reason == .struck, let struck = line.struck { return skip(struck) }
    note(line, .skipped(reason))
  }

  private mutating func skip(_ line: StruckLine) {
    fates.append(
      RowFate(row: line.number, place: line.place, excerpt: line.excerpt, kind: .skipped(.struck)))
  }

  private mutating func note(_ line: SheetLine, _ kind: RowFate.Kind) {
    // A task is shown elsewhere; an indicator may yet be left out.
    let isShown = kind != .entry || reading.kind == .indicators
    fates.append(
      RowFate(row: line.number, place: line.place, excerpt: isShown ? line.excerpt : "", kind: kind))
  }

  private mutating func join(_ line: SheetLine, to index: Int) {
    note(line, .joined(to: entries[index].row))
    for column in line.ownColumns where column != shape.number {
      let cell = line.cells[column]
      if entries[index].texts[column]?.text.isEmpty ?? true {
        entries[index].texts[column] = EntryText(text: cell.text, place: cell.place, isFilled: false)
      } else {
        entries[index].texts[column]?.join(cell.text)
      }
    }
  }

  private mutating func addEntry(_ line: SheetLine) {
    var texts = ColumnTexts(
      line.cells.enumerated().compactMap { column, cell in
        cell.isEmpty
          ? nil : (column, EntryText(text: cell.text, place: cell.place, isFilled: cell.origin == .above))
      })
    fillDown(&texts)
    let number = number(of: line)
    var entry = SheetEntry(
      row: line.number, place: line.place, texts: texts, categories: categories.path, parents: [],
      number: number)
    entry.parents = parents(of: &entry)
    if case .written(let text, _) = number { titles[text] = entry.texts[shape.title ?? -1]?.text }
    entries.append(entry)
    categories.noteEntry()
    openCategory = nil
    note(line, .entry)
  }

  /// Lets the categories that stand only in the first of their rows go on downwards.
  private mutating func fillDown(_ texts: inout ColumnTexts) {
    for column in shape.downward {
      if let text = texts[column] {
        let isSame = standing[column].map { $0.text.utf8.elementsEqual(text.text.utf8) } ?? false
        if !isSame, column == shape.downward.first { standing = [:] }
        standing[column] = text
      } else if let above = standing[column] {
        texts[column] = EntryText(text: above.text, place: above.place, isFilled: true)
      }
    }
  }

  /// Whether a row without a number says by itself all that a task needs, and no merged cell makes it part of another.
  private func isWhole(_ line: SheetLine) -> Bool {
    let own = [Field.title, .departments, .deadline].compactMap { reading.column($0)?.position }
    return own.count == 3 && own.allSatisfy { line[$0]?.isOwn ?? false }
      && shape.number.flatMap { line[$0] }?.origin != .above
  }

  private func number(of line: SheetLine) -> EntryNumber {
    guard let column = shape.number else { return .none }
    if let cell = line[column], cell.isOwn {
      return TextBudget.holds(cell.text, atMost: TextBudget.name)
        ? .written(cell.text, exact: line.exact(column)) : .none
    }
    guard shape.hasNumbers, let last = entries.indices.last, !isWhole(line) else { return .none }
    if case .part(let parent) = entries[last].number { return .part(of: parent) }
    return .part(of: last)
  }

  /// The titles that the entry is part of; a title of its own that is missing is taken from the row above.
  private func parents(of entry: inout SheetEntry) -> [String] {
    switch entry.number {
    case .written(let text, _):
      return shape.parentNumbers(text).compactMap { titles[$0].map(TextBudget.name) }
    case .none: return []
    case .part(let index):
      guard let column = shape.title, let head = entries[index].texts[column] else { return [] }
      if let own = entry.texts[column], own.text != head.text {
        return entries[index].parents + [TextBudget.name(head.text)]
      }
      guard let last = entries.last, let above = last.texts[column] else { return [] }
      entry.texts[column] = EntryText(text: above.text, place: above.place, isFilled: true)
      return last.parents
    }
  }
}
