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

  package func node() -> Node { .fragment([]) }
}
