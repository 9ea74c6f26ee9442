import Dates
public import Markup

/// Where everything of a plot stands: its scales in pixels and the sides of the field of marks.
public struct PlotLayout {
  /// What the chart says about itself.
  public let words: ChartWords
  /// The scale of the numbers.
  public let numbers: NumberText
  /// The left side of the field of marks in pixels.
  public let left: Double
  /// The right side of the field of marks.
  public let right: Double
  /// The upper side of the field of marks.
  public let top: Double
  /// The lower side of the field of marks.
  public let bottom: Double
  /// The width of the picture.
  public let width: Double
  /// Whether values run along the lower axis, and places along the standing one.
  public let isLying: Bool
  /// The height of the picture.
  public let pictureHeight: Double

  let x: AxisLayout
  let y: AxisLayout
  let legend: Legend

  private static let leastPlotHeight = 110.0

  init(_ plot: Plot) {
    let (places, values) = plot.extents
    isLying = plot.isLying
    let numbers =
      plot.numbers ?? NumberText(upTo: values.largest, unit: plot.words.unit, language: plot.words.language)
    self.words = plot.words
    self.numbers = numbers
    width = plot.width
    legend = Legend(plot.keys, width: plot.width)
    top = (legend.height + (plot.hasHeadings ? 28 : 12)).rounded()
    let least = plot.y.bandCount > 0 ? 0 : PlotLayout.leastPlotHeight
    let room = max(top + least, plot.height - MonthAxis.height).rounded()
    let leastBand = max(plot.leastBandOfNames, Double(plot.slots) * 18)
    bottom = max(room, top + Double(plot.y.bandCount) * leastBand)
    y = AxisLayout.standing(
      plot.y, isLying ? places : values, from: bottom, to: top, width: plot.width, numbers: numbers,
      mostBand: max(40, Double(plot.slots) * 18), isBare: !plot.note.isEmpty)
    left = (y.labelWidth + 8).rounded(.up)
    let column = plot.endColumn(left: left)
    x = AxisLayout.lying(
      plot.x, isLying ? values : places, from: left, to: plot.width - column, width: plot.width,
      numbers: numbers, language: plot.words.language, mostBand: max(72, Double(plot.slots) * 36),
      isBare: !plot.note.isEmpty)
    right = x.end
    pictureHeight = bottom + x.height
  }

  /// The pixel of a value at a place, in the direction of the plot.
  public func point(_ at: Position, _ value: Double) -> (x: Double, y: Double) {
    isLying
      ? (x.scale(.value(value)), y.scale(at)) : (x.scale(at), y.scale(.value(value)))
  }

  /// The pixels that belong to one place: the width of a band.
  public var bandwidth: Double { isLying ? y.scale.bandwidth : x.scale.bandwidth }

  /// Writes a tooltip: the day or name of the place, the series, and the value with its unit.
  public func writeTitle(
    at place: Position, value: Double, series: String = "", to row: inout ElementRow
  ) {
    row.append("title", []) { row in
      (isLying ? y : x).writeName(of: place, to: &row)
      if !series.isEmpty {
        row.append(text: series)
        row.append(text: " ")
      }
      row.append(text: numbers.exactText(value, unit: words.unit))
    }
  }
}

extension Plot {
  /// Whether values run along the lower axis.
  var isLying: Bool {
    if case .value = y { return false }
    if case .value = x { return true }
    return false
  }

  fileprivate var hasHeadings: Bool {
    if !words.unit.isEmpty { return true }
    if case .time(.some) = x { return words.asOf != nil }
    return false
  }
}

extension Plot {
  /// The room right of the field: for the labels that do not fit beside their own points.
  fileprivate func endColumn(left: Double) -> Double {
    var column = 10.0
    for _ in 0..<2 {
      for end in ends where !end.isOptional {
        let text = TextWidth.of(end.text, size: 13)
        if let share = end.beside.flatMap(shareOfPeriod) {
          let right = width - column
          guard left + share * (right - left) + 13 + text > right else { continue }
        }
        column = max(column, text + 12)
      }
    }
    return column
  }

  /// How much of the days has passed at a place, 0…1; nil when the lower axis has no days.
  private func shareOfPeriod(_ place: Position) -> Double? {
    guard case .time(let period?) = x else { return nil }
    return (place.coordinate - Double(period.start.number)) / Double(period.dayCount)
  }
}

extension Plot {
  /// The height of a standing band that its name asks for: one line, or two where a name is too long for one.
  fileprivate var leastBandOfNames: Double {
    guard case .band(let names, _, _) = y else { return 0 }
    let isLong = names.contains { TextWidth.of($0, size: BandAxis.size) > width * BandAxis.mostShare }
    return isLong ? BandAxis.twoLines : 22
  }
}

extension Axis {
  var bandCount: Int {
    if case .band(let names, _, _) = self { names.count } else { 0 }
  }
}
