import Charts
import Dates
import Markup
import Model

// How the figures of the programme become charts on pages; what the charts are stands in `Recipes`.

extension SiteContext {
  /// The width of charts that are shown at one size: right on a phone, and not too large beside a column of facts.
  static let chartWidth = 340.0

  /// What a chart on a page is made from.
  private func brief(
    _ kind: ChartKind, id: String, title: String = "", width: Double = chartWidth, root: String? = nil
  ) -> ProgrammeBrief {
    ProgrammeBrief(
      standing, ChartRequest(kind), words: ChartWords(id: id, title: title), width: width, root: root)
  }

  /// Tasks counted by lamp as one bar.
  func stack(_ tally: Tally, id: String, title: String, legend: Bool, width: Double = 720) -> Markup {
    ResponsiveChart.markup(id: id) { id, isNarrow in
      let width = isNarrow ? ResponsiveChart.narrowWidth : width
      return LampStack(ChartWords(id: id, title: title), counts: tally.byTone, legend: legend, width: width)
        .node()
    }
  }

  /// Tasks counted by lamp as a bar for a card, which is narrow on every screen.
  func cardStack(_ tally: Tally, id: String, title: String) -> Markup {
    Markup(
      LampStack(ChartWords(id: id, title: title), counts: tally.byTone, legend: false, width: 240).node())
  }

  /// An indicator's readings over the programme's period, with every target.
  func line(_ standing: IndicatorStanding, id: String) -> Markup {
    Markup(brief(.line, id: id).line(standing, height: 220).node())
  }

  /// An indicator's last reading against its target.
  func bullet(_ standing: IndicatorStanding, id: String) -> Markup {
    brief(.bullet, id: id).bullet(standing).map { Markup($0.node()) } ?? Markup()
  }

  /// A task's progress against its schedule.
  func progress(_ standing: TaskStanding, id: String) -> Markup {
    Markup(brief(.progress, id: id).progress(standing).node())
  }

  /// A task's reported progress by month.
  func trend(_ standing: TaskStanding, id: String) -> Markup {
    Markup(brief(.line, id: id).trend(standing, height: 200).node())
  }

  /// Tasks over the months of the period.
  func gantt(_ groups: [Gantt.Group], id: String, title: String, width: Double = 1100) -> Markup {
    ResponsiveChart.markup(id: id) { id, isNarrow in
      let width = isNarrow ? ResponsiveChart.narrowWidth : width
      return brief(.gantt, id: id, title: title, width: width).gantt(groups).node()
    }
  }

  /// A task as a row of a Gantt chart, linked from a page whose way to the root is `root`.
  func ganttRow(_ standing: TaskStanding, root: String) -> Gantt.Row {
    brief(.gantt, id: "", root: root).ganttRow(standing)
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
