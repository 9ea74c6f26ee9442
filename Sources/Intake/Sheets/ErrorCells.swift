internal import Diagnostics
internal import Loading

/// Finds the cells of a table that hold the error of a formula, such as `#N/A`.
enum ErrorCells {
  /// The error cells of titles, of the header and of all rows of which anything is kept.
  static func all(in sheet: SheetLines, _ header: Header, _ fates: [RowFate]) -> [EntryText] {
    let kept = Set(fates.filter { isKept($0.kind) }.map(\.row))
    let titles = sheet.lines.prefix(header.line).filter { $0.ownColumns.count == 1 }
    let headers = sheet.lines[header.line..<header.end]
    let rows = sheet.lines.dropFirst(header.end).filter { kept.contains($0.number) }
    return (titles + headers + rows).flatMap { line in
      line.ownColumns.filter { isError(line.text($0)) }.map {
        EntryText(text: line.text($0), place: line.cells[$0].place, isFilled: false)
      }
    }
  }

  /// Whether a text is such an error, in whatever width and capitals it was typed.
  static func isError(_ text: String) -> Bool {
    guard let start = text.unicodeScalars.firstIndex(where: { !$0.isBlank }) else { return false }
    let beginning = text.unicodeScalars[start...].prefix(longest)
    guard let sign = beginning.first, FoldedText.one(sign) == "#" else { return false }
    let bytes = FoldedText.scalars(String(beginning)).compactMap { scalar in
      UInt8(exactly: scalar.value).map { isSmall($0) ? $0 - 0x20 : $0 }
    }
    return SpreadsheetError.isError(bytes.span)
  }

  /// More characters than any such error has.
  private static let longest = 16

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isKept(_ kind: RowFate.Kind) -> Bool {
    switch kind {
    case .entry, .joined, .skipped(.category), .skipped(.heading): true
    case .skipped: false
    }
  }
}
