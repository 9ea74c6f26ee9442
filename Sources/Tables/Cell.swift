package import Diagnostics

/// One cell of a table; its text is made only when asked for.
package struct Cell: Sendable {
  private let store: TableStore
  private let span: TableStore.CellSpan
  /// The row as a spreadsheet counts it, from 1.
  package let row: Int
  /// The column as a spreadsheet counts it, from 1.
  package let column: Int

  init(store: TableStore, span: TableStore.CellSpan, row: Int, column: Int) {
    self.store = store
    self.span = span
    self.row = row
    self.column = column
  }

  /// The text without the blanks around it, and without an apostrophe that keeps it from being a formula.
  package var text: String { String(decoding: store.bytes[trimmedRange], as: UTF8.self) }

  /// The text as it stands in the file, quotes resolved.
  package var raw: String { String(decoding: store.bytes[span.range], as: UTF8.self) }

  /// Whether there is nothing but blanks.
  package var isEmpty: Bool { trimmedRange.isEmpty }

  /// Where the cell stands.
  package var place: Place {
    guard let sheet = store.sheet else { return .cell(store.file, row: row, column: column) }
    return Place(file: store.file, position: .sheet(name: sheet, row: row, column: column))
  }

  /// Hands over the UTF-8 bytes of the trimmed text, for readings that need no `String`.
  package func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    let bytes = store.bytes
    return try body(bytes.span.extracting(Self.textRange(span.range, in: bytes.span)))
  }

  private var trimmedRange: Range<Int> {
    let bytes = store.bytes
    return Self.textRange(span.range, in: bytes.span)
  }

  private static func textRange(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    let trimmed = Blank.trimmed(range, in: bytes)
    guard FormulaGuard.isMarked(bytes.extracting(trimmed)) else { return trimmed }
    return Blank.trimmed(trimmed.dropFirst(), in: bytes)
  }
}
