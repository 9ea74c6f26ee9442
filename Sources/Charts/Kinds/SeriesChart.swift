public import Dates

/// Several courses over one axis of days and one of values, each in a style of its own.
public struct SeriesChart: PlotChart {
  /// One course.
  public struct Series: Hashable, Sendable {
    /// The name in the keys and the table.
    public var name: String
    /// The values in any order; what is not a finite number counts as missing.
    public var values: [DatedValue]

    /// A course of values.
    public init(_ name: String, _ values: [DatedValue]) {
      self.name = name
      self.values = values
    }
  }

  /// What the chart says about itself.
  public var words: ChartWords
  /// The courses, in the order of their styles.
  public var series: [Series]
  /// The target lines, which hold for every course.
  public var targets: [TargetLine]
  /// The days the chart covers at least; it grows to hold every value.
  public var period: Period?
  /// The most months between two values that a line still joins.
  public var joinedMonths: Int
  /// How two values are joined.
  public var curve: Line.Curve
  /// The width in pixels.
  public var width: Double
  /// The least height in pixels.
  public var height: Double

  /// Straight lines between neighbouring months on 640 × 260 pixels, unless it says otherwise.
  public init(
    _ words: ChartWords, series: [Series], targets: [TargetLine] = [], period: Period? = nil,
    joinedMonths: Int = 1, curve: Line.Curve = .straight, width: Double = 640, height: Double = 260
  ) {
    self.words = words
    self.series = series
    self.targets = targets
    self.period = period
    self.joinedMonths = joinedMonths
    self.curve = curve
    self.width = width
    self.height = height
  }

  /// The chart as marks over shared scales; an empty line chart gives the targets and their keys.
  public var plot: Plot {
    var plot = line([]).plot
    plot.keys = series.indices.map { Legend.Key(series[$0].name, .series(SeriesStyle($0))) } + plot.keys
    plot.numbers = line(series.flatMap(\.values)).plot.numbers
    let all = series.flatMap { $0.values.known }.sorted { $0.day < $1.day }
    let years = period == nil ? YearBands(all) : nil
    plot.x = years.map { .band($0.names) } ?? .time(wholePeriod)
    plot.note = wholePeriod == nil ? words.language.pick("没有数据", "no data") : ""
    for (index, one) in series.enumerated() {
      let style = SeriesStyle(index)
      let points = one.values.known.points(joinedMonths: joinedMonths, years: years)
      plot.marks.append(Line(points, curve: curve, paint: style.line))
      plot.marks.append(Dots(onLine: points, name: one.name, style: style, lastRadius: 3))
    }
    return plot
  }

  /// A line chart of some values, whose targets, gaps and numbers the courses share.
  private func line(_ values: [DatedValue]) -> LineChart {
    LineChart(
      words, values: values, targets: targets, period: period, joinedMonths: joinedMonths, curve: curve,
      width: width, height: height)
  }

  private var wholePeriod: Period? {
    let days = series.flatMap { $0.values.known }.map(\.day)
    let all = days + [period?.start, period?.end, words.asOf].compactMap { $0 }
    guard !days.isEmpty, let first = all.min(), let last = all.max() else { return nil }
    return Period(spanning: first.month.firstDay, last.month.lastDay)
  }

  /// The summary of each course after its name.
  public var summary: String {
    series.map { one in
      one.name + words.language.pick("：", ": ") + line(one.values).summary
    }.joined(separator: words.language.pick("", " "))
  }

  /// The values by day, a column for each course.
  public var table: ChartTable {
    let known = series.map { $0.values.known }
    let byDay = known.map { Dictionary($0.map { ($0.day, $0.value) }) { $1 } }
    let head = ChartTable.Column(words.language.pick("日期", "Date"), .text)
    let rows = Set(known.joined().map(\.day)).sorted().map { day in
      [day.description] + byDay.map { ChartTable.cell($0[day]) }
    }
    return ChartTable(columns: [head] + series.map { ChartTable.Column($0.name) }, rows: rows)
  }
}
