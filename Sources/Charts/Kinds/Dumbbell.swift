/// How the value of each task or department changed from one time to the next, a row each, in the order given.
public struct Dumbbell: PlotChart {
  /// A name with its two values.
  public struct Row: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The earlier value; nil where there is none.
    public var before: Double?
    /// The later value; nil where there is none.
    public var after: Double?

    /// A row; what is not a finite number counts as missing.
    public init(_ name: String, before: Double?, after: Double?) {
      self.name = name
      self.before = before
      self.after = after
    }

    /// How the value changed; nil when neither is known.
    var change: ValueChange? { ValueChange(from: before, to: after) }
  }

  /// What the chart says about itself.
  public var words: ChartWords
  /// The rows from above.
  public var rows: [Row]
  /// The name of the earlier time: a month.
  public var beforeLabel: String
  /// The name of the later time.
  public var afterLabel: String
  /// The values that the axis shows at least, such as 0…100; it grows to hold every value.
  public var domain: ClosedRange<Double>?
  /// The width in pixels; the height follows from the rows.
  public var width: Double

  /// A chart of 640 pixels from last month to this one, unless it says otherwise.
  public init(
    _ words: ChartWords, rows: [Row], beforeLabel: String = "", afterLabel: String = "",
    domain: ClosedRange<Double>? = nil, width: Double = 640
  ) {
    self.words = words
    self.rows = rows
    self.beforeLabel = beforeLabel.isEmpty ? words.language.pick("上月", "last month") : beforeLabel
    self.afterLabel = afterLabel.isEmpty ? words.language.pick("本月", "this month") : afterLabel
    self.domain = domain
    self.width = width
  }

  /// The chart as marks over shared scales.
  public var plot: Plot {
    var plot = Plot(words, x: .value(wholeDomain), y: .band(rows.map(\.name)))
    plot.width = width
    plot.height = 0
    plot.numbers = numbers
    plot.keys = keys
    plot.marks = [
      BandLines(count: rows.count),
      Dumbbells(
        rows.indices.map {
          Dumbbells.Pair(band: $0, before: rows[$0].before, after: rows[$0].after, title: title(rows[$0]))
        }),
    ]
    if rows.allSatisfy({ $0.change == nil }) { plot.note = words.language.pick("没有数据", "no data") }
    return plot
  }

  private var extent: Extent {
    var extent = Extent()
    for row in rows { for value in [row.before, row.after] { extent.add(value ?? .nan) } }
    return extent
  }

  /// The domain that was asked for where it holds every value; nil leaves the choice to the plot.
  private var wholeDomain: ClosedRange<Double>? {
    guard let domain, (domain.upperBound - domain.lowerBound).isFinite else { return nil }
    return extent.ends.allSatisfy(domain.contains) ? domain : nil
  }

  var numbers: NumberText {
    let ends = extent.ends + [domain?.lowerBound, domain?.upperBound].compactMap { $0 }
    let largest = ends.filter(\.isFinite).map(abs).max() ?? 0
    return NumberText(upTo: largest, unit: words.unit, language: words.language)
  }

  /// How many rows changed in a way.
  func count(_ change: ValueChange) -> Int { rows.count { $0.change == change } }

  /// The earlier time, then each way of changing that there is, with its count.
  private var keys: [Legend.Key] {
    let changes = ValueChange.allCases.filter { count($0) > 0 }
    let keys = changes.map { Legend.Key(name($0) + " \(count($0))", .change($0)) }
    guard changes.contains(where: \.isJoined) else { return keys }
    return [Legend.Key(beforeLabel, .change(.ended))] + keys
  }
}
