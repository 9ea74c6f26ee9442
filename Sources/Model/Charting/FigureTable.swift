package import Dates

/// A table of somebody's own figures, its columns in the places that a chart gives them.
package struct FigureTable: Hashable, Sendable {
  /// What stands in a cell; nothing where it is empty.
  package enum Cell: Hashable, Sendable {
    case empty
    case number(Double)
    /// The days of a day, a month or a year.
    case days(Period)
    case lamp(Lamp)
    case text(String)
  }

  /// A column with a cell for each row.
  package struct Column: Hashable, Sendable {
    package var name: String
    package var cells: [Cell]

    package init(_ name: String, _ cells: [Cell]) {
      self.name = name
      self.cells = cells
    }
  }

  /// What names the rows.
  package var x: Column
  /// What is drawn.
  package var y: [Column]
  /// The words beside each row, where the kind has them.
  package var label: Column?
  /// The lamp of each row, where the table has lamps that are not drawn themselves.
  package var lamp: Column?
  /// The progress of each row, where the table has numbers that are not drawn themselves.
  package var progress: Column?
  /// The unit of every number that is drawn; empty where they have none in common.
  package var unit: String

  package init(x: Column, y: [Column], unit: String = "") {
    self.x = x
    self.y = y
    self.unit = unit
  }
}

extension FigureTable.Cell {
  package var number: Double? { if case .number(let value) = self { value } else { nil } }
  package var days: Period? { if case .days(let period) = self { period } else { nil } }
  package var lamp: Lamp? { if case .lamp(let lamp) = self { lamp } else { nil } }
  /// The text; empty for anything else.
  package var text: String { if case .text(let text) = self { text } else { "" } }
}

extension FigureTable.Column {
  package var numbers: [Double?] { cells.map(\.number) }
  package var texts: [String] { cells.map(\.text) }

  /// The cell of a row; an empty one past the end.
  package subscript(row: Int) -> FigureTable.Cell { cells.indices.contains(row) ? cells[row] : .empty }
}
