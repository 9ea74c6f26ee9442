import Charts
import Dates
import Diagnostics
import Markup
import Model
import Narrative
import Templates

/// A task as rows and pages print it.
struct TaskView: Sendable {
  let site: SiteContext
  let standing: TaskStanding
  /// The task's place in the ledger, from 1.
  var position = 0

  var task: Task { standing.task }
  var now: Judgement { standing.now }

  static let fields = Fields<TaskView>(identity + people + dates + progress + history + words)

  private static let identity: [Field<TaskView>] = [
    .text("number") { $0.standing.task.number.text },
    .text("title") { $0.standing.task.title },
    .text("address") { Address.task($0.standing.task.number) },
    .number("position") { $0.position },
    .text("workstreamID") { $0.standing.task.workstream.text },
    .text("workstreamName") { $0.site.standing.workstream($0.standing.task.workstream)?.name ?? "" },
    .text("workstreamAddress") { Address.workstream($0.standing.task.workstream) },
    .record("action", LinkView.fields) { $0.actionLink },
    .optionalText("category") { $0.standing.task.category.nonEmpty },
    .optionalText("clause") { $0.standing.task.clause.nonEmpty },
    .text("weight") { valueText($0.standing.task.weight) },
    .optionalText("requirement") { $0.standing.task.requirement.nonEmpty },
    .optionalText("internalRemark") { $0.standing.task.internalRemark.nonEmpty },
    .text("source") { $0.site.source($0.standing.task.origin) },
    .dynamicRecord("columns", names: nil) { view in { name in view.extra(name).map(Value.text) } },
    .list("extraValues", ExtraView.fields) { $0.extras },
  ]

  private static let people: [Field<TaskView>] = [
    .list("departments", AssignmentView.fields) { $0.leads },
    .text("departmentIDs") { $0.standing.task.leads.map(\.department.text).joined(separator: " ") },
    .text("supportingIDs") { $0.standing.task.supporting.map(\.text).joined(separator: " ") },
    .text("departmentsText") { view in view.leads.map(\.name).joined(separator: "、") },
    .flag("hasSupporting") { !$0.standing.task.supporting.isEmpty },
    .list("supporting", AssignmentView.fields) { $0.supporting },
  ]

  private static let dates: [Field<TaskView>] = [
    .optionalText("start") { $0.standing.task.start?.chinese },
    .optionalText("startISO") { $0.standing.task.start?.description },
    .text("deadline") { $0.standing.task.deadline.term.words(in: .zh) },
    .optionalText("deadlineISO") { $0.standing.task.deadline.day?.description },
    .text("deadlineMonthID") { DeadlineMonth($0.standing.task.deadline.term).id },
    .optionalText("deadlineWords") { $0.standing.task.deadline.words.nonEmpty },
    .optionalText("originalDeadline") { $0.originalDeadline },
    .optionalNumber("daysLeft") { $0.daysLeft },
    .flag("isOverdue") { $0.standing.isOverdue },
    .number("overdueDays") { max(0, -($0.daysLeft ?? 0)) },
  ]

  private static let progress: [Field<TaskView>] = [
    .record("lamp", LampView.fields) { LampView(lamp: $0.standing.now.lamp) },
    .text("word") { $0.standing.now.lamp.word(in: .zh) },
    .text("lampID") { $0.standing.now.lamp.rawValue },
    .text("tone") { $0.standing.now.lamp.shape },
    .text("progressText") { progressWords($0.standing.now.progress) },
    .number("lampRank") { $0.standing.now.lamp.rank },
    .flag("hasProgress") { $0.standing.now.progress != nil },
    .optionalText("progress") { $0.standing.now.progress.map(percentText) },
    .optionalText("share") { $0.standing.now.scheduleShare.map(percentText) },
    .text("ruleText") { $0.standing.now.reasonWords(in: .zh) },
    .text("ruleInputs") { $0.standing.now.inputWords(of: $0.standing.task, in: .zh) },
    .record("override", OverrideView.fields) { $0.overrideView },
    .optionalText("correction") { $0.standing.now.corrections.correctionWords(in: .zh) },
    .flag("hasSuccessors") { !$0.successors.isEmpty },
    .list("successors", LinkView.fields) { $0.successors },
    .markup("bar") { $0.bar },
    .optionalText("problem") { view in
      view.standing.lastReport.flatMap { view.standing.task.reports[$0].problem.nonEmpty }
    },
  ]

  private static let history: [Field<TaskView>] = [
    .flag("isUnreported") { $0.standing.isUnreportedNow },
    .text("unreportedRun") { $0.standing.task.rhythm.run($0.standing.unreportedRun, in: .zh) ?? "本期未报" },
    .text("rhythmText") { $0.standing.task.rhythm.word(in: .zh) },
    .flag("isNotMonthly") { $0.standing.task.rhythm != .monthly },
    .text("missingMonths") { $0.standing.missingMonths.map(\.chinese).joined(separator: "、") },
    .list(
      "lampHistory", HistoryLampView.fields,
      lazily: { view in
        let history = view.standing.history
        return (history.count, { HistoryLampView(judgement: history[$0]) })
      }),
    .text("lampHistoryText") { view in
      view.standing.history.map { "\($0.day.month.ordinal)月\($0.lamp.word(in: .zh))" }.joined(separator: "，")
    },
  ]

  private static let words: [Field<TaskView>] = [
    .flag("hasIndicators") { !$0.site.standing.indicators(of: $0.standing.task.number).isEmpty },
    .list("indicators", IndicatorView.fields) { view in
      view.site.standing.indicators(of: view.standing.task.number).map {
        IndicatorView(site: view.site, standing: $0)
      }
    },
    .number("indicatorCount") { $0.site.standing.indicators(of: $0.standing.task.number).count },
    .flag("hasCommitments") { !($0.site.commitmentsByTask[$0.standing.task.number] ?? []).isEmpty },
    .list("taskCommitments", LinkView.fields) { view in
      let commitments = view.site.commitmentsByTask[view.standing.task.number] ?? []
      return LinkView.list(commitments.map { ($0.id.text, $0.title, Address.commitments) })
    },
  ]
}

extension TaskView {
  /// The deadline that the ledger gave first, where it was moved since.
  private var originalDeadline: String? {
    let moves = task.adjustments.compactMap { adjustment in
      if case .deadline(let from, _) = adjustment.change { from.term } else { nil }
    }
    return moves.first.flatMap { $0 == task.deadline.term ? nil : $0.words(in: .zh) }
  }

  /// The tasks that took the place of one that was merged or split.
  private var successors: [LinkView] {
    guard case .outsideTotals(let membership) = now.reason else { return [] }
    return LinkView.list(
      membership.successors.map { ($0.text, site.name(of: $0), site.address(of: $0)) })
  }

  /// From as-of to the deadline, negative after it; nil for a task without a day.
  private var daysLeft: Int? { task.deadline.day.map { $0.number - site.asOf.number } }

  var leads: [AssignmentView] {
    AssignmentView.list(task.leads, site: site)
  }

  private var supporting: [AssignmentView] {
    AssignmentView.list(task.supporting.map { Assignment(department: $0) }, site: site)
  }

  private var actionLink: LinkView? {
    guard let id = task.action, let action = site.standing.action(id) else { return nil }
    return LinkView(id: id.text, name: action.name, address: Address.action(id))
  }

  private var overrideView: OverrideView? {
    now.override.map { OverrideView(site: site, override: $0, computed: now.computedLamp) }
  }

  /// One small bar for a table row; the cell beside it says the same in numbers.
  private var bar: Markup {
    guard let tone = now.lamp.tone else { return Markup() }
    return Markup(
      ProgressBar(
        ChartWords(), progress: now.progress, scheduleShare: now.scheduleShare.map { $0 / 100 }, tone: tone
      ).node(decorative: true))
  }

  private func extra(_ name: String) -> String? {
    guard let index = site.programme.extraColumns.firstIndex(of: name) else { return nil }
    return task.extras.indices.contains(index) ? task.extras[index] : ""
  }

  private var extras: [ExtraView] {
    zip(site.programme.extraColumns, task.extras).filter { !$0.1.isEmpty }
      .map { ExtraView(label: $0.0, value: $0.1) }
  }
}

/// A value of one of the ledger's own extra columns.
struct ExtraView: Sendable {
  let label: String
  let value: String

  static let fields = Fields<ExtraView>(
    .text("label") { $0.label },
    .text("value") { $0.value }
  )
}
