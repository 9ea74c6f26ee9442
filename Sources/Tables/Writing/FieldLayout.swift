/// Where in a delimited text that has no faults its rows and fields lie, quotes included.
struct FieldLayout: Sendable {
  struct Row: Sendable {
    /// The extents of the fields in the text's bytes.
    var fields: [Range<Int>] = []
    /// Where the row's line end begins.
    var end = 0
    /// Whether any field holds more than blanks and quotes.
    var hasText = false
  }

  /// Every row, blank ones included, so that row numbers are indices from 1.
  private(set) var rows: [Row] = []
  let delimiter: CSVFormat.Delimiter
  /// The first line end of the text; CRLF where it has none.
  private(set) var lineEnd = CSVFormat.LineEnd.carriageReturnLineFeed
  /// Whether the last row is closed by a line end; true for an empty text.
  private(set) var endsWithLineEnd = true

  init(_ text: [UInt8]) {
    let text = text.span
    delimiter = CSVFormat.Delimiter(detectedIn: text)
    var position = 0
    while position < text.count {
      rows.append(row(text, at: &position))
      let end = Self.lineEnd(text, at: position)
      if rows.count == 1, let end { lineEnd = end }
      endsWithLineEnd = end != nil
      position += end?.bytes.count ?? 0
    }
  }

  private func row(_ text: Span<UInt8>, at position: inout Int) -> Row {
    var row = Row()
    while true {
      let field = field(text, from: position)
      row.fields.append(field)
      row.hasText = row.hasText || Self.hasText(field, text)
      position = field.upperBound
      guard position < text.count, text[position] == delimiter.byte else { break }
      position += 1
    }
    row.end = position
    return row
  }

  /// The extent of the field that begins at a position.
  private func field(_ text: Span<UInt8>, from start: Int) -> Range<Int> {
    var end = start
    var isQuoted = false
    while end < text.count {
      let byte = text[end]
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted, byte == delimiter.byte || byte == .lineFeed || byte == .carriageReturn { break }
      end += 1
    }
    return start..<end
  }

  private static func hasText(_ field: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard field.count > 1, text[field.lowerBound] == .quote else { return !Blank.fills(field, in: text) }
    return !Blank.fills(field.lowerBound + 1..<field.upperBound - 1, in: text)
  }

  private static func lineEnd(_ text: Span<UInt8>, at position: Int) -> CSVFormat.LineEnd? {
    guard position < text.count else { return nil }
    if text[position] == .lineFeed { return .lineFeed }
    let isPair = position + 1 < text.count && text[position + 1] == .lineFeed
    return isPair ? .carriageReturnLineFeed : .carriageReturn
  }
}
