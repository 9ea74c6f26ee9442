import Dates
import Diagnostics
import Model
import Narrative
import Templates

/// A lamp with its word.
struct LampView: Sendable {
  let lamp: Lamp

  static let fields = Fields<LampView>(
    .text("word") { $0.lamp.word(in: .zh) },
    .text("id") { $0.lamp.rawValue },
    .text("tone") { $0.lamp.shape }
  )
}

/// A lamp with the number of tasks that have it, and the denominator.
struct LampCountView: Sendable {
  let lamp: Lamp
  let tally: Tally
  /// Where the counted tasks are listed: the ledger, filtered; nil where that is not made.
  var list: String?

  static let fields = Fields<LampCountView>(
    .optionalText("listAddress") { $0.list },
    .text("word") { $0.lamp.word(in: .zh) },
    .text("tone") { $0.lamp.shape },
    .number("count") { $0.tally[$0.lamp] },
    .number("total") { $0.tally.total },
    .flag("isSome") { $0.tally[$0.lamp] > 0 }
  )

  /// The counts of a tally, each with its list in the ledger if the part of the programme has a name there.
  static func all(_ lamps: [Lamp], _ tally: Tally, in ledger: ((Lamp) -> String)? = nil) -> [LampCountView] {
    lamps.map { LampCountView(lamp: $0, tally: tally, list: ledger?($0)) }
  }
}

/// A task's lamp at the end of a month, with the report that came in for it.
struct MonthView: Sendable {
  let site: SiteContext
  let standing: TaskStanding
  /// The index in the task's history.
  let position: Int

  static let fields = Fields<MonthView>(
    .text("month") { $0.standing.history[$0.position].day.month.chinese },
    .text("word") { $0.standing.history[$0.position].lamp.word(in: .zh) },
    .text("tone") { $0.standing.history[$0.position].lamp.shape },
    .record("lamp", LampView.fields) { LampView(lamp: $0.standing.history[$0.position].lamp) },
    .text("ruleText") { $0.standing.history[$0.position].reasonWords(in: .zh) },
    .flag("hasProgress") { $0.standing.history[$0.position].progress != nil },
    .optionalText("progress") { $0.standing.history[$0.position].progress.map(percentText) },
    .optionalText("share") { $0.standing.history[$0.position].scheduleShare.map(percentText) },
    .text("progressText") { progressWords($0.standing.history[$0.position].progress) },
    .optionalText("correction") { $0.standing.history[$0.position].corrections.correctionWords(in: .zh) },
    .record("monthOverride", OverrideView.fields) { view in
      view.judgement.override.map {
        OverrideView(site: view.site, override: $0, computed: view.judgement.computedLamp)
      }
    },
    .optionalText("absence") { $0.absence },
    .record("report", ReportView.fields) { view in
      view.reportIndex.map { ReportView(site: view.site, standing: view.standing, index: $0) }
    }
  )

  /// Every month of a task's history, in order.
  static func all(_ standing: TaskStanding, site: SiteContext) -> [MonthView] {
    standing.history.indices.map { MonthView(site: site, standing: standing, position: $0) }
  }

  private var judgement: Judgement { standing.history[position] }

  /// The report for this month, if it is known by now.
  var reportIndex: Int? {
    standing.monthReports[position]
  }

  /// Why the month has no report; nil where it has one.
  private var absence: String? {
    if reportIndex != nil { return nil }
    if !judgement.lamp.isCounted { return judgement.lamp == .absent ? "尚未列入" : "不再报送" }
    if standing.missingMonths.contains(judgement.day.month) { return "未报" }
    if judgement.computedLamp == .done { return "已完成，不再报送" }
    if judgement.lamp == .awaited { return "尚未到首次报送的日子" }
    if judgement.lamp != .notBegun, !standing.owedReport(at: position), standing.task.start != nil {
      return standing.task.rhythm == .monthly ? "尚未到报送的日子" : "本月不报（\(standing.task.rhythm.word(in: .zh))报送）"
    }
    return standing.task.start == nil ? "起始时间未定" : "尚未开始"
  }
}

/// A lamp of a row of months.
struct HistoryLampView: Sendable {
  let judgement: Judgement

  static let fields = Fields<HistoryLampView>(
    .text("month") { $0.judgement.day.month.chinese },
    .text("word") { $0.judgement.lamp.word(in: .zh) },
    .text("tone") { $0.judgement.lamp.shape }
  )
}

/// A monthly report as pages print it.
struct ReportView: Sendable {
  let site: SiteContext
  let standing: TaskStanding
  let index: Int

  static let fields = Fields<ReportView>(
    .text("summary") { $0.standing.task.reports[$0.index].summary },
    .optionalText("problem") { $0.standing.task.reports[$0.index].problem.nonEmpty },
    .optionalText("nextStep") { $0.standing.task.reports[$0.index].nextStep.nonEmpty },
    .optionalText("internalRemark") { $0.standing.task.reports[$0.index].internalRemark.nonEmpty },
    .flag("wasReported") {
      let report = $0.standing.task.reports[$0.index]
      return !report.reportedBy.isEmpty || report.reportedOn != nil
    },
    .text("reportedBy") { $0.standing.task.reports[$0.index].reportedBy },
    .optionalText("reportedOn") { $0.standing.task.reports[$0.index].reportedOn?.chinese },
    .optionalText("completedOn") { $0.standing.task.reports[$0.index].completedOn?.chinese },
    .text("source") { $0.site.source($0.standing.task.reports[$0.index].origin) }
  )
}

/// A lamp set by hand, with the lamp that the rule gave.
struct OverrideView: Sendable {
  let site: SiteContext
  let override: LampOverride
  let computed: Lamp

  static let fields = Fields<OverrideView>(
    .text("word") { $0.override.lamp.word(in: .zh) },
    .text("computedWord") { $0.computed.word(in: .zh) },
    .text("reason") { $0.override.reason },
    .text("date") { $0.override.date.chinese },
    .text("source") { $0.site.source($0.override.origin) }
  )
}

extension String {
  /// The text, or nil where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
