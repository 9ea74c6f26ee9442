public import Markup

/// A chart's data as rows of text: the twin of the picture for readers, screen readers and spreadsheets.
public struct ChartTable: Hashable, Sendable {
  /// How the cells of a column are set.
  public enum Alignment: Sendable {
    /// Words, from the left.
    case text
    /// Numbers, to the right.
    case number
  }

  /// The head of a column.
  public struct Column: Hashable, Sendable {
    /// The words above the cells.
    public var heading: String
    /// How the cells are set.
    public var alignment: Alignment

    /// A column of numbers, unless it says otherwise.
    public init(_ heading: String, _ alignment: Alignment = .number) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  /// The columns; the first one names the rows.
  public var columns: [Column]
  /// The cells of each row; a row that is too short ends in empty cells.
  public var rows: [[String]]

  /// A table from its columns and rows.
  public init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// A number as a cell: unscaled, with at most six decimals, but never fewer than three digits; empty where there is none.
  public static func cell(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    return DecimalText.significant(value, decimals: 6)
  }

  /// An HTML table with its caption; cells of numbers carry the class `number`.
  public func node(caption: String) -> Node {
    let heads = columns.map { column in
      Node.element("th", [Attribute("scope", "col")] + ChartTable.mark(column), text: column.heading)
    }
    return .element(
      "table", [],
      [
        .element("caption", [], text: caption),
        .element("thead", [], [.element("tr", [], heads)]),
        .element("tbody", [], rows.map { .element("tr", [], cells(of: $0)) }),
      ])
  }

  private func cells(of row: [String]) -> [Node] {
    columns.indices.map { index in
      let text = index < row.count ? row[index] : ""
      return index == 0
        ? .element("th", [Attribute("scope", "row")], text: text)
        : .element("td", ChartTable.mark(columns[index]), text: text)
    }
  }

  private static func mark(_ column: Column) -> [Attribute] {
    column.alignment == .number ? [Attribute("class", "number")] : []
  }
}
