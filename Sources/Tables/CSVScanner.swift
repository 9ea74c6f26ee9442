internal import Diagnostics

/// Walks the bytes of a delimited text once and collects cells and faults.
///
/// A quote that is never closed, or that swallows lines until the next stray quote, is reported where it opens and
/// then read as plain text, so that the rest of the file is still checked.
struct CSVScanner {
  private let file: String
  private let limits: TableLimits
  private let textLength: Int
  private var builder = TableBuilder()
  private var faults = FindingList()
  private var delimiter = UInt8.comma
  private var position = 0
  private var rowNumber = 0
  private var rowHasContent = false
  private var rowHasQuoteFault = false
  /// The numbers of the rows with wrong quotes.
  private var doubtfulRows: Set<Int> = []
  /// Whether a limit was passed, after which nothing more is read.
  private var isOverLimit = false
  /// The text of fields that held doubled quotes; in the table it follows the file's own bytes.
  private var unescaped: [UInt8] = []

  /// Where the first of the radicals stood that were read as characters, and how many they are.
  private var radicals: (first: Int, count: Int)?

  init(file: String, limits: TableLimits, textLength: Int, radicals: (first: Int, count: Int)? = nil) {
    self.radicals = radicals
    self.file = file
    self.limits = limits
    self.textLength = textLength
  }

  mutating func scan(_ text: Span<UInt8>) {
    delimiter = CSVDelimiter.detect(in: text)
    if let named = CSVDelimiter.named(in: text) {
      position = named.length
      rowNumber = 1
    }
    while position < text.count, !isOverLimit { scanRow(text) }
  }

  /// The rows and all findings; `text` is what was scanned.
  consuming func result(_ text: DecodedText) -> ReadResult<Grid> {
    let findings = faults.all
    if isOverLimit { return ReadResult(nil, findings) }
    var bytes = text.bytes
    if !unescaped.isEmpty { bytes.append(contentsOf: unescaped) }
    var grid = Grid(store: builder.store(file: file, sheet: nil, bytes: bytes), encoding: text.encoding)
    grid.doubtfulRows = doubtfulRows
    return ReadResult(grid, findings)
  }

  private mutating func scanRow(_ text: Span<UInt8>) {
    rowNumber += 1
    guard rowNumber <= limits.rows else { return stop(.tooManyRows(limits.rows, file: file)) }
    rowHasContent = false
    rowHasQuoteFault = false
    scanField(text)
    while position < text.count, text[position] == delimiter, !isOverLimit {
      position += 1
      scanField(text)
    }
    if !isOverLimit { finishRow() }
    skipLineBreak(text)
  }

  private mutating func finishRow() {
    guard rowHasContent else { return builder.discardRow() }
    if rowHasQuoteFault { doubtfulRows.insert(rowNumber) }
    builder.endRow(number: rowNumber)
  }

  private mutating func scanField(_ text: Span<UInt8>) {
    let start = position
    if start < text.count, text[start] == .quote {
      scanQuoted(text, from: start)
    } else {
      scanPlain(text, from: start)
    }
    if let told = radicals, position > told.first {
      faults.add(.radicals(told.count, at: place(fieldsBefore: 1)))
      radicals = nil
    }
    if position - start > limits.fieldBytes {
      faults.add(.fieldTooLong(position - start, limit: limits.fieldBytes, at: place(fieldsBefore: 1)))
    }
    if builder.currentCount > limits.columns {
      stop(.tooManyColumns(limits.columns, at: place(fieldsBefore: 1)))
    }
  }

  private mutating func scanPlain(_ text: Span<UInt8>, from start: Int) {
    let delimiter = delimiter
    var end = start
    var hasQuote = false
    while end < text.count {
      let byte = text[end]
      if byte == delimiter || byte == .lineFeed || byte == .carriageReturn { break }
      if byte == .quote { hasQuote = true }
      end += 1
    }
    if hasQuote, !rowHasQuoteFault {
      addQuoteFault(.strayQuote(at: place(), excerpt: excerpt(text, start..<end)))
    }
    position = end
    add(start..<end, text)
  }

  private mutating func scanQuoted(_ text: Span<UInt8>, from open: Int) {
    var index = open + 1
    var hasDoubled = false
    var spansLines = false
    while index < text.count {
      let byte = text[index]
      if byte == .quote {
        guard index + 1 < text.count, text[index + 1] == .quote else { break }
        hasDoubled = true
        index += 1
      } else if byte == .lineFeed || byte == .carriageReturn {
        spansLines = true
      }
      index += 1
    }
    let isClosed = index < text.count
    if isClosed, endsField(text, at: index + 1) {
      position = index + 1
      return hasDoubled ? addUnescaped(open + 1..<index, text) : add(open + 1..<index, text)
    }
    if isClosed, !spansLines {
      addQuoteFault(.textAfterQuote(at: place(), excerpt: excerpt(text, open..<min(index + 60, text.count))))
    } else {
      addQuoteFault(.unclosedQuote(at: place(), excerpt: excerpt(text, open..<index)))
    }
    scanPlain(text, from: open)
  }

  private func endsField(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return true }
    let byte = text[index]
    return byte == delimiter || byte == .lineFeed || byte == .carriageReturn
  }

  private mutating func skipLineBreak(_ text: Span<UInt8>) {
    guard position < text.count else { return }
    let isReturn = text[position] == .carriageReturn
    position += 1
    if isReturn, position < text.count, text[position] == .lineFeed { position += 1 }
  }

  private mutating func add(_ range: Range<Int>, _ text: Span<UInt8>) {
    if !rowHasContent { rowHasContent = !Blank.fills(range, in: text) }
    builder.addCell(range)
  }

  private mutating func addUnescaped(_ range: Range<Int>, _ text: Span<UInt8>) {
    let start = unescaped.count
    var index = range.lowerBound
    while index < range.upperBound {
      unescaped.append(text[index])
      index += text[index] == .quote ? 2 : 1
    }
    rowHasContent = true
    builder.addCell(textLength + start..<textLength + unescaped.count)
  }

  private mutating func addQuoteFault(_ fault: Finding) {
    rowHasQuoteFault = true
    faults.add(fault)
  }

  private mutating func stop(_ fault: Finding) {
    isOverLimit = true
    faults.add(fault)
  }

  /// The place of the field that is about to be added, or of one that was.
  private func place(fieldsBefore back: Int = 0) -> Place {
    .cell(file, row: rowNumber, column: builder.currentCount + 1 - back)
  }

  /// The first line of the text in a range.
  private func excerpt(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    let end = range.first { text[$0] == .lineFeed || text[$0] == .carriageReturn } ?? range.upperBound
    return Excerpt.cut(String(decoding: text, range: range.lowerBound..<min(end, range.lowerBound + 1024)))
  }
}
