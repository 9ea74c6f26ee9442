/// Columns or lying bars over named categories: one series, or several side by side, stacked, or as shares.
public struct ColumnChart: PlotChart {
  /// How several series share a category.
  public enum Arrangement: Hashable, Sendable {
    /// Side by side.
    case grouped
    /// On each other; negative values hang below zero.
    case stacked
    /// On each other as shares of 100 %; negative values count as nothing.
    case shares
  }

  /// Values of one kind, one a category.
  public struct Series: Hashable, Sendable {
    /// The name in the keys and the table.
    public var name: String
    /// The values in the order of the categories; nil where there is none.
    public var values: [Double?]
    /// The lamp whose tasks the series counts, which gives it its ink; nil for a series of another kind.
    public var tone: Tone?

    /// A series of values.
    public init(_ name: String, _ values: [Double?], tone: Tone? = nil) {
      self.name = name
      self.values = values
      self.tone = tone
    }
  }

  /// What the chart says about itself.
  public var words: ChartWords
  /// The names of the bands.
  public var categories: [String]
  /// The series, in the order of their styles.
  public var series: [Series]
  /// How several series share a category.
  public var arrangement: Arrangement
  /// Whether the bars lie, which suits long names.
  public var isLying: Bool
  /// The width in pixels.
  public var width: Double
  /// The least height in pixels.
  public var height: Double

  /// Grouped columns of 640 × 260 pixels, unless it says otherwise.
  public init(
    _ words: ChartWords, categories: [String], series: [Series], arrangement: Arrangement = .grouped,
    isLying: Bool = false, width: Double = 640, height: Double = 260
  ) {
    self.words = words
    self.categories = categories
    self.series = series
    self.arrangement = arrangement
    self.isLying = isLying
    self.width = width
    self.height = height
  }

  /// The chart as marks over shared scales.
  public var plot: Plot {
    let bands = Axis.band(categories)
    let values = Axis.value(arrangement == .shares ? 0...100 : nil)
    var plot = Plot(words, x: isLying ? values : bands, y: isLying ? bands : values)
    plot.width = width
    plot.height = height
    plot.slots = slots
    if arrangement == .shares { plot.words.unit = "%" }
    if series.count > 1 {
      plot.keys = series.indices.map { Legend.Key(series[$0].name, .swatch(style($0))) }
    }
    let bars = series.indices.map(bars(of:))
    let marks = bars.enumerated().map { index, own in
      Bars(
        own, name: series.count > 1 ? series[index].name : "", share: 1 / Double(slots),
        style: style(index))
    }
    plot.marks = marks
    plot.marks.append(Labels(totals + labels(bars), share: 1 / Double(slots), clearOf: marks))
    if bars.allSatisfy(\.isEmpty) { plot.note = words.language.pick("没有数据", "no data") }
    return plot
  }

  private func style(_ index: Int) -> SeriesStyle {
    series[index].tone.map { SeriesStyle($0) } ?? SeriesStyle(index)
  }

  private var slots: Int { arrangement == .grouped ? max(1, series.count) : 1 }

  /// The known value of a series in a category; shares know no negative ones.
  private func value(_ index: Int, _ category: Int) -> Double? {
    let values = series[index].values
    guard category < values.count, let value = values[category], value.isFinite else { return nil }
    return arrangement == .shares ? max(0, value) : value
  }

  private func bars(of index: Int) -> [Bars.Bar] {
    categories.indices.compactMap { category in
      guard let value = value(index, category) else { return nil }
      guard arrangement != .grouped else {
        return Bars.Bar(.band(category, slot: index, of: slots), to: value)
      }
      let below = (0..<index).compactMap { self.value($0, category) }
        .filter { ($0 < 0) == (value < 0) }.reduce(0, +)
      let scale = arrangement == .shares ? 100 / total(category) : 1
      return Bars.Bar(.band(category), from: below * scale, to: (below + value) * scale)
    }
  }

  private func total(_ category: Int) -> Double {
    let total = series.indices.compactMap { value($0, category) }.reduce(0, +)
    return total > 0 && total.isFinite ? total : 1
  }

  /// The values of grouped bars beyond their ends, those of stacked ones on them.
  private func labels(_ bars: [[Bars.Bar]]) -> [Labels.Label] {
    let numbers = numbers
    return bars.flatMap { $0 }.filter { $0.value.isFinite }.map { bar in
      let text = numbers.text(bar.value, decimals: arrangement == .shares ? 0 : 2)
      let span = min(bar.from, bar.to)...max(bar.from, bar.to)
      guard arrangement != .grouped else { return Labels.Label(text, at: bar.at, value: bar.to, span: span) }
      let middle = bar.from + (bar.to - bar.from) / 2
      return Labels.Label(text, at: bar.at, value: middle, side: .middle, span: span)
    }
  }

  /// What each stack of two values or more adds up to, where none of them is negative.
  private var totals: [Labels.Label] {
    guard arrangement == .stacked else { return [] }
    return categories.indices.compactMap { category in
      let values = series.indices.compactMap { value($0, category) }.filter { $0 != 0 }
      let total = values.reduce(0, +)
      guard values.count > 1, values.allSatisfy({ $0 > 0 }), total.isFinite else { return nil }
      return Labels.Label(numbers.text(total), at: .band(category), value: total)
    }
  }

  private var numbers: NumberText {
    let largest = series.flatMap(\.values).compactMap { $0 }.filter(\.isFinite).map(abs).max() ?? 0
    return NumberText(
      upTo: arrangement == .shares ? 100 : largest, unit: words.unit, language: words.language)
  }
}

extension ColumnChart {
  /// How many categories, and the range of each series with the categories of its ends.
  public var summary: String {
    let language = words.language
    let parts = series.indices.compactMap { range(of: $0) }
    guard !parts.isEmpty else { return language.pick("没有数据。", "No data.") }
    let head = language.pick("\(categories.count)类", "\(categories.count) categories")
    return ([head] + parts).joined(separator: language.pick("；", "; ")) + language.pick("。", ".")
  }

  private func range(of index: Int) -> String? {
    let known = categories.indices.compactMap { category in
      series[index].values.indices.contains(category)
        ? series[index].values[category].map { (value: $0, name: categories[category]) } : nil
    }.filter { $0.value.isFinite }
    guard let low = known.min(by: { $0.value < $1.value }), let high = known.max(by: { $0.value < $1.value })
    else { return nil }
    let numbers = NumberText(
      upTo: max(abs(low.value), abs(high.value)), unit: words.unit, language: words.language)
    let lowest = numbers.text(low.value, unit: words.unit)
    let highest = numbers.text(high.value, unit: words.unit)
    let name = series[index].name.isEmpty ? "" : series[index].name + " "
    return words.language.pick(
      "\(name)最高\(highest)（\(high.name)），最低\(lowest)（\(low.name)）",
      "\(name)highest \(highest) (\(high.name)), lowest \(lowest) (\(low.name))")
  }

  /// The values by category, a column a series.
  public var table: ChartTable {
    let head = ChartTable.Column(words.language.pick("类别", "Category"), .text)
    let columns = series.map { ChartTable.Column($0.name.isEmpty ? words.valueHeading : $0.name) }
    let rows = categories.indices.map { category in
      [categories[category]]
        + series.map { ChartTable.cell(category < $0.values.count ? $0.values[category] : nil) }
    }
    return ChartTable(columns: [head] + columns, rows: rows)
  }
}
