internal import Dates
internal import Diagnostics

/// Reads the cells of one sheet, row by row, from the part that holds them.
struct SheetReader: ~Copyable {
  private var xml: XMLPart
  private let context: WorkbookContext
  private let sheet: String
  private var content = SheetContent()
  /// The texts of cells, after those of other sheets and the shared ones.
  private var bytes: [UInt8] = []
  private var builder = TableBuilder()
  private var faults = FindingList()
  /// The cells that this sheet may still have.
  private let cellLimit: Int
  private var cellCount = 0
  /// The bytes that the texts of this sheet's cells may still have, where each cell counts that has a shared text.
  private let textLimit: Int
  /// The row and the column that were read last, from 1.
  private var row = 0
  private var column = 0
  private var rowHasContent = false
  /// The value of the cell that is being read, as the file writes it.
  private var written: [UInt8] = []
  /// The runs of a value that is an inline string.
  private var runs: [RichText.Run] = []
  /// The texts of cells that are struck through as a whole.
  private var struck = TableBuilder()
  /// What is struck through in the row that is being read: the column, and as much as an excerpt shows.
  private var struckTexts: [(column: Int, text: [UInt8])] = []

  init(_ xml: consuming XMLPart, sheet: String, _ context: WorkbookContext, cellLimit: Int, textLimit: Int) {
    self.xml = xml
    self.context = context
    self.sheet = sheet
    self.cellLimit = cellLimit
    self.textLimit = textLimit
  }

  /// Reads the whole sheet and adds the texts of its cells to the bytes, which begin with the shared texts.
  ///
  /// What stops the reading is the last of the findings.
  consuming func read(into bytes: inout [UInt8]) -> SheetContent {
    swap(&self.bytes, &bytes)
    do {
      try readSheet()
      separateMerges()
      let filled = try MergeFill.fill(
        builder, of: self.bytes, content.merges, cellLimit: cellLimit,
        textLimit: textLimit - content.textBytes
      ) { [context, sheet] row, column in
        Place(file: context.file, position: .sheet(name: sheet, row: row, column: column))
      }
      for finding in filled.findings { faults.add(finding) }
      content.hiddenRows.formIntersection(filled.builder.rows.map { Int($0.number) })
      content.rows = filled.builder
      content.struckRows = struck
      content.cellCount = filled.builder.cellCount + struck.cellCount
    } catch {
      faults.add(error.finding)
    }
    content.unpackedBytes = xml.unpackedBytes
    content.findings = faults.all
    swap(&self.bytes, &bytes)
    return content
  }

  private mutating func readSheet() throws(WorkbookFault) {
    try xml.enterRoot("worksheet")
    while try xml.enterChild() {
      if xml.isElement("sheetData") {
        try readRows()
      } else if xml.isElement("cols") {
        try readColumns()
      } else if xml.isElement("mergeCells") {
        try readMerges()
      } else {
        try xml.skip()
      }
    }
    try xml.finish()
  }

  private mutating func readRows() throws(WorkbookFault) {
    while try xml.enterChild() {
      if xml.isElement("row"), try beginRow() {
        while try xml.enterChild() {
          if xml.isElement("c"), beginCell() { try readCell() } else { try xml.skip() }
        }
        endRow()
      } else {
        try xml.skip()
      }
    }
  }

  /// Goes on to a row; false where its place is wrong, which is a finding.
  private mutating func beginRow() throws(WorkbookFault) -> Bool {
    let number = xml.attribute("r") == nil ? row + 1 : xml.number("r") ?? 0
    guard (1...WorkbookLimits.rows).contains(number) else {
      faults.add(.badReference(xml.text("r") ?? "\(number)", at: place(row: max(row, 1), column: 1)))
      return false
    }
    guard number > row else {
      faults.add(.outOfOrder(at: place(row: number, column: 1)))
      return false
    }
    guard number <= context.limits.rows else {
      throw WorkbookFault(.tooManyRows(context.limits.rows, file: context.file))
    }
    row = number
    column = 0
    rowHasContent = false
    if xml.flag("hidden") { content.hiddenRows.insert(row) }
    return true
  }

  private mutating func endRow() {
    if rowHasContent { builder.endRow(number: row) } else { builder.discardRow() }
    if struckTexts.isEmpty { return }
    tellStruckTexts()
    struckTexts.removeAll()
    if struck.currentCount > 0 { struck.endRow(number: row) }
  }

  /// Tells what is struck through in the row, all at once where nothing else stands in it.
  private mutating func tellStruckTexts() {
    if !rowHasContent, let first = struckTexts.first {
      let texts = struckTexts.map { String(decoding: $0.text, as: UTF8.self) }
      return faults.add(.struckRow(Excerpt.line(of: texts), at: place(row: row, column: first.column)))
    }
    for (column, text) in struckTexts {
      faults.add(.struckText(Excerpt.cut(text[...]), at: place(row: row, column: column)))
    }
  }

  /// Goes on to a cell; false where its place is wrong, which is a finding.
  private mutating func beginCell() -> Bool {
    guard let range = xml.attribute("r") else {
      column += 1
      return true
    }
    guard let reference = CellReference(xml.bytes[range]), reference.row == row else {
      faults.add(.badReference(xml.text("r") ?? "", at: place(row: row, column: max(column, 1))))
      return false
    }
    guard reference.column > column else {
      faults.add(.outOfOrder(at: place(row: row, column: reference.column)))
      return false
    }
    column = reference.column
    return true
  }

  private mutating func readCell() throws(WorkbookFault) {
    let type = CellType(xml)
    if type == nil { faults.add(.unknownCellType(xml.text("t") ?? "", at: place)) }
    let style = xml.attribute("s").map { $0.isEmpty ? 0 : xml.number("s") ?? -1 } ?? 0
    var hasFormula = false
    var hasValue = false
    written.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    while try xml.enterChild() {
      if xml.isElement("v"), type != .inlineText {
        hasValue = true
        try xml.collectText(into: &written)
      } else if xml.isElement("is"), type == .inlineText {
        hasValue = true
        try RichText.collect(&xml, into: &written, runs: &runs)
      } else {
        if xml.isElement("f") { hasFormula = true }
        try xml.skip()
      }
    }
    let isText = type == .formulaText || type == .inlineText
    if hasFormula, !hasValue || (written.isEmpty && !isText) {
      return faults.add(.formulaWithoutValue(at: place))
    }
    guard !written.isEmpty, let type else { return }
    try add(type, style: style)
  }

  /// Adds the cell with the text that its written value means.
  private mutating func add(_ type: CellType, style: Int) throws(WorkbookFault) {
    let start = bytes.count
    let isStruck = context.styles.struck.contains(style)
    switch type {
    case .sharedText: return try addSharedText(isStruck: isStruck)
    case .inlineText where isStruck || runs.contains { $0.look == .struck }:
      var parts = RichText.parts(of: written[...], runs, inStruckCell: isStruck)
      if context.foldsRadicals { noteRadicals(parts.foldRadicals()) }
      return try add(parts.kept, struck: parts.struck)
    case .number: writeNumber(style: style)
    case .error: bytes.append(contentsOf: written)
    case .formulaText, .inlineText:
      bytes.append(contentsOf: written)
      EscapedText.decode(&bytes, from: start)
      if context.foldsRadicals { noteRadicals(Radicals.fold(&bytes, from: start)) }
    case .boolean: writeBoolean()
    case .date: writeDate()
    }
    if isStruck { try addStruck(start..<bytes.count) } else { try add(start..<bytes.count) }
  }

  private mutating func noteRadicals(_ count: Int) {
    guard count > 0 else { return }
    content.radicals += count
    if content.firstRadical == nil { content.firstRadical = place }
  }

  private mutating func addSharedText(isStruck: Bool) throws(WorkbookFault) {
    guard let index = wholeNumber, context.sharedTexts.indices.contains(index) else {
      return faults.add(.missingSharedString(writtenText, at: place))
    }
    let text = context.sharedTexts[index].range
    if let count = context.sharedRadicals[index] { noteRadicals(count) }
    guard let looks = context.sharedLooks[index] else {
      return isStruck ? try addStruck(text) : try add(text)
    }
    if isStruck {
      try add(looks.inStruckCell.kept, struck: looks.inStruckCell.struck)
    } else if Blank.fills(text, in: bytes.span) {
      try add([], struck: looks.struck)
    } else {
      if !looks.struck.isEmpty {
        struckTexts.append((column, Array(looks.struck.prefix(Excerpt.mostBytes))))
      }
      try add(text)
    }
  }

  /// Adds a cell with what is read of a text that is struck through in part or as a whole.
  private mutating func add(_ kept: [UInt8], struck: [UInt8]) throws(WorkbookFault) {
    let start = bytes.count
    if Blank.fills(0..<kept.count, in: kept.span) {
      bytes.append(contentsOf: struck)
      return try addStruck(start..<bytes.count)
    }
    if !struck.isEmpty { struckTexts.append((column, Array(struck.prefix(Excerpt.mostBytes)))) }
    bytes.append(contentsOf: kept)
    try add(start..<bytes.count)
  }

  /// Keeps the text of a cell that is struck through as a whole apart, so that the cell reads as empty.
  private mutating func addStruck(_ range: Range<Int>) throws(WorkbookFault) {
    if Blank.fills(range, in: bytes.span) { return }
    try count(range, cells: column - struck.currentCount)
    while struck.currentCount < column - 1 { struck.addCell(0..<0) }
    struck.addCell(range)
    struckTexts.append((column, Array(bytes[range].prefix(Excerpt.mostBytes))))
  }

  /// Adds a cell whose text lies in a range of the bytes, and empty ones in the gap before it.
  private mutating func add(_ range: Range<Int>) throws(WorkbookFault) {
    if range.isEmpty { return }
    try count(range, cells: column - builder.currentCount)
    while builder.currentCount < column - 1 { builder.addCell(0..<0) }
    builder.addCell(range)
    if !rowHasContent { rowHasContent = !Blank.fills(range, in: bytes.span) }
  }

  /// Counts a text and the cells that it takes against the limits.
  private mutating func count(_ range: Range<Int>, cells: Int) throws(WorkbookFault) {
    if range.count > context.limits.fieldBytes {
      faults.add(.fieldTooLong(range.count, limit: context.limits.fieldBytes, at: place))
    }
    guard column <= context.limits.columns else {
      throw WorkbookFault(.tooManyColumns(context.limits.columns, at: place))
    }
    guard bytes.count <= min(context.limits.bytes, TableLimits.mostBytes) else {
      throw WorkbookFault(.tooMuchUnpacked(context.limits.bytes, at: place))
    }
    content.textBytes += range.count
    guard content.textBytes <= textLimit else {
      throw WorkbookFault(.tooMuchUnpacked(context.limits.bytes, at: place))
    }
    cellCount += cells
    guard cellCount <= cellLimit else {
      throw WorkbookFault(.tooManyCells(WorkbookLimits.cells, at: place))
    }
  }

  private mutating func writeNumber(style: Int) {
    guard let number = NumberText(written[...]) else {
      return writeFaulty(.notANumber(writtenText, at: place))
    }
    guard let format = format(style) else {
      number.write(to: &bytes)
      return faults.add(.unknownStyle("\(style)", at: place))
    }
    switch format {
    case .number:
      number.write(to: &bytes)
      if context.styles.patterns.indices.contains(style), context.styles.patterns[style] != nil {
        content.shownNumbers.add(row: row, column: column, pattern: style)
      }
    case .percent: number.write(percent: true, to: &bytes)
    case .duration: writeDuration(number)
    case .date: writeSerialDate(number, showsMonthOnly: false)
    case .month: writeSerialDate(number, showsMonthOnly: true)
    }
  }

  /// The format of a style; a workbook without styles has only plain numbers.
  private func format(_ style: Int) -> NumberFormat? {
    let formats = context.styles.formats
    if formats.indices.contains(style) { return formats[style] }
    return style == 0 ? .number : nil
  }

  private mutating func writeSerialDate(_ number: NumberText, showsMonthOnly: Bool) {
    let serial = Double(writtenText) ?? .infinity
    switch SerialDate.moment(serial, from1904: context.countsFrom1904) {
    case .success(let moment):
      moment.write(to: &bytes)
      if showsMonthOnly, moment.day?.dayOfMonth == 1 {
        content.monthCells.insert(CellPosition(row: row, column: column))
      }
    case .failure(let problem):
      number.write(to: &bytes)
      faults.add(.badSerialDate(writtenText, problem, at: place))
    }
  }

  private mutating func writeDuration(_ number: NumberText) {
    switch SerialDate.duration(Double(writtenText) ?? .infinity) {
    case .success(let milliseconds): Moment.writeTime(milliseconds, hourDigits: 1, to: &bytes)
    case .failure(let problem):
      number.write(to: &bytes)
      faults.add(.badSerialDate(writtenText, problem, at: place))
    }
  }

  private mutating func writeDate() {
    guard let moment = Moment(iso: writtenText) else {
      return writeFaulty(.badStoredDate(writtenText, at: place))
    }
    moment.write(to: &bytes)
  }

  private mutating func writeBoolean() {
    switch writtenText {
    case "1", "true": bytes.append(contentsOf: "TRUE".utf8)
    case "0", "false": bytes.append(contentsOf: "FALSE".utf8)
    default: writeFaulty(.notANumber(writtenText, at: place))
    }
  }

  /// Keeps the text as the file has it, with a finding.
  private mutating func writeFaulty(_ finding: Finding) {
    bytes.append(contentsOf: written)
    faults.add(finding)
  }

  private mutating func readColumns() throws(WorkbookFault) {
    // For each column, the last one of the hidden ranges that begin there.
    var lasts = [Int](repeating: 0, count: context.limits.columns + 1)
    while try xml.enterChild() {
      if xml.isElement("col"), xml.flag("hidden"), let first = xml.number("min"),
        let last = xml.number("max"), lasts.indices.dropFirst().contains(first)
      {
        lasts[first] = max(lasts[first], min(last, context.limits.columns))
      }
      try xml.skip()
    }
    var last = 0
    for column in lasts.indices {
      last = max(last, lasts[column])
      if column > 0, column <= last { content.hiddenColumns.insert(column) }
    }
  }

  private mutating func readMerges() throws(WorkbookFault) {
    while try xml.enterChild() {
      if xml.isElement("mergeCell"), let reference = xml.attribute("ref") {
        if let range = CellRange(xml.bytes[reference]) {
          content.merges.append(range)
        } else {
          faults.add(.badReference(xml.text("ref") ?? "", at: place(row: 1, column: 1)))
        }
      }
      guard content.merges.count <= WorkbookLimits.merges else {
        throw WorkbookFault(.tooManyMerges(WorkbookLimits.merges, at: place(row: 1, column: 1)))
      }
      try xml.skip()
    }
  }

  /// Leaves out merged ranges that share cells with others, each of which is a finding.
  private mutating func separateMerges() {
    let overlaps = MergeOverlaps(content.merges)
    content.merges = overlaps.apart
    for (range, other) in overlaps.clashes {
      faults.add(
        .overlappingMerges(
          at: place(row: range.start.row, column: range.start.column),
          other: place(row: other.start.row, column: other.start.column)))
    }
  }

  /// The value of up to nine digits.
  private var wholeNumber: Int? {
    guard (1...9).contains(written.count), written.allSatisfy(\.isDigit) else { return nil }
    return written.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private var writtenText: String { String(decoding: written.prefix(60), as: UTF8.self) }

  /// Where the cell that is being read stands.
  private var place: Place { place(row: row, column: column) }

  private func place(row: Int, column: Int) -> Place {
    Place(file: context.file, position: .sheet(name: sheet, row: row, column: column))
  }
}
