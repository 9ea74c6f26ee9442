public import Dates
import Markup

/// What was planned to be done by each day, against what was reported, both counted up from the start.
public struct BurnUpChart: PlotChart {
  /// What the chart says about itself; the gap is measured at its as-of day, or at the last report.
  public var words: ChartWords
  /// The planned course in any order, joined by straight lines: two days for an even pace, more for an S-curve.
  public var planned: [DatedValue]
  /// What was reported in any order; what is not a finite number counts as missing.
  public var reported: [DatedValue]
  /// The name of the planned course.
  public var plannedLabel: String
  /// The name of the reported course.
  public var reportedLabel: String
  /// The days the chart covers at least; it grows to hold every value and the as-of day.
  public var period: Period?
  /// The most months between two reports that a line still joins.
  public var joinedMonths: Int
  /// The width in pixels.
  public var width: Double
  /// The height in pixels.
  public var height: Double

  /// A chart of 640 × 260 pixels that joins neighbouring months, unless it says otherwise.
  public init(
    _ words: ChartWords, planned: [DatedValue], reported: [DatedValue], plannedLabel: String = "",
    reportedLabel: String = "", period: Period? = nil, joinedMonths: Int = 1, width: Double = 640,
    height: Double = 260
  ) {
    self.words = words
    self.planned = planned
    self.reported = reported
    self.plannedLabel = plannedLabel.isEmpty ? words.language.pick("计划", "planned") : plannedLabel
    self.reportedLabel = reportedLabel.isEmpty ? words.language.pick("已报", "reported") : reportedLabel
    self.period = period
    self.joinedMonths = joinedMonths
    self.width = width
    self.height = height
  }

  /// The chart as marks over shared scales.
  public var plot: Plot {
    let (plan, reports) = (planned.known, reported.known)
    let standing = standing(plan, reports)
    let numbers = numbers(plan, reports)
    var plot = Plot(words, x: .time(wholePeriod(plan, reports)))
    plot.width = width
    plot.height = height
    plot.numbers = numbers
    plot.keys = keys(standing, numbers, hasPlan: !plan.isEmpty, last: reports.last)
    let points = reports.points(joinedMonths: joinedMonths)
    plot.marks = [Hatching(points), Line(points)] + planMarks(plan)
    if let standing { plot.marks += standingMarks(standing, numbers) }
    plot.marks.append(Dots(onLine: points, name: reportedLabel))
    if plan.isEmpty, reports.isEmpty { plot.note = noReport }
    return plot
  }

  private var noReport: String { words.language.pick("尚无月报", "no report yet") }

  private func planMarks(_ plan: [DatedValue]) -> [any PlotMark] {
    let points = plan.map { PlotPoint(.end(of: $0.day), $0.value) }
    let line = Line(points, paint: BurnUpChart.planPaint)
    return points.count > 1
      ? [line] : [Dots(points, name: plannedLabel, symbol: .circle, paint: .fill(.text))]
  }

  /// The gap in words, and the way from an older report to the day it is measured at.
  private func standingMarks(_ standing: Standing, _ numbers: NumberText) -> [any PlotMark] {
    let place = Position.end(of: standing.day)
    let held = [standing.report.day, standing.day].map { PlotPoint(.end(of: $0), standing.report.value) }
    let gap = ValueGap(
      at: place, from: standing.planned, to: standing.report.value, text: text(standing, numbers))
    return standing.report.day < standing.day
      ? [Line(held, paint: BurnUpChart.heldPaint), gap] : [gap]
  }

  private func keys(
    _ standing: Standing?, _ numbers: NumberText, hasPlan: Bool, last: DatedValue?
  ) -> [Legend.Key] {
    func named(_ label: String, _ value: Double?) -> String {
      value.map { label + " " + numbers.text($0, decimals: 1, unit: words.unit) } ?? label
    }
    var keys: [Legend.Key] = []
    if hasPlan {
      keys.append(Legend.Key(named(plannedLabel, standing?.planned), .line(BurnUpChart.planPaint)))
    }
    if let last {
      let report = standing?.report ?? last
      keys.append(Legend.Key(named(reportedLabel, report.value), .series(SeriesStyle(0))))
    } else if hasPlan {
      keys.append(Legend.Key(noReport, .series(SeriesStyle(0))))
    }
    return keys
  }

  private static let planPaint: [Attribute] = .run(.stroke(.text, width: 1.5, dash: "6 4"))
  private static let heldPaint: [Attribute] = .run(.stroke(.series, width: 1.5, dash: "1.5 3"))

  func numbers(_ plan: [DatedValue], _ reports: [DatedValue]) -> NumberText {
    var extent = Extent()
    for point in plan + reports { extent.add(point.value) }
    return NumberText(upTo: extent.largest, unit: words.unit, language: words.language)
  }

  private func wholePeriod(_ plan: [DatedValue], _ reports: [DatedValue]) -> Period? {
    let ends = [plan.first, plan.last, reports.first, reports.last].map { $0?.day }
    return Period(wholeMonthsHolding: ends + [words.asOf, period?.start, period?.end])
  }
}
