import Charts
import Dates
import Markup
import Model

// How the figures of the programme become charts; pages and notes share these.

extension SiteContext {
  /// The width of charts that are shown at one size: right on a phone, and not too large beside a column of facts.
  private static let chartWidth = 340.0

  /// Tasks counted by lamp as one bar.
  func stack(_ tally: Tally, id: String, title: String, legend: Bool, width: Double = 720) -> Markup {
    let counts = Dictionary(uniqueKeysWithValues: Lamp.allCases.map { ($0.tone, tally[$0]) })
    return ResponsiveChart.markup(id: id) { id, isNarrow in
      let width = isNarrow ? ResponsiveChart.narrowWidth : width
      return LampStack(ChartWords(id: id, title: title), counts: counts, legend: legend, width: width).node()
    }
  }

  /// Tasks counted by lamp as a bar for a card, which is narrow on every screen.
  func cardStack(_ tally: Tally, id: String, title: String) -> Markup {
    let counts = Dictionary(uniqueKeysWithValues: Lamp.allCases.map { ($0.tone, tally[$0]) })
    return Markup(
      LampStack(ChartWords(id: id, title: title), counts: counts, legend: false, width: 240).node())
  }

  /// An indicator's readings over the programme's period, with every target.
  func line(_ standing: IndicatorStanding, id: String, title: String? = nil) -> Markup {
    let indicator = standing.indicator
    let values = indicator.readings.filter { $0.day <= asOf }.map { DatedValue($0.day, $0.value) }
    let targets = indicator.allTargets.map { targetLine(indicator, $0) }
    let chart = LineChart(
      ChartWords(id: id, title: title ?? indicator.name, unit: indicator.unit, asOf: asOf), values: values,
      targets: targets, period: programme.period, joinedMonths: indicator.cadence, width: Self.chartWidth,
      height: 220
    ).node()
    return Markup(chart)
  }

  private func targetLine(_ indicator: Indicator, _ target: Target) -> TargetLine {
    let isInterim = target.day < indicator.target.day
    return TargetLine(
      Goal(indicator.direction, target.bound), label: target.clauseName, to: isInterim ? target.day : nil)
  }

  /// An indicator's last reading against its target.
  func bullet(_ standing: IndicatorStanding, id: String, title: String? = nil) -> Markup {
    let indicator = standing.indicator
    let chart = Bullet(
      ChartWords(id: id, title: title ?? indicator.name, unit: indicator.unit),
      actual: standing.attainment.reading?.value, goal: Goal(indicator.direction, indicator.target.bound),
      baseline: indicator.baseline, scheduled: scheduledValue(indicator), width: Self.chartWidth
    ).node()
    return Markup(chart)
  }

  /// The value on the straight line from the baseline at the period's start to the target at its deadline.
  private func scheduledValue(_ indicator: Indicator) -> Double? {
    guard let baseline = indicator.baseline, case .value(let target) = indicator.target.bound,
      let way = Period(start: programme.period.start, end: indicator.target.day)
    else { return nil }
    return baseline + (target - baseline) * way.elapsedShare(at: asOf)
  }

  /// A task's progress against its schedule.
  func progress(_ standing: TaskStanding, id: String, title: String? = nil) -> Markup {
    let chart = ProgressBar(
      ChartWords(id: id, title: title ?? standing.task.title), progress: standing.now.progress,
      scheduleShare: standing.now.scheduleShare / 100, tone: standing.now.lamp.tone, form: .labelled,
      width: Self.chartWidth
    ).node()
    return Markup(chart)
  }

  /// A task's reported progress by month.
  func trend(_ standing: TaskStanding, id: String) -> Markup {
    let known = standing.task.knownReports(at: asOf, policy: programme.policy)
    let values = known.map { DatedValue(min($0.month.lastDay, asOf), $0.progress) }
    let schedule = standing.task.schedule
    let plan = [DatedValue(schedule.start, 0), DatedValue(schedule.end, 100)]
    let start = min(schedule.start, programme.period.start)
    let chart = LineChart(
      ChartWords(id: id, title: "\(standing.task.title)：逐月进度", unit: "%", asOf: asOf), values: values,
      plan: plan, planLabel: "序时进度", period: Period(start: start, end: schedule.end), width: Self.chartWidth,
      height: 200
    ).node()
    return Markup(chart)
  }

  /// Tasks over the months of the period.
  func gantt(_ groups: [Gantt.Group], id: String, title: String, width: Double = 1100) -> Markup {
    ResponsiveChart.markup(id: id) { id, isNarrow in
      Gantt(
        ChartWords(id: id, title: title, asOf: asOf), groups: groups, period: programme.period,
        labels: isNarrow ? .above : .beside(width * 0.28),
        width: isNarrow ? ResponsiveChart.narrowWidth : width
      ).node()
    }
  }

  /// A task as a row of a Gantt chart, linked from a page whose way to the root is `root`.
  func ganttRow(_ standing: TaskStanding, root: String) -> Gantt.Row {
    let task = standing.task
    var completedOn: Day?
    if case .completed(let day) = standing.now.reason { completedOn = day }
    return Gantt.Row(
      label: "\(task.number) \(task.title)", href: root + Address.task(task.number),
      start: task.schedule.start,
      deadline: task.deadline, progress: standing.now.progress, tone: standing.now.lamp.tone,
      completedOn: completedOn)
  }
}

extension Indicator {
  /// The months between two readings as they usually come: the shortest step between neighbours, at least 1.
  fileprivate var cadence: Int {
    let steps = zip(readings.dropFirst(), readings).map { $0.day.month.months(since: $1.day.month) }
    return max(1, steps.min() ?? 1)
  }
}

extension Target {
  /// The clause without the remarks after its colon, short enough for a legend.
  fileprivate var clauseName: String {
    String(clause.prefix { $0 != "：" && $0 != ":" })
  }
}

extension Goal {
  /// What a value has to reach, from a target's direction and bound.
  init(_ direction: Indicator.Direction, _ bound: Target.Bound) {
    switch (direction, bound) {
    case (.atLeast, .value(let value)), (.atLeast, .range(let value, _)): self = .atLeast(value)
    case (.atMost, .value(let value)), (.atMost, .range(_, let value)): self = .atMost(value)
    case (.between, .value(let value)): self = .between(value, value)
    case (.between, .range(let low, let high)): self = .between(low, high)
    }
  }
}
