internal import Diagnostics

/// One column's cell of a header of one or two rows.
struct HeaderCell: Sendable {
  /// From 0.
  let position: Int
  /// The texts to recognise it by, the most telling first.
  let texts: [String]
  /// The text as findings and extra columns name it.
  let name: String
  let place: Place
  /// The text where it is too long to be the name of a column, so that its beginning is the name.
  let longText: String?

  /// A cell with its texts by which it may be recognised, and those that make its name from above.
  init(position: Int, texts: [String], names: [String], place: Place) {
    self.position = position
    self.place = place
    longText = names.first { !TextBudget.holds($0) }
    self.texts = longText == nil ? texts : []
    name = names.map { TextBudget.holds($0) ? HeaderText.name($0) : TextBudget.excerpt($0) }
      .filter { !$0.isEmpty }.joined(separator: "／")
  }
}

/// The rows that name the columns of a sheet.
struct Header: Sendable {
  /// The index of its first line.
  let line: Int
  /// 1 or 2.
  let height: Int
  let cells: [HeaderCell]

  /// The header in one line.
  init(_ sheet: SheetLines, line: Int) {
    self.line = line
    height = 1
    cells = sheet.lines[line].cells.enumerated().compactMap { position, cell in
      let header = HeaderCell(position: position, texts: [cell.text], names: [cell.text], place: cell.place)
      return header.name.isEmpty ? nil : header
    }
  }

  /// The header in a line and the one below it, which divides its wide cells; nil where that one does not.
  init?(_ sheet: SheetLines, upper line: Int) {
    guard sheet.lines.indices.contains(line + 1) else { return nil }
    let groups = HeaderGroups(upper: sheet.lines[line], lower: sheet.lines[line + 1])
    guard groups.areDivided else { return nil }
    self.line = line
    height = 2
    cells = groups.cells
  }

  /// The index of the first line below.
  var end: Int { line + height }
}

/// The wide cells of an upper row of a header, and the narrow ones below them.
private struct HeaderGroups {
  let upper: SheetLine
  let lower: SheetLine
  /// The column from 0 whose text stands over each column.
  private let owners: [Int?]

  init(upper: SheetLine, lower: SheetLine) {
    self.upper = upper
    self.lower = lower
    let count = max(upper.cells.count, lower.cells.count)
    var owners: [Int?] = []
    for column in 0..<count {
      if !upper.text(column).isEmpty {
        owners.append(column)
      } else if let before = owners.last ?? nil, !lower.text(column).isEmpty,
        Self.reaches(from: before, to: column, upper: upper)
      {
        owners.append(before)
      } else {
        owners.append(nil)
      }
    }
    self.owners = owners
  }

  /// Whether the lower row has texts, all of them short and below a wide cell, and some cell above is divided.
  var areDivided: Bool {
    // A column whose name is not divided may have it in both rows.
    let below = lower.ownColumns.filter { lower.text($0) != upper.text($0) }
    guard !below.isEmpty, below.allSatisfy({ lower.text($0).unicodeScalars.count <= 20 }) else {
      return false
    }
    let counts = below.reduce(into: [Int: Int]()) { counts, column in
      if let owner = owners[column] { counts[owner, default: 0] += 1 }
    }
    return below.allSatisfy { column in
      guard let owner = owners[column] else { return false }
      return counts[owner, default: 0] >= 2 || upper.spans[owner] != nil
    } && counts.values.contains { $0 >= 2 }
  }

  var cells: [HeaderCell] {
    owners.indices.compactMap { column in
      let top = owners[column].map { upper.text($0) } ?? ""
      let own = lower[column]?.isOwn == true ? lower.text(column) : ""
      let bottom = own == top ? "" : own
      let place = (bottom.isEmpty ? upper[column] : lower[column])?.place
      guard let place, !(top.isEmpty && bottom.isEmpty) else { return nil }
      let texts = bottom.isEmpty ? [top] : [bottom, top + bottom]
      return HeaderCell(
        position: column, texts: texts.filter { !$0.isEmpty }, names: [top, bottom], place: place)
    }
  }

  /// Whether the cell over a column is the one that begins at another: merged, or blank up to it in a delimited text.
  private static func reaches(from start: Int, to column: Int, upper: SheetLine) -> Bool {
    if let width = upper.spans[start] { return column < start + width }
    return upper.spans.isEmpty && upper[column]?.origin != .above
  }
}
