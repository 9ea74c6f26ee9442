import Dates
import Markup

/// The layout of a line chart: from above, keys of the targets, unit and as-of words, the plot, the months.
///
/// Words stand only in places of their own: keys in rows that wrap, values at the right in a column that spreads them,
/// the last value beside its point with a rim of paper; what finds no place is said in the description.
struct LinePlot {
  let chart: LineChart
  let points: [DatedValue]
  let plan: [DatedValue]
  let numbers: NumberText
  let pictureHeight: Double
  let axis: ValueAxis
  let time: TimeScale
  let top: Double
  let bottom: Double
  private let legend: Legend
  /// Whether anything has a day; without one there are no months to name.
  private let isDated: Bool

  private static let leastPlotHeight = 110.0

  init(_ chart: LineChart) {
    self.chart = chart
    points = LinePlot.known(chart.values)
    plan = LinePlot.known(chart.plan)
    let values =
      (points + plan).map(\.value) + chart.targets.flatMap(\.goal.bounds).filter(\.isFinite)
    let largest = values.reduce(0) { max($0, abs($1)) }
    numbers = NumberText(upTo: largest, unit: chart.unit, language: chart.language)
    legend = Legend(LinePlot.keys(chart, plan, numbers), width: chart.width)
    top = (legend.height + 28).rounded()
    bottom = max(top + LinePlot.leastPlotHeight, chart.height - MonthAxis.height).rounded()
    pictureHeight = bottom + MonthAxis.height

    let count = max(2, ((bottom - top) / 36).rounded(.down))
    let domain = LinearScale.domain(holding: values, ticks: count)
    axis = ValueAxis(domain, from: bottom, to: top, count: count, numbers: numbers)
    let dated = LinePlot.period(chart, points, plan)
    isDated = dated != nil
    let period = dated ?? Period(spanning: Day(number: 0), Day(number: 0))
    let column = LinePlot.columnWidth(chart, points, period, numbers)
    time = TimeScale(period, from: (axis.labelWidth + 8).rounded(.up), to: chart.width - column)
  }

  var marks: [Node] {
    var row = ElementRow(capacity: 6144)
    legend.write(x: 0, top: 0, to: &row)
    axis.write(left: time.start, right: time.end, to: &row)
    if isDated { MonthAxis(time, language: chart.language).write(top: bottom, to: &row) }
    writeHeadings(to: &row)
    for (index, target) in chart.targets.enumerated() {
      writeLines(of: target, paint: LinePlot.targetStroke(index), to: &row)
    }
    if plan.count > 1 { planLine.write(to: &row) }
    writeSeries(to: &row)
    writeValueColumn(to: &row)
    return [row.node]
  }

  /// The finite values in order of day; of two on one day the later given one.
  private static func known(_ values: [DatedValue]) -> [DatedValue] {
    let isInOrder = zip(values, values.dropFirst()).allSatisfy { $0.day < $1.day }
    if isInOrder { return values.filter(\.value.isFinite) }
    let finite = values.enumerated().filter { $0.element.value.isFinite }
    let ordered = finite.sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    return ordered.indices.filter { $0 + 1 == ordered.count || ordered[$0].day < ordered[$0 + 1].day }
      .map { ordered[$0] }
  }

  /// Whole months that hold everything the chart shows; nil when nothing in it has a day.
  private static func period(_ chart: LineChart, _ points: [DatedValue], _ plan: [DatedValue]) -> Period? {
    var days = chart.targets.flatMap { [$0.from, $0.to] }
    days += [plan.first?.day, plan.last?.day]
    days += [points.first?.day, points.last?.day, chart.asOf, chart.period?.start, chart.period?.end]
    let known = days.compactMap { $0 }
    guard let first = known.min(), let last = known.max() else { return nil }
    return Period(spanning: first.month.firstDay, last.month.lastDay)
  }

  /// The room right of the plot: for the values of targets and of a last reading that stand there.
  private static func columnWidth(
    _ chart: LineChart, _ points: [DatedValue], _ period: Period, _ numbers: NumberText
  ) -> Double {
    var texts = chart.targets.filter { $0.reaches(period.end) }.flatMap(\.goal.bounds).map {
      numbers.text($0)
    }
    if let last = points.last, period.end.number - last.day.number <= period.dayCount / 8 {
      texts.append(numbers.text(last.value))
    }
    return texts.reduce(10) { max($0, TextWidth.of($1, size: 13) + 12) }
  }
}

extension TargetLine {
  func reaches(_ end: Day) -> Bool { to.map { $0 >= end } ?? true }
}
