public import Dates

/// The lamps of departments or tasks month by month: a row for each, a column for a month.
public struct LampMatrix: Chart {
  /// The lamps of one department or task.
  public struct Row: Hashable, Sendable {
    /// The name beside or above the lamps.
    public var name: String
    /// The lamp of each month; a month without one stays empty.
    public var lamps: [Month: Tone]
    /// The address that the name leads to.
    public var href: String?

    /// A row of lamps.
    public init(_ name: String, lamps: [Month: Tone], href: String? = nil) {
      self.name = name
      self.lamps = lamps
      self.href = href
    }
  }

  /// What the chart says about itself.
  public var words: ChartWords
  /// The departments or tasks from above.
  public var rows: [Row]
  /// The days whose months run along the top; of more than ten years the last ten count.
  public var period: Period
  /// The lamps whose months are counted in columns at the right.
  public var counted: [Tone]
  /// The width in pixels; from 480 on names stand beside the lamps, otherwise above them.
  public var width: Double

  /// A matrix of 640 pixels without counts, unless it says otherwise.
  public init(
    _ words: ChartWords, rows: [Row], period: Period, counted: [Tone] = [], width: Double = 640
  ) {
    self.words = words
    self.rows = rows
    self.period = period
    self.counted = counted
    self.width = width
  }

  /// The picture; a group with links in it where rows have addresses.
  public func drawing() -> Drawing {
    let plot = LampMatrixPlot(self)
    return Drawing(
      width: width, height: plot.pictureHeight, holdsLinks: rows.contains { $0.href != nil },
      capacity: 2048 + rows.count * plot.months.count * 96
    ) { plot.write(to: &$0) }
  }

  private static let mostMonths = 120

  /// The months of the period, at most the last 120.
  var months: [Month] {
    let count = period.end.month.months(since: period.start.month) + 1
    let shown = min(LampMatrix.mostMonths, count)
    return (0..<shown).map { period.end.month.adding(months: $0 - shown + 1) }
  }

  /// In how many of these months a row shows a lamp.
  static func count(_ tone: Tone, in row: Row, _ months: [Month]) -> Int {
    months.reduce(0) { $0 + (row.lamps[$1] == tone ? 1 : 0) }
  }
}

extension LampMatrix {
  private var language: ChartLanguage { words.language }

  /// A row for each name, a column for a month, and the counts.
  public var table: ChartTable {
    let months = months
    let columns =
      [ChartTable.Column(language.pick("名称", "Name"), .text)]
      + months.map { ChartTable.Column($0.description, .text) }
      + counted.map { ChartTable.Column($0.word(in: language) + language.pick("月数", " months")) }
    let cells = rows.map { row in
      [row.name] + months.map { row.lamps[$0]?.word(in: language) ?? "" }
        + counted.map { "\(LampMatrix.count($0, in: row, months))" }
    }
    return ChartTable(columns: columns, rows: cells)
  }

  /// The rows and months, the lamps of the last month that has any, and the course of the red ones.
  public var summary: String {
    let known = months.filter { month in rows.contains { $0.lamps[month] != nil } }
    guard let first = known.first, let last = known.last else {
      return language.pick("尚无亮灯。", "No lamp yet.")
    }
    let (from, to) = (DayText.month(first, language), DayText.month(last, language))
    let lamps = Tone.allCases.compactMap { tone -> String? in
      let count = count(tone, in: last)
      return count > 0 ? "\(tone.word(in: language)) \(count)" : nil
    }
    let comma = language.pick("，", ", ")
    let span = first == last ? to : language.pick("\(from)至\(to)", "\(from) to \(to)")
    var parts = [language.pick("共\(rows.count)行", "\(rows.count) rows") + comma + span]
    parts.append(to + language.pick("：", ": ") + lamps.joined(separator: comma))
    let red = (first: count(.red, in: first), last: count(.red, in: last))
    if first != last, red.first + red.last > 0 {
      parts.append(
        language.pick("红灯由\(red.first)变为\(red.last)", "red from \(red.first) to \(red.last)"))
    }
    return parts.joined(separator: language.pick("；", "; ")) + language.pick("。", ".")
  }

  private func count(_ tone: Tone, in month: Month) -> Int {
    rows.reduce(0) { $0 + ($1.lamps[month] == tone ? 1 : 0) }
  }
}
