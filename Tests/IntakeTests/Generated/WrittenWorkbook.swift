import Diagnostics

/// Writes a table as a workbook in which days, shares and figures are numbers with formats.
enum WrittenWorkbook {
  static func bytes(_ table: WrittenTable) -> [UInt8] {
    var numbers: [Int: [Int: StoredNumber]] = [:]
    for expectation in table.expectations {
      numbers[expectation.row, default: [:]][expectation.column] = expectation.cell.number
    }
    let rows = table.rows.enumerated().map { row, cells in
      cells.enumerated().map { column, text in
        let number = numbers[row + 1]?[column + 1]
        return number.map { StyledWorkbook.number($0.text, style: $0.style.rawValue) } ?? cell(text)
      }
    }
    let merges = table.merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return StyledWorkbook.bytes(
      rows, styles: styles, after: merges.isEmpty ? "" : "<mergeCells>\(merges)</mergeCells>")
  }

  /// A range of cells, rows and columns from 1.
  static func range(rows: ClosedRange<Int>, columns: ClosedRange<Int>) -> String {
    "\(Place.letters(columns.lowerBound))\(rows.lowerBound):\(Place.letters(columns.upperBound))\(rows.upperBound)"
  }

  private static func cell(_ text: String) -> String {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    return text.isEmpty ? "<c/>" : StyledWorkbook.text(escaped)
  }

  /// The styles in the order of `StoredNumber.Style`.
  private static let styles = """
    <numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>\
    <cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="57"/><xf numFmtId="10"/><xf numFmtId="2"/></cellXfs>
    """
}
