import Dates
import Diagnostics
import Model

/// The sentences of a briefing in plain official English, one topic a file.
struct EnglishNarrative: Narrator {
  let figures: BriefingFigures

  var rollup: Rollup { figures.rollup }
  let text = Punctuation.english

  /// The tasks counted, with what they belong to: `28 tasks`, `2 tasks led by Finance`.
  var subjectTasks: String {
    let tasks = counted(rollup.tasks.count, "task")
    switch figures.subject {
    case .programme: return tasks
    case .department(let department): return "\(tasks) led by \(department.name)"
    case .workstream(let workstream): return "\(tasks) of the \(workstream.name) workstream"
    }
  }

  /// A day without its year where that is the year of the briefing: `15 July`.
  func day(_ day: Day) -> String {
    day.year == figures.asOf.year ? "\(day.dayOfMonth) \(day.month.name(in: .en))" : day.words(in: .en)
  }

  /// A month without its year where that is the year of the briefing: `June`.
  func month(_ month: Month) -> String {
    month.year == figures.month.year ? month.name(in: .en) : month.words(in: .en)
  }

  /// What the figures are compared with: `at the end of May`.
  var monthBefore: String { "at \(endOfMonthBefore)" }

  /// The day that the figures before are of: `the end of May`.
  var endOfMonthBefore: String { "the end of \(month(figures.span.previousMonth))" }

  /// The period that is told of: `this month`.
  var thisTime: String {
    switch figures.span.rhythm {
    case .monthly, .once: "this month"
    case .quarterly: "this quarter"
    case .halfYearly: "in these six months"
    case .yearly: "this year"
    }
  }

  /// What the last due reports are for, without its year where that is the year of the briefing.
  var reportingPeriod: String {
    let period = figures.standing.reportingPeriod
    return period.month.year == figures.month.year ? period.name(in: .en) : period.words(in: .en)
  }
}
