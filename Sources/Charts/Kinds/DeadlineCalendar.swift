public import Dates

/// The deadlines of a programme on a calendar: months as blocks of weeks, or years as strips of months.
public struct DeadlineCalendar: Chart {
  /// The deadline of one task.
  public struct Deadline: Hashable, Sendable {
    /// The last day.
    public var day: Day
    /// What is due.
    public var name: String
    /// The lamp of the task.
    public var tone: Tone

    /// A deadline.
    public init(_ day: Day, _ name: String, _ tone: Tone) {
      self.day = day
      self.name = name
      self.tone = tone
    }
  }

  /// How much the calendar shows.
  public enum Form: Hashable, Sendable {
    /// Every day, in months whose weeks begin on Monday.
    case months
    /// Twelve months a year with their counts.
    case years
  }

  /// What the chart says about itself.
  public var words: ChartWords
  /// The deadlines, in any order.
  public var deadlines: [Deadline]
  /// The days whose months are drawn; nil reaches from the first deadline to the last.
  public var period: Period?
  /// How much the calendar shows.
  public var form: Form
  /// The width in pixels.
  public var width: Double

  /// A calendar of months 640 pixels wide, unless it says otherwise.
  public init(
    _ words: ChartWords, deadlines: [Deadline], period: Period? = nil, form: Form = .months,
    width: Double = 640
  ) {
    self.words = words
    self.deadlines = deadlines
    self.period = period
    self.form = form
    self.width = width
  }

  /// The picture.
  public func drawing() -> Drawing {
    let due = Due(self)
    switch form {
    case .months: return CalendarMonthsPlot(self, due).drawing
    case .years: return CalendarYearsPlot(self, due).drawing
    }
  }

  /// Whether a deadline has passed at the as-of day and its task is not done.
  func isOverdue(_ deadline: Deadline) -> Bool {
    guard deadline.tone != .done, let asOf = words.asOf else { return false }
    return deadline.day < asOf
  }

  /// The deadlines by day, those of one day as they were given.
  var ordered: [Deadline] {
    deadlines.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}

extension DeadlineCalendar {
  private var language: ChartLanguage { words.language }

  /// The deadlines by day, with their lamps and the days that they are overdue.
  public var table: ChartTable {
    let columns = [
      ChartTable.Column(language.pick("完成时限", "Deadline"), .text),
      ChartTable.Column(language.pick("任务", "Task"), .text),
      ChartTable.Column(language.pick("亮灯", "Lamp"), .text),
      ChartTable.Column(language.pick("逾期（天）", "Overdue (days)")),
    ]
    let rows = ordered.map { deadline in
      let days = words.asOf.map { $0.number - deadline.day.number } ?? 0
      return [
        deadline.day.description, deadline.name, deadline.tone.word(in: language),
        isOverdue(deadline) ? "\(days)" : "",
      ]
    }
    return ChartTable(columns: columns, rows: rows)
  }

  /// How many deadlines between which days, how many are overdue or soon due, and the next one.
  public var summary: String {
    let ordered = ordered
    guard let first = ordered.first?.day, let last = ordered.last?.day else {
      return language.pick("没有时限。", "No deadlines.")
    }
    let (from, to) = (DayText.day(first, language), DayText.day(last, language))
    let span = first == last ? from : language.pick("\(from)至\(to)", "\(from) to \(to)")
    var parts = [language.pick("\(span)共\(ordered.count)个时限", "\(ordered.count) deadlines, \(span)")]
    if let asOf = words.asOf { parts += standing(of: ordered, at: asOf) }
    return parts.joined(separator: language.pick("；", "; ")) + language.pick("。", ".")
  }

  private func standing(of ordered: [Deadline], at asOf: Day) -> [String] {
    let overdue = ordered.reduce(0) { $0 + (isOverdue($1) ? 1 : 0) }
    let open = ordered.filter { $0.tone != .done && $0.day >= asOf }
    let soon = open.prefix { $0.day <= asOf.adding(days: 30) }.count
    let day = DayText.day(asOf, language)
    var parts = [
      language.pick(
        "截至\(day)逾期 \(overdue)，30日内到期 \(soon)", "overdue \(overdue) as of \(day), due in 30 days \(soon)")
    ]
    if let next = open.first {
      let date = DayText.day(next.day, language)
      parts.append(language.pick("下一个时限 \(date)", "next deadline \(date)"))
    }
    return parts
  }
}
