import Charts
import Dates
import Model

/// Readings of indicators or progress of tasks over time.
enum LineRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart { CourseCharts.chart(brief, curve: .straight) }
  static func chart(_ brief: TableBrief) -> (any Chart)? { CourseCharts.chart(brief, curve: .straight) }
}

/// The same where a value holds until it changes.
enum StepRecipe: ChartRecipe {
  static func chart(_ brief: ProgrammeBrief) -> any Chart { CourseCharts.chart(brief, curve: .step) }
  static func chart(_ brief: TableBrief) -> (any Chart)? { CourseCharts.chart(brief, curve: .step) }
}

/// What lines and steps share.
private enum CourseCharts {
  static func chart(_ brief: ProgrammeBrief, curve: Line.Curve) -> any Chart {
    let indicators = brief.indicators
    let lines =
      indicators.isEmpty
      ? brief.allTasks.map { brief.trend($0, curve: curve) } : indicators.map { brief.line($0, curve: curve) }
    if let only = lines.first, lines.count == 1 { return only }
    let panels = lines.enumerated().map { index, line in
      var panel = line
      panel.words.id += "-\(index + 1)"
      return panel
    }
    let title = brief.words(
      lines.map(\.words.title).joined(separator: brief.language.pick("、", ", ")))
    return Facets(title, panels: panels, columns: 2, width: brief.width)
  }

  static func chart(_ brief: TableBrief, curve: Line.Curve) -> any Chart {
    let target = brief.target.map { [TargetLine(.atLeast($0))] } ?? []
    let courses = brief.table.y.map { (name: $0.name, values: brief.dated($0)) }
    guard courses.count == 1, let only = courses.first else {
      return SeriesChart(
        brief.words, series: courses.map { SeriesChart.Series($0.name, $0.values) }, targets: target,
        period: brief.period, joinedMonths: courses.flatMap(\.values).cadence, curve: curve,
        width: brief.width)
    }
    var words = brief.words
    if words.title.isEmpty { words.title = only.name }
    return LineChart(
      words, values: only.values, targets: target, period: brief.period, joinedMonths: only.values.cadence,
      curve: curve, width: brief.width)
  }
}

extension ProgrammeBrief {
  /// An indicator's readings with every target, inside the period where one was asked for.
  func line(_ standing: IndicatorStanding, curve: Line.Curve = .straight, height: Double = 260) -> LineChart {
    let indicator = standing.indicator
    let values = indicator.readings.known(at: asOf).map { DatedValue($0.day, $0.value) }
    let before = self.standing.programme.yearBefore(of: indicator, at: asOf)
    return LineChart(
      bounded(words: titled(indicator.name, unit: indicator.unit)), values: inside(values),
      targets: indicator.allTargets.compactMap { targetLine(indicator, $0) }, plan: plan(of: indicator),
      planLabel: language.pick("序时目标", "path"),
      yearBefore: inside(before.map { DatedValue($0.day, $0.value) }), period: period,
      joinedMonths: max(values.cadence, indicator.rhythm.step ?? 1), curve: curve, width: width,
      height: height)
  }

  /// A task's reported progress by month against its schedule.
  func trend(_ standing: TaskStanding, curve: Line.Curve = .straight, height: Double = 260) -> LineChart {
    let task = standing.task
    let known = task.knownReports(at: asOf, policy: self.standing.programme.policy).filter { report in
      self.standing.since.map { report.month >= $0 } ?? true
    }
    let values = known.map { DatedValue(min($0.month.lastDay, asOf), $0.progress) }
    let programme = self.standing.programme.period
    let whole = Period(
      spanning: min(task.start ?? programme.start, programme.start), task.deadline.day ?? programme.end)
    let title = language.pick("\(task.title)：逐月进度", "\(task.title): progress by month")
    return LineChart(
      bounded(words: titled(title, unit: "%")), values: inside(values), plan: plan(of: task),
      planLabel: language.pick("序时进度", "schedule"), period: request.period ?? whole, curve: curve,
      width: width, height: height)
  }

  /// The title of one subject among several is its own.
  private func titled(_ title: String, unit: String) -> ChartWords {
    var words = words(title, unit: unit)
    if (request.indicators?.ids ?? []).count > 1 || (request.tasks.numbers ?? []).count > 1 {
      words.title = title
    }
    return words
  }

  /// The as-of day, or the end of a period that ends before it.
  private func bounded(words: ChartWords) -> ChartWords {
    var words = words
    if let end = request.period?.end { words.asOf = min(end, asOf) }
    if let start = request.period?.start, asOf < start { words.asOf = nil }
    return words
  }

  private func inside(_ values: [DatedValue]) -> [DatedValue] {
    guard let period = request.period else { return values }
    return values.filter { period.contains($0.day) }
  }

  /// A target as far as it lies in the period; an interim one ends on its day.
  private func targetLine(_ indicator: Indicator, _ target: Target) -> TargetLine? {
    let goal = Goal(indicator.direction, target.bound)
    guard let main = indicator.target, target.day < main.day else {
      return TargetLine(goal, label: target.clauseName)
    }
    if let period = request.period, target.day < period.start { return nil }
    let end = request.period.map { min($0.end, target.day) } ?? target.day
    return TargetLine(goal, label: target.clauseName, to: end)
  }

  /// The path from the baseline over the interim targets to the target, as far as it lies in the period.
  private func plan(of indicator: Indicator) -> [DatedValue] {
    guard let target = indicator.target, let path = indicator.path(to: target), let whole = indicator.period
    else { return [] }
    let start = max(request.period?.start ?? whole.start, whole.start)
    let end = min(request.period?.end ?? target.day, target.day)
    guard start < end else { return [] }
    let corners = path.points.filter { start < $0.day && $0.day < end }
    func asked(_ day: Day) -> [DatedValue] {
      (path.segment(at: day)?.value ?? path.points.first { $0.day == day }?.value).map {
        [DatedValue(day, $0)]
      } ?? []
    }
    return asked(start) + corners.map { DatedValue($0.day, $0.value) } + asked(end)
  }

  /// The even pace from the start to the deadline, as far as it lies in the period; none without a day to reach.
  private func plan(of task: Task) -> [DatedValue] {
    guard let schedule = task.schedule else { return [] }
    guard let period = request.period else {
      return [DatedValue(schedule.start, 0), DatedValue(schedule.end, 100)]
    }
    let start = max(schedule.start, period.start)
    let end = min(schedule.end, period.end)
    guard start < end else { return [] }
    return [
      DatedValue(start, start == schedule.start ? 0 : schedule.elapsedShare(at: start) * 100),
      DatedValue(end, schedule.elapsedShare(at: end) * 100),
    ]
  }
}

extension Target {
  /// The clause without the remarks after its colon, short enough for a legend.
  var clauseName: String {
    String(clause.prefix { $0 != "：" && $0 != ":" })
  }
}
