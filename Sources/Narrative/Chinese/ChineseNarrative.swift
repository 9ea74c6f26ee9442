import Dates
import Diagnostics
import Model

/// The sentences of a briefing in official Chinese, one topic a file.
struct ChineseNarrative: Narrator {
  let figures: BriefingFigures

  var rollup: Rollup { figures.rollup }
  let text = Punctuation.chinese

  /// The tasks counted, with what they belong to: `28项任务`, `财政局牵头的2项任务`, `建设板块16项任务`.
  var subjectTasks: String {
    let tasks = "\(rollup.tasks.count)项任务"
    switch figures.subject {
    case .programme: return tasks
    case .department(let department): return "\(department.name)牵头的\(tasks)"
    case .workstream(let workstream): return "\(workstream.name)板块\(tasks)"
    }
  }

  /// A day without its year where that is the year of the briefing: `7月15日`.
  func day(_ day: Day) -> String {
    day.year == figures.asOf.year ? "\(day.month.name(in: .zh))\(day.dayOfMonth)日" : day.chinese
  }

  /// What the figures are compared with: `上月`, `上季度末`.
  var lastTime: String {
    switch figures.span.rhythm {
    case .monthly, .once: "上月"
    case .quarterly: "上季度末"
    case .halfYearly, .yearly: "上期末"
    }
  }

  /// The period that is told of: `本月`, `本季度`.
  var thisTime: String {
    switch figures.span.rhythm {
    case .monthly, .once: "本月"
    case .quarterly: "本季度"
    case .halfYearly: "本期"
    case .yearly: "本年"
    }
  }

  /// What the last due reports are for, without its year where that is the year of the briefing.
  var reportingPeriod: String {
    let period = figures.standing.reportingPeriod
    return period.month.year == figures.month.year ? period.name(in: .zh) : period.words(in: .zh)
  }

  /// A month without its year where that is the year of the briefing: `6月`.
  func month(_ month: Month) -> String {
    month.year == figures.month.year ? month.name(in: .zh) : month.chinese
  }
}
