/// Writes rows of texts as a delimited file (RFC 4180), so that `CSVReader` reads the same texts back.
///
/// Text that a spreadsheet would take for a formula gets an apostrophe in front, which the reader leaves out again.
package enum CSVText {
  /// The file's bytes; throws where the encoding lacks a character.
  package static func bytes(
    _ rows: [[String]], format: CSVFormat = CSVFormat()
  ) throws(EncodingFault) -> [UInt8] {
    let text = rows.flatMap { row($0, delimiter: format.delimiter) + format.lineEnd.bytes }
    let mark = format.hasByteOrderMark ? format.encoding.byteOrderMark : []
    return mark + (try EncodedText.bytes(text, in: format.encoding))
  }

  /// A row without its line end.
  static func row(_ fields: [String], delimiter: CSVFormat.Delimiter) -> [UInt8] {
    Array(fields.map { field($0) }.joined(separator: CollectionOfOne(delimiter.byte)))
  }

  /// A field, in quotes where it needs them or where they are asked for.
  static func field(_ text: String, isQuoted: Bool = false) -> [UInt8] {
    let bytes = Array(text.utf8)
    let guarded = FormulaGuard.needsMark(bytes.span) ? [FormulaGuard.mark] + bytes : bytes
    guard isQuoted || bytes.contains(where: needsQuotes) else { return guarded }
    return [.quote] + guarded.flatMap { $0 == .quote ? [.quote, .quote] : [$0] } + [.quote]
  }

  /// Whether a field with this byte stands in quotes; that every delimiter asks for them keeps the choice certain.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case .quote, .comma, .semicolon, .tab, .lineFeed, .carriageReturn: true
    default: false
    }
  }
}
