/// Where in the input something stands.
package struct Place: Hashable, Sendable {
  /// The file as the user knows it, relative to the project: `Content/tasks.csv`.
  package var file: String
  package var position: Position

  package enum Position: Hashable, Sendable {
    /// The file as a whole.
    case whole
    /// A line and column of a text file, both from 1; the column counts Unicode scalars.
    case text(line: Int, column: Int)
    /// A row and column of a table, both from 1, counted as a spreadsheet counts them.
    case cell(row: Int, column: Int)
    /// A cell of a workbook's sheet, row and column from 1.
    case sheet(name: String, row: Int, column: Int)
  }

  package init(file: String, position: Position = .whole) {
    self.file = file
    self.position = position
  }

  package static func text(_ file: String, line: Int, column: Int) -> Place {
    Place(file: file, position: .text(line: line, column: column))
  }

  package static func cell(_ file: String, row: Int, column: Int) -> Place {
    Place(file: file, position: .cell(row: row, column: column))
  }
}

extension Place: CustomStringConvertible {
  /// `Content/tasks.csv:14:3`, or `台账.xlsx:台账!C14` for a workbook.
  package var description: String {
    switch position {
    case .whole: file
    case .text(let line, let column): "\(file):\(line):\(column)"
    case .cell(let row, let column): "\(file):\(row):\(column)"
    case .sheet(let name, let row, let column):
      "\(file):\(CutText.name(name))!\(Place.letters(column))\(row)"
    }
  }

  /// The spreadsheet's letters of a column: 1 is A, 27 is AA.
  package static func letters(_ column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension Place: Comparable {
  package static func < (a: Place, b: Place) -> Bool { a.sortKey < b.sortKey }

  private var sortKey: (String, String, Int, Int) {
    switch position {
    case .whole: (file, "", 0, 0)
    case .text(let line, let column): (file, "", line, column)
    case .cell(let row, let column): (file, "", row, column)
    case .sheet(let name, let row, let column): (file, name, row, column)
    }
  }
}
