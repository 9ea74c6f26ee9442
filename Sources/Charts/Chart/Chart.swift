public import Markup

/// A chart of any kind: words about it, one sentence that sums it up, its data as a table, and its picture.
public protocol Chart: Sendable {
  /// What the chart says about itself.
  var words: ChartWords { get }
  /// One sentence in the chart's language: what is drawn, its range, its course, its distance to the target.
  var summary: String { get }
  /// The chart's data, for those who want to read or copy the numbers.
  var table: ChartTable { get }
  /// The picture without its frame.
  func drawing() -> Drawing
}

extension Chart {
  /// The chart for a page, with title and description; a decorative one is hidden from screen readers.
  public func node(decorative: Bool = false) -> Node {
    ChartFrame(drawing(), words: words, summary: decorative ? "" : summary, isDecorative: decorative).node
  }

  /// The data as an HTML table under the chart's title and unit.
  public var tableNode: Node { table.node(caption: tableCaption) }

  private var tableCaption: String {
    let title = words.title.isEmpty ? summary : words.title
    guard !words.unit.isEmpty else { return title }
    return words.language.pick("\(title)（\(words.unitLine)）", "\(title) (\(words.unitLine))")
  }
}
