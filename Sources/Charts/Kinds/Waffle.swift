import Markup

/// Tasks as cells of one size, one cell a task, each with its lamp.
public struct Waffle: Chart {
  /// One task.
  public struct Cell: Hashable, Sendable {
    /// The name in the tooltip and the table.
    public var name: String
    /// The lamp that the cell shows.
    public var tone: Tone
    /// The address that the cell leads to.
    public var href: String?

    /// A cell for a task.
    public init(_ name: String, _ tone: Tone, href: String? = nil) {
      self.name = name
      self.tone = tone
      self.href = href
    }
  }

  /// The order in which the cells stand.
  public enum Order: Hashable, Sendable {
    /// By lamp, and as they were given within each.
    case lamp
    /// As they were given.
    case given
  }

  /// What the chart says about itself.
  public var words: ChartWords
  /// The tasks; of more than 1,000 the first 1,000 are drawn, and a note says so.
  public var cells: [Cell]
  /// The order in which the cells stand.
  public var order: Order
  /// The width in pixels.
  public var width: Double

  /// A waffle of 480 pixels, grouped by lamp, unless it says otherwise.
  public init(_ words: ChartWords, cells: [Cell], order: Order = .lamp, width: Double = 480) {
    self.words = words
    self.cells = cells
    self.order = order
    self.width = width
  }

  /// The picture; a group with links in it where cells have addresses.
  public func drawing() -> Drawing {
    let plot = WafflePlot(self)
    return Drawing(
      width: width, height: plot.pictureHeight, holdsLinks: cells.contains { $0.href != nil },
      capacity: 1024 + cells.count * 160
    ) { plot.write(to: &$0) }
  }

  /// How many cells show each lamp.
  var counts: LampCounts { LampCounts(cells.map(\.tone)) }

  /// The tasks with their lamps, in the order of the picture.
  public var table: ChartTable {
    let columns = [
      ChartTable.Column(words.language.pick("任务", "Task"), .text),
      ChartTable.Column(words.language.pick("亮灯", "Lamp"), .text),
    ]
    return ChartTable(
      columns: columns, rows: ordered(cells[...]).map { [$0.name, $0.tone.word(in: words.language)] })
  }

  /// The number of tasks, and the count and share of each lamp.
  public var summary: String { counts.summary(in: words.language) }

  /// The cells in their order.
  func ordered(_ cells: ArraySlice<Cell>) -> [Cell] {
    order == .given ? Array(cells) : Tone.allCases.flatMap { tone in cells.filter { $0.tone == tone } }
  }
}
