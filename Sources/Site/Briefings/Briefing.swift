import Dates
import Diagnostics
import Model
import Narrative

/// What every part of one briefing is made from.
struct Briefing: Sendable {
  let site: SiteContext
  let figures: BriefingFigures
  let language: Language
  /// The day that stands in the head.
  let dated: Day
  let narrative: Narrative

  init(_ site: SiteContext, figures: BriefingFigures, language: Language, dated: Day) {
    self.site = site
    self.figures = figures
    self.language = language
    self.dated = dated
    narrative = Narrative(figures, language: language)
  }

  var programme: Programme { site.programme }
  var settings: BriefingSettings { site.programme.briefings }
  var standing: Standing { figures.standing }
  var rollup: Rollup { figures.rollup }
  var month: Month { figures.month }
  var isGongwen: Bool { settings.preset == .gongwen }

  func pick(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    language.pick(zh(), en())
  }

  /// The office's own words for the month; they belong to the programme's briefing alone.
  var note: PageNote? {
    guard case .programme = figures.subject, figures.span.rhythm == .monthly else { return nil }
    return site.notes[.briefing(month)]
  }

  /// The title of the programme in the briefing's language, where there is one.
  var programmeTitle: String { pick(programme.title, programme.titleInEnglish.nonEmpty ?? programme.title) }

  /// Words of pages as a briefing prints them.
  func words(_ words: String) -> String { language.closedUp(words) }

  /// A day, without its year where that is the year of as-of: columns are narrow.
  func words(_ day: Day) -> String {
    guard day.month.year == figures.asOf.month.year else { return day.words(in: language) }
    let month = day.month.name(in: language)
    return pick("\(month)\(day.dayOfMonth)日", "\(day.dayOfMonth) \(month)")
  }

  func tasks(_ standings: [TaskStanding]) -> [BriefingTask] {
    standings.map { BriefingTask(briefing: self, standing: $0) }
  }
}

extension Briefing {
  /// The name in large letters on the first page.
  var masthead: String {
    if language == .en, !programme.titleInEnglish.isEmpty { return "\(programmeTitle): Briefing" }
    return settings.masthead.nonEmpty ?? pick("\(programme.title)简报", "\(programme.title): Briefing")
  }

  /// What marks a briefing that is not for everybody; nil for others.
  var editionMark: String? {
    site.edition.showsInternal ? pick(site.edition.name, "Internal edition") : nil
  }

  var issuer: String { settings.issuer.nonEmpty ?? programme.organisation }

  /// `第6期（总第18期）`; nil for a month before the first issue, and for longer periods, which are not numbered.
  var issue: String? {
    guard figures.span.rhythm == .monthly, let issue = settings.issue(of: month, in: programme.period) else {
      return nil
    }
    let total = issue.total.map { pick("（总第\($0)期）", " (issue \($0) in all)") } ?? ""
    return pick("第\(issue.number)期", "No. \(issue.number)") + total
  }

  /// What is reported on: the period, and whose tasks where they are not all.
  var subjectTitle: String {
    let month = figures.span.words(in: language)
    return switch figures.subject {
    case .programme: pick("\(month)进展情况", "Progress in \(month)")
    case .department(let department):
      pick("\(department.name)\(month)进展情况", "\(department.name): progress in \(month)")
    case .workstream(let workstream):
      pick("\(workstream.name)板块\(month)进展情况", "\(workstream.name): progress in \(month)")
    }
  }
}
