import Markup

/// Small multiples: charts in a grid, each under its own title.
public struct Facets: Chart {
  /// What the whole says about itself; each panel has its own words.
  public var words: ChartWords
  /// The charts, row by row.
  public var panels: [any Chart]
  /// Whether plots share the domain of their values, so that heights can be compared between panels.
  public var sharesValues: Bool
  /// How many charts stand side by side at most; fewer where the width has no room for them.
  public var columns: Int
  /// The width of the whole in pixels.
  public var width: Double
  /// The width that a panel does not go below.
  public var leastPanelWidth: Double

  /// Three columns that share nothing, 960 pixels wide, unless it says otherwise.
  public init(
    _ words: ChartWords, panels: [any Chart], sharesValues: Bool = false, columns: Int = 3,
    width: Double = 960, leastPanelWidth: Double = 240
  ) {
    self.words = words
    self.panels = panels
    self.sharesValues = sharesValues
    self.columns = columns
    self.width = width
    self.leastPanelWidth = leastPanelWidth
  }

  private static let gap = 24.0
  private static let titleSize = 13.0

  /// The panels; plots are drawn as wide as their column, other charts as wide as they are.
  public func drawing() -> Drawing {
    guard !panels.isEmpty else { return ChartNote.drawing(summary, width: width) }
    let drawings = drawings
    var top = 0.0
    var marks: [Node] = []
    for start in stride(from: 0, to: panels.count, by: columnCount) {
      let indices = start..<min(panels.count, start + columnCount)
      let titles = indices.map { titleLines(panels[$0].words.title) }
      let titleHeight = Double(titles.map(\.count).max() ?? 0) * 17 + 4
      for (index, title) in zip(indices, titles) {
        let x = Double(index - start) * (panelWidth + Facets.gap)
        marks += panel(drawings[index], title, x: x, y: top, titleHeight: titleHeight)
      }
      top += titleHeight + (indices.map { drawings[$0].height }.max() ?? 0) + Facets.gap
    }
    return Drawing(
      width: width, height: max(1, top - Facets.gap),
      namesUnit: panels.contains { !$0.words.unit.isEmpty }, marks: .fragment(marks))
  }

  private func panel(
    _ drawing: Drawing, _ title: [String], x: Double, y: Double, titleHeight: Double
  ) -> [Node] {
    let words = title.enumerated().map { line, text in
      TextMark(
        text: text, x: x, y: y + 13 + Double(line) * 17, size: Facets.titleSize, isBold: true
      ).node
    }
    let place =
      "translate(\(DecimalText.text(x, decimals: 1)) \(DecimalText.text(y + titleHeight, decimals: 1)))"
    return words + [group([Attribute("transform", place)], [drawing.marks])]
  }

  private func titleLines(_ title: String) -> [String] {
    LabelLayout.lines(of: title, width: panelWidth / 1.08, size: Facets.titleSize, most: 2)
  }

  private var columnCount: Int {
    let room = Int(clampingWhole: (width + Facets.gap) / (max(1, leastPanelWidth) + Facets.gap))
    return max(1, min(columns, room, max(1, panels.count)))
  }

  private var panelWidth: Double {
    (width - Facets.gap * Double(columnCount - 1)) / Double(columnCount)
  }

  private var drawings: [Drawing] {
    var plots = panels.map { ($0 as? any PlotChart)?.plot }
    if sharesValues {
      var shared = Extent()
      for end in plots.flatMap({ $0?.extents.values.ends ?? [] }) { shared.add(end) }
      for index in plots.indices { plots[index]?.share(values: shared) }
    }
    return zip(panels, plots).map { panel, plot in
      guard var plot else { return panel.drawing() }
      plot.width = panelWidth
      return plot.drawing()
    }
  }

  /// The summaries of the panels, each after its title; a sentence of its own where there are none.
  public var summary: String {
    guard !panels.isEmpty else { return words.language.pick("没有图。", "No charts.") }
    return panels.map { panel in
      panel.words.title.isEmpty
        ? panel.summary : panel.words.title + words.language.pick("：", ": ") + panel.summary
    }.joined(separator: words.language.pick("", " "))
  }

  /// The rows of every panel under each other, each with the title of its panel before it.
  ///
  /// Where units differ, they stand after the titles and not in the heads of the columns.
  public var table: ChartTable {
    let head = ChartTable.Column(words.language.pick("图", "Panel"), .text)
    let hasOneUnit = Set(panels.map(\.words.unit)).count <= 1
    let columns = panels.map { hasOneUnit ? $0.table.columns : Facets.columnsWithoutUnit($0) }
    let rows = panels.flatMap { panel in
      let title = panel.words.title + (hasOneUnit ? "" : panel.words.unitInBrackets)
      return panel.table.rows.map { [title] + $0 }
    }
    return ChartTable(columns: [head] + (columns.max { $0.count < $1.count } ?? []), rows: rows)
  }

  private static func columnsWithoutUnit(_ panel: any Chart) -> [ChartTable.Column] {
    let unit = panel.words.unitInBrackets
    return panel.table.columns.map { column in
      guard !unit.isEmpty, column.heading.hasSuffix(unit) else { return column }
      return ChartTable.Column(String(column.heading.dropLast(unit.count)), column.alignment)
    }
  }
}

extension Plot {
  /// Gives the axis of values the domain that holds an extent.
  fileprivate mutating func share(values: Extent) {
    let domain = LinearScale.domain(holding: values.ends, ticks: 4)
    if isLying { x = .value(domain) } else { y = .value(domain) }
  }
}
