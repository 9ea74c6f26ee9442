public import Dates
import Markup

/// Tasks over the months of a programme, with their progress, lamps and overdue tails.
public struct Gantt: Chart {
  /// One task.
  public struct Row: Sendable {
    /// The words that name it.
    public var label: String
    /// The address that the label links to.
    public var href: String?
    /// The first day; nil is an open start.
    public var start: Day?
    /// The last day; nil is an open end.
    public var deadline: Day?
    /// The reported progress in percent, 0…100; nil when nothing was reported.
    public var progress: Double?
    /// The lamp.
    public var tone: Tone
    /// The day on which the task was completed.
    public var completedOn: Day?
    /// What has to be reached on the way, in the order of the days.
    public var milestones: [Milestone]

    /// One task; what is not known is nil.
    public init(
      label: String, href: String? = nil, start: Day?, deadline: Day?, progress: Double?, tone: Tone,
      completedOn: Day? = nil, milestones: [Milestone] = []
    ) {
      self.label = label
      self.href = href
      self.start = start
      self.deadline = deadline
      self.progress = progress
      self.tone = tone
      self.completedOn = completedOn
      self.milestones = milestones
    }
  }

  /// A day on which something has to be reached.
  public struct Milestone: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// What has to be reached, for the tooltip and the table.
    public var name: String

    /// A day and what it asks for.
    public init(_ day: Day, _ name: String) {
      self.day = day
      self.name = name
    }
  }

  /// Rows under one heading; an empty heading is not drawn.
  public struct Group: Sendable {
    /// The words above the rows.
    public var heading: String
    /// The tasks in their order.
    public var rows: [Row]

    /// Rows under a heading, or under none.
    public init(heading: String = "", rows: [Row]) {
      self.heading = heading
      self.rows = rows
    }
  }

  /// Where a row's label stands.
  public enum Labels: Hashable, Sendable {
    /// In a column of this width, left of the bars: for wide screens and paper.
    case beside(Double)
    /// On a line of its own above the bar: for screens down to 320 px.
    case above
  }

  /// What the chart says about itself.
  public var words: ChartWords
  /// The tasks under their headings.
  public var groups: [Group]
  /// The days from the left edge to the right one.
  public var period: Period
  /// Where the rows' labels stand.
  public var labels: Labels
  /// The width in pixels.
  public var width: Double

  /// A chart 960 pixels wide with labels beside the bars, unless it says otherwise.
  public init(
    _ words: ChartWords, groups: [Group], period: Period, labels: Labels = .beside(220), width: Double = 960
  ) {
    self.words = words
    self.groups = groups
    self.period = period
    self.labels = labels
    self.width = width
  }

  /// The chart; a group with links in it where rows have addresses, otherwise an image.
  public func drawing() -> Drawing {
    let plot = GanttPlot(self)
    return Drawing(
      width: width, height: plot.pictureHeight,
      holdsLinks: groups.contains { $0.rows.contains { $0.href != nil } }, marks: .fragment(plot.marks))
  }

  /// The as-of day, where the chart shows it.
  var markedDay: Day? { words.asOf.flatMap { period.contains($0) ? $0 : nil } }

  /// The data behind the picture.
  public var table: ChartTable {
    let language = words.language
    let hasMilestones = groups.contains { $0.rows.contains { !$0.milestones.isEmpty } }
    var columns = [
      ChartTable.Column(language.pick("任务", "Task"), .text),
      ChartTable.Column(language.pick("开始", "Start"), .text),
      ChartTable.Column(language.pick("完成时限", "Deadline"), .text),
      ChartTable.Column(language.pick("进度（%）", "Progress (%)")),
      ChartTable.Column(language.pick("亮灯", "Lamp"), .text),
      ChartTable.Column(language.pick("完成日期", "Completed"), .text),
    ]
    if hasMilestones { columns.append(ChartTable.Column(language.pick("节点", "Milestones"), .text)) }
    let rows = groups.flatMap(\.rows).map { row in
      [
        row.label, row.start?.description ?? "", row.deadline?.description ?? "",
        ChartTable.cell(row.progress), row.tone.word(in: language), row.completedOn?.description ?? "",
      ] + (hasMilestones ? [row.milestones.map(\.words).joined(separator: language.pick("；", "; "))] : [])
    }
    return ChartTable(columns: columns, rows: rows)
  }

  /// The chart in one sentence.
  public var summary: String {
    let language = words.language
    let rows = groups.flatMap(\.rows)
    let lamps = Tone.allCases.compactMap { tone -> String? in
      let count = rows.reduce(0) { $0 + ($1.tone == tone ? 1 : 0) }
      return count > 0 ? "\(tone.word(in: language)) \(count)" : nil
    }
    let overdue = words.asOf.map { day in
      let count = rows.reduce(0) { $0 + ($1.isOverdue(at: day) ? 1 : 0) }
      let text = DayText.day(day, language)
      return language.pick("截至\(text)逾期 \(count)", "overdue \(count) as of \(text)")
    }
    let from = DayText.day(period.start, language)
    let to = DayText.day(period.end, language)
    let parts = lamps + [overdue].compactMap { $0 }
    return language.pick(
      (["\(from)至\(to)共\(rows.count)项任务"] + parts).joined(separator: "，") + "。",
      (["\(rows.count) tasks, \(from) to \(to)"] + parts).joined(separator: ", ") + ".")
  }
}

extension Gantt.Row {
  func isOverdue(at asOf: Day) -> Bool {
    guard tone != .done, completedOn == nil, let deadline else { return false }
    return deadline < asOf
  }

  /// Whether both ends are days, so that progress is a share of them.
  var hasSchedule: Bool { start != nil && deadline != nil }

  /// The days after the deadline: to the day of completion, or to as-of while the task is not done.
  func overdueDays(at asOf: Day?) -> Period? {
    guard let deadline, let end = completedOn ?? (tone == .done ? deadline : asOf) else { return nil }
    return Period(start: deadline.adding(days: 1), end: end)
  }
}

extension Gantt.Milestone {
  /// The day and what it asks for.
  var words: String { name.isEmpty ? day.description : "\(day) \(name)" }
}
