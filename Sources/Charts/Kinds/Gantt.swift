package import Dates
package import Markup

/// Tasks over the months of a programme, with their progress, lamps and overdue tails.
package struct Gantt: Sendable {
  /// One task.
  package struct Row: Sendable {
    package var label: String
    package var href: String?
    /// The first day; nil begins where the chart begins.
    package var start: Day?
    /// The last day; nil is an open end.
    package var deadline: Day?
    /// The reported progress in percent, 0…100; nil when nothing was reported.
    package var progress: Double?
    package var tone: Tone
    package var completedOn: Day?

    package init(
      label: String, href: String? = nil, start: Day?, deadline: Day?, progress: Double?, tone: Tone,
      completedOn: Day? = nil
    ) {
      self.label = label
      self.href = href
      self.start = start
      self.deadline = deadline
      self.progress = progress
      self.tone = tone
      self.completedOn = completedOn
    }
  }

  /// Rows under one heading; an empty heading is not drawn.
  package struct Group: Sendable {
    package var heading: String
    package var rows: [Row]

    package init(heading: String = "", rows: [Row]) {
      self.heading = heading
      self.rows = rows
    }
  }

  /// Where a row's label stands.
  package enum Labels: Hashable, Sendable {
    /// In a column of this width, left of the bars: for wide screens and paper.
    case beside(Double)
    /// On a line of its own above the bar: for screens down to 320 px.
    case above
  }

  package var id: String
  package var title: String
  package var groups: [Group]
  package var period: Period
  package var asOf: Day
  package var labels: Labels
  package var width: Double
  package var language: ChartLanguage

  package init(
    id: String, title: String, groups: [Group], period: Period, asOf: Day, labels: Labels = .beside(220),
    width: Double = 960, language: ChartLanguage = .zh
  ) {
    self.id = id
    self.title = title
    self.groups = groups
    self.period = period
    self.asOf = asOf
    self.labels = labels
    self.width = width
    self.language = language
  }

  /// The chart; a group with links in it where rows have addresses, otherwise an image.
  package func node() -> Node {
    let plot = GanttPlot(self)
    let frame = ChartFrame(
      id: id, title: title, summary: summary, width: width, height: plot.pictureHeight,
      holdsLinks: groups.contains { $0.rows.contains { $0.href != nil } })
    return frame.node(plot.marks)
  }

  private var summary: String {
    let rows = groups.flatMap(\.rows)
    let lamps = Tone.allCases.compactMap { tone -> String? in
      let count = rows.reduce(0) { $0 + ($1.tone == tone ? 1 : 0) }
      return count > 0 ? "\(tone.word(in: language)) \(count)" : nil
    }
    let overdue = rows.reduce(0) { $0 + ($1.isOverdue(at: asOf) ? 1 : 0) }
    let from = DayText.day(period.start, language)
    let to = DayText.day(period.end, language)
    let day = DayText.day(asOf, language)
    return language.pick(
      (["\(from)至\(to)共\(rows.count)项任务"] + lamps + ["截至\(day)逾期 \(overdue)"])
        .joined(separator: "，") + "。",
      (["\(rows.count) tasks, \(from) to \(to)"] + lamps + ["overdue \(overdue) as of \(day)"])
        .joined(separator: ", ") + ".")
  }
}

extension Gantt.Row {
  func isOverdue(at asOf: Day) -> Bool {
    guard tone != .done, completedOn == nil, let deadline else { return false }
    return deadline < asOf
  }

  /// The days after the deadline: to the day of completion, or to as-of while the task is not done.
  func overdueDays(at asOf: Day) -> Period? {
    guard let deadline else { return nil }
    let end = completedOn ?? (tone == .done ? deadline : asOf)
    return Period(start: deadline.adding(days: 1), end: end)
  }
}
