public import Dates
import Markup

/// An indicator's readings over time, with its target lines and the as-of mark.
public struct LineChart: PlotChart {
  /// What the chart says about itself.
  public var words: ChartWords
  /// The readings in any order; what is not a finite number counts as missing.
  public var values: [DatedValue]
  /// The targets, each with dashes of its own.
  public var targets: [TargetLine]
  /// The course that was planned, joined by straight lines; in any order, empty for none.
  public var plan: [DatedValue]
  /// The words that name the plan in the keys and the description.
  public var planLabel: String
  /// The values of the year before on the days of this year that they stand beside; in any order, empty for none.
  public var yearBefore: [DatedValue]
  /// The days the chart covers at least; it grows to hold every reading, target, plan and the as-of day.
  public var period: Period?
  /// The most months between two readings that a line still joins.
  public var joinedMonths: Int
  /// How two readings are joined: straight, or in steps for what holds until it changes.
  public var curve: Line.Curve
  /// The width in pixels.
  public var width: Double
  /// The height in pixels.
  public var height: Double

  /// A line of 640 × 260 pixels that joins neighbouring months, unless it says otherwise.
  public init(
    _ words: ChartWords, values: [DatedValue], targets: [TargetLine] = [], plan: [DatedValue] = [],
    planLabel: String = "", yearBefore: [DatedValue] = [], period: Period? = nil, joinedMonths: Int = 1,
    curve: Line.Curve = .straight, width: Double = 640, height: Double = 260
  ) {
    self.words = words
    self.values = values
    self.targets = targets
    self.plan = plan
    self.planLabel = planLabel.isEmpty ? words.language.pick("计划", "plan") : planLabel
    self.yearBefore = yearBefore
    self.period = period
    self.joinedMonths = joinedMonths
    self.curve = curve
    self.width = width
    self.height = height
  }

  /// The chart as marks over shared scales.
  public var plot: Plot {
    let known = values.known
    let before = yearBefore.known
    let years = years(of: known)
    let points = known.points(joinedMonths: joinedMonths, years: years)
    let numbers = numbers(known)
    let period = wholePeriod(known)
    var plot = Plot(words, x: years.map { .band($0.names) } ?? .time(period))
    plot.width = width
    plot.height = height
    plot.numbers = numbers
    plot.keys = targetKeys(numbers)
    plot.marks = targetRules
    if plan.count > 1 {
      plot.keys.append(Legend.Key(planLabel, .line(LineChart.planPaint)))
      plot.marks.append(Line(planPoints, paint: LineChart.planPaint))
    }
    if !before.isEmpty { add(before, to: &plot) }
    plot.marks += courseMarks(points)
    if let last = known.last { plot.ends.append(lastLabel(last, numbers, years)) }
    plot.ends += targets.flatMap { labels(of: $0, numbers, period) }
    if points.isEmpty { sayThatNothingWasRead(on: &plot) }
    return plot
  }

  /// Says so in the middle of the field, or among the keys where a plan runs through it.
  private func sayThatNothingWasRead(on plot: inout Plot) {
    let text = words.language.pick("尚无读数", "no reading yet")
    if plan.count > 1 {
      plot.keys.append(Legend.Key(text, .series(SeriesStyle(0))))
    } else {
      plot.note = text
    }
  }

  /// The words that name the values of the year before.
  var yearBeforeLabel: String { words.language.pick("上年同期", "year before") }

  /// Draws the values of the year before behind the readings, in a quiet line of dashes with hollow points.
  private func add(_ before: [DatedValue], to plot: inout Plot) {
    let points = before.points(joinedMonths: joinedMonths)
    plot.keys.append(Legend.Key(yearBeforeLabel, .line(LineChart.yearBeforePaint)))
    plot.marks.append(Line(points, curve: curve, paint: LineChart.yearBeforePaint))
    plot.marks.append(
      Dots(points, name: yearBeforeLabel, symbol: .circle, radius: 2.5, paint: LineChart.yearBeforeDots))
  }

  private static let yearBeforePaint: [Attribute] = .run(.stroke(.quiet, width: 1.5, dash: "2 2"))
  private static let yearBeforeDots: [Attribute] = .run(.fill(.paper, outline: .quiet, width: 1.5))
  private static let planPaint: [Attribute] = .run(.stroke(.quiet, width: 1, dash: "4 3"))

  private var planPoints: [PlotPoint] {
    plan.known.map { PlotPoint(.end(of: $0.day), $0.value) }
  }

  private var targetRules: [any PlotMark] {
    targets.enumerated().flatMap { index, target in
      target.goal.bounds.map { bound in
        Rule(
          value: bound, from: target.from.map(Position.start), to: target.to.map(Position.end),
          paint: Rule.target(index))
      }
    }
  }

  /// The dashes, bounds, source and last day of each target.
  private func targetKeys(_ numbers: NumberText) -> [Legend.Key] {
    let language = words.language
    return targets.enumerated().map { index, target in
      var text = language.pick("目标 ", "target ") + target.goal.text(numbers, unit: words.unit)
      if !target.label.isEmpty { text += " · " + target.label }
      if let to = target.to { text += " · " + language.pick("至", "to ") + DayText.day(to, language) }
      return Legend.Key(text, .line(Rule.target(index)))
    }
  }

  /// The line with its gaps, a dot for each reading while there is room for dots, and a larger one for the last.
  private func courseMarks(_ points: [PlotPoint]) -> [any PlotMark] {
    points.isEmpty ? [] : [Line(points, curve: curve), Dots(onLine: points)]
  }

  /// The bounds of a target at the right end, or beside the day where it ends before the chart does.
  private func labels(of target: TargetLine, _ numbers: NumberText, _ period: Period?) -> [EndLabel] {
    let end = target.to.flatMap { day in period.map { day < $0.end } == true ? Position.end(of: day) : nil }
    return target.goal.bounds.map {
      EndLabel(numbers.text($0), value: $0, beside: end, isOptional: end != nil)
    }
  }

  /// The last value, beside its own point, or at the right end when it stands there.
  private func lastLabel(_ last: DatedValue, _ numbers: NumberText, _ years: YearBands?) -> EndLabel {
    EndLabel(
      numbers.text(last.value), value: last.value,
      beside: years?.position(of: last.day) ?? .end(of: last.day), ink: .series, isBold: true)
  }

  /// The years of figures that are one a year, where nothing beside them has a day of its own.
  private func years(of known: [DatedValue]) -> YearBands? {
    let hasDays = !plan.isEmpty || !yearBefore.isEmpty || targets.contains { $0.from != nil || $0.to != nil }
    return hasDays || period != nil ? nil : YearBands(known)
  }

  func numbers(_ known: [DatedValue]) -> NumberText {
    var extent = Extent()
    for reading in known { extent.add(reading.value) }
    for point in plan { extent.add(point.value) }
    for point in yearBefore { extent.add(point.value) }
    for target in targets { for bound in target.goal.bounds { extent.add(bound) } }
    return NumberText(upTo: extent.largest, unit: words.unit, language: words.language)
  }

  /// Whole months that hold everything the chart shows; nil when nothing in it has a day.
  private func wholePeriod(_ known: [DatedValue]) -> Period? {
    var days = [known.first?.day, known.last?.day, words.asOf, period?.start, period?.end]
    for target in targets { days += [target.from, target.to] }
    for point in plan { days.append(point.day) }
    for point in yearBefore { days.append(point.day) }
    return Period(wholeMonthsHolding: days)
  }
}
