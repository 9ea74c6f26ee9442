internal import Diagnostics

/// What the rows of one sheet look like: where their numbers, titles and values stand.
struct RowShape: Sendable {
  /// A row that says what the rows below it are about.
  struct Heading: Sendable {
    var text: String
    var style: Numbering.Style?
    /// The number in front, for parts such as 1.1.
    var number: String?
    /// Whether it is a category, and not a numbered task that is divided into parts.
    var isCategory: Bool
  }

  /// The columns from 0.
  let number: Int?
  let title: Int?
  /// The columns of categories, which go on downwards.
  let downward: [Int]
  /// Whether any row has a number of its own.
  let hasNumbers: Bool
  /// The columns whose own text makes a row a task of its own.
  private let telling: [Int]
  private let headerTexts: [Int: String]
  private let titleTexts: Set<String>
  /// The most texts that a line above the header has.
  private let mostInTitle: Int
  private let width: Int

  init(_ sheet: SheetLines, _ header: Header, _ reading: ColumnReading) {
    let isLedger = reading.kind == .ledger
    let number = reading.column(isLedger ? .number : .id)?.position
    let title = reading.column(isLedger ? .title : .name)?.position
    self.number = number
    self.title = title
    downward = reading.columns.filter { $0.field == .workstream || $0.field == .category }.map(\.position)
      .sorted()
    let fields: Set<Field> = isLedger ? [.departments, .deadline, .owners] : [.unit, .target, .baseline]
    telling =
      reading.columns.filter { $0.field.map(fields.contains) ?? false }.map(\.position)
      + reading.periods.map(\.column.position)
    headerTexts = Dictionary(
      header.cells.map { ($0.position, HeaderText.normalised($0.texts.first ?? "")) }
    ) { first, _ in first }
    titleTexts = Set(
      sheet.lines.prefix(header.line).map { HeaderText.normalised($0.excerpt) }.filter { !$0.isEmpty })
    mostInTitle = sheet.lines.prefix(header.line).map(\.ownColumns.count).max() ?? 0
    width = header.cells.count
    hasNumbers = sheet.lines.dropFirst(header.end).contains { line in
      number.map { line[$0]?.isOwn == true && line.ownColumns.count > 1 } ?? false
    }
  }

  /// Why a row is neither a task nor a heading nor the continuation of one.
  func reasonToSkip(_ line: SheetLine) -> SkipReason? {
    let own = line.ownColumns
    if line.struck != nil, own.allSatisfy({ $0 == number }) { return .struck }
    guard let first = own.first else { return .onlyMerged }
    if repeatsHeader(line, own) { return .repeatedHeader }
    if !titleTexts.isEmpty, own.count <= mostInTitle, titleTexts.contains(HeaderText.normalised(line.excerpt))
    {
      return .repeatedTitle
    }
    let text = line.text(first)
    if own.prefix(2).contains(where: { RowWords.isTotal(line.text($0)) }) { return .total }
    let isFull = [number, title].allSatisfy { $0.map { line[$0]?.isOwn == true } ?? true } && tells(line)
    if !isFull, RowWords.isNote(text) { return .note }
    if own == [number], Numbering(cell: text) != nil { return .onlyNumber }
    return nil
  }

  /// The heading that a row is; `next` is the row below it.
  func heading(_ line: SheetLine, next: SheetLine?) -> Heading? {
    let own = line.ownColumns
    guard let first = own.first else { return nil }
    if own.count == 1, spansTheTable(line, first) { return plainHeading(line.text(first)) }
    guard !tells(line), !isPartOfMergedTask(line) else { return nil }
    switch own.count {
    case 1: return lone(line, first)
    case 2 where own == [number, title].compactMap { $0 }.sorted(): return numbered(line, next)
    default: return nil
    }
  }

  /// Whether a row only continues the texts of the one above.
  func continues(_ line: SheetLine) -> Bool {
    if let number, line[number]?.isOwn == true { return false }
    if tells(line) { return false }
    guard number == nil || !hasNumbers else { return true }
    // Without numbers, a title of its own beside a department that is merged from above is a task.
    return !(title.map { line[$0]?.isOwn == true } ?? false && isPartOfMergedTask(line))
  }

  /// The numbers that a number such as 1.2.1 is part of: 1, 1.2.
  func parentNumbers(_ text: String) -> [String] {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { return [] }
    return (1..<parts.count).map { count in
      parts.prefix(count).map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
    }
  }

  /// Whether a department, a deadline, an owner or a value stands in the row itself.
  private func tells(_ line: SheetLine) -> Bool { telling.contains { line[$0]?.isOwn == true } }

  /// Whether a department, a deadline or a value reaches down into the row from above.
  private func isPartOfMergedTask(_ line: SheetLine) -> Bool {
    telling.contains { line[$0].map { !$0.isEmpty && $0.origin == .above } ?? false }
  }

  private func repeatsHeader(_ line: SheetLine, _ own: [Int]) -> Bool {
    guard own.count >= 2 else { return false }
    // Most rows are told by their first cells: a third of others is the most that a header may have.
    var others = 0
    for column in own {
      let name = headerTexts[column] ?? ""
      let isEqual =
        !name.isEmpty && TextBudget.holds(line.text(column))
        && name == HeaderText.normalised(line.text(column))
      if !isEqual { others += 1 }
      if others * 3 > own.count { return false }
    }
    return true
  }

  /// The heading of a row with a single text.
  private func lone(_ line: SheetLine, _ column: Int) -> Heading? {
    let heading = plainHeading(line.text(column))
    let style = heading.style
    if column == number || downward.contains(column) { return heading }
    if style == .chinese || style == .chineseBracketed || style == .chapter { return heading }
    let isFirst = column == 0 || column == title
    return isFirst && number == nil ? heading : nil
  }

  private func plainHeading(_ text: String) -> Heading {
    let (text, style) = CategoryText.cleaned(text)
    return Heading(text: text, style: style, number: nil, isCategory: true)
  }

  /// Whether a text is merged over most of the columns, so that it belongs to none of them.
  private func spansTheTable(_ line: SheetLine, _ column: Int) -> Bool {
    guard let span = line.spans[column] else { return false }
    return span >= 3 && span * 3 >= width * 2
  }

  /// The heading of a row with a number and a title.
  private func numbered(_ line: SheetLine, _ next: SheetLine?) -> Heading? {
    guard let number, let title else { return nil }
    let label = line.text(number)
    let style = Numbering(cell: label)?.style
    let text = CategoryText.cleaned(line.text(title)).text
    if style == .chinese || style == .chineseBracketed || style == .chapter {
      return Heading(text: text, style: style, number: label, isCategory: true)
    }
    guard let next, let part = next[number]?.text, part.utf8.count > label.utf8.count,
      part.utf8.starts(with: label.utf8), let sign = part.utf8.dropFirst(label.utf8.count).first,
      !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(sign) || Numbering(cell: label) == nil
    else { return nil }
    return Heading(text: line.text(title), style: style, number: label, isCategory: false)
  }
}
