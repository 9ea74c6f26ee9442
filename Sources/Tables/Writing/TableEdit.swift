internal import Diagnostics

/// Changes a delimited file and leaves every byte that was not asked about as it was.
///
/// Encoding, byte order mark, delimiter, line ends, quotes and a missing last line end all stay.
package struct TableEdit: Sendable {
  /// The byte order mark that the file begins with; empty where it has none.
  private let mark: [UInt8]
  private let text: DecodedText
  private let layout: FieldLayout
  /// What replaces a cell, by row and column from 1; columns may lie past the row's end.
  private var cells: [Int: [Int: String]] = [:]
  private var appended: [[String]] = []
  private var width: Int

  /// Opens a file for changes; nil where it cannot be read for certain, and the findings say why.
  package static func open(
    _ bytes: [UInt8], file: String, encoding: TextEncoding? = nil
  ) -> ReadResult<TableEdit> {
    let read = CSVReader.grid(bytes, file: file, encoding: encoding)
    guard read.value != nil, !read.findings.hasErrors else { return ReadResult(nil, read.findings) }
    let decoded = DecodedText.decode(bytes, file: file, as: encoding)
    guard let text = decoded.value else { return ReadResult(nil, decoded.findings) }
    let layout = FieldLayout(text.bytes)
    // A first line that names the delimiter is no header.
    let rows = layout.rows.dropFirst(CSVDelimiter.named(in: text.bytes.span) == nil ? 0 : 1)
    guard let header = rows.first(where: \.hasText) else {
      return ReadResult(nil, [.noHeader(file: file)])
    }
    let mark = text.encoding.byteOrderMark
    return ReadResult(
      TableEdit(
        mark: bytes.starts(with: mark) ? mark : [], text: text, layout: layout, width: header.fields.count),
      read.findings)
  }

  private init(mark: [UInt8], text: DecodedText, layout: FieldLayout, width: Int) {
    self.mark = mark
    self.text = text
    self.layout = layout
    self.width = width
  }

  /// Sets a cell, both counted from 1 as a spreadsheet counts; rows that are not there are left alone.
  package mutating func set(row: Int, column: Int, to value: String) {
    guard row > 0, column > 0 else { return }
    if layout.rows.indices.contains(row - 1) {
      cells[row, default: [:]][column] = value
    } else if appended.indices.contains(row - 1 - layout.rows.count) {
      Self.set(value, column: column, in: &appended[row - 1 - layout.rows.count])
    }
  }

  /// Adds a row below all others; its number is given back.
  package mutating func append(_ row: [String]) -> Int {
    appended.append(row)
    return layout.rows.count + appended.count
  }

  /// Adds a column at the right end of the header; its number from 1 is given back.
  package mutating func addColumn(_ name: String) -> Int {
    width += 1
    for (index, row) in layout.rows.enumerated() where row.hasText && row.fields.count < width {
      if cells[index + 1]?[width] == nil { cells[index + 1, default: [:]][width] = "" }
    }
    if let header = layout.rows.firstIndex(where: \.hasText) { cells[header + 1]?[width] = name }
    return width
  }

  /// The changed file; throws where its encoding lacks a character.
  ///
  /// Every code of GB18030 and UTF-16 is the only one of its character, so text that was decoded is encoded as it was.
  package func bytes() throws(EncodingFault) -> [UInt8] {
    var patch = TextPatch(text.bytes)
    for (row, changes) in cells.sorted(by: { $0.key < $1.key }) {
      Self.change(layout.rows[row - 1], changes, in: &patch, of: text.bytes, layout.delimiter)
    }
    patch.replace(text.bytes.count..<text.bytes.count, with: newRows)
    return mark + (try EncodedText.bytes(patch.finish(), in: text.encoding))
  }

  private static func set(_ value: String, column: Int, in row: inout [String]) {
    while row.count < column { row.append("") }
    row[column - 1] = value
  }

  /// Replaces the changed fields of a row, and adds those that lie past its end.
  private static func change(
    _ row: FieldLayout.Row, _ changes: [Int: String], in patch: inout TextPatch, of text: [UInt8],
    _ delimiter: CSVFormat.Delimiter
  ) {
    for (column, value) in changes.sorted(by: { $0.key < $1.key }) where column <= row.fields.count {
      let field = row.fields[column - 1]
      patch.replace(field, with: CSVText.field(value, isQuoted: text[field].first == .quote))
    }
    guard let last = changes.keys.max(), last > row.fields.count else { return }
    let added = (row.fields.count + 1...last).flatMap { column in
      [delimiter.byte] + CSVText.field(changes[column] ?? "")
    }
    patch.replace(row.end..<row.end, with: added)
  }

  /// The appended rows; where the file does not end its last line, neither do they.
  private var newRows: [UInt8] {
    var bytes: [UInt8] = []
    for row in appended {
      if !layout.endsWithLineEnd { bytes += layout.lineEnd.bytes }
      let missing = [String](repeating: "", count: max(0, width - row.count))
      bytes += CSVText.row(row + missing, delimiter: layout.delimiter)
      if layout.endsWithLineEnd { bytes += layout.lineEnd.bytes }
    }
    return bytes
  }
}
