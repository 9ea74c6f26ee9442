import Charts
import Dates
import Diagnostics
import Model
import Narrative
import Templates

/// What changed in a month, counted and listed.
struct ChangesView: Sendable {
  let site: SiteContext
  let changes: Changes

  static let fields = Fields<ChangesView>(
    .text("changeMonth") { $0.changes.month.chinese },
    .text("previousMonth") { $0.changes.previous.chinese },
    .number("taskCount") { $0.changes.taskCount },
    .number("indicatorCount") { $0.changes.indicatorCount },
    .number("changedCount") { $0.changes.tasks.count },
    .number("newlyDoneCount") { $0.changes.newlyDone.count },
    .number("recoveredCount") { $0.changes.recovered.count },
    .number("worsenedCount") { $0.changes.worsened.count },
    .flag("hasWorsened") { !$0.changes.worsened.isEmpty },
    .number("newlyOverdueCount") { $0.changes.newlyOverdue.count },
    .flag("hasNewlyOverdue") { !$0.changes.newlyOverdue.isEmpty },
    .number("newReadingCount") { $0.changes.indicators.count },
    .number("newlyMetCount") { $0.changes.indicators.count(where: \.becameMet) },
    .flag("hasAdjustments") { !$0.changes.adjustments.isEmpty },
    .number("adjustmentCount") { $0.changes.adjustments.count },
    .list("adjustments", AdjustmentView.fields) { view in
      view.changes.adjustments.map { AdjustmentView(site: view.site, entry: $0) }
    },
    .text("changeSummary") { $0.summary },
    .list("lampChanges", TaskChangeView.fields) { $0.rows($0.changes.lampChanges) },
    .flag("hasTaskChanges") { !$0.changes.tasks.isEmpty },
    .list("taskChanges", TaskChangeView.fields) { $0.rows($0.listedTasks) },
    .flag("hasMoreTaskChanges") { $0.listedTasks.count < $0.changes.tasks.count },
    .number("moreTaskChangesCount") { $0.changes.tasks.count - $0.listedTasks.count },
    .flag("hasIndicatorChanges") { !$0.changes.indicators.isEmpty },
    .list("indicatorChanges", IndicatorChangeView.fields) { view in
      view.listedIndicators.map { IndicatorChangeView(change: $0) }
    },
    .flag("hasMoreIndicatorChanges") { $0.listedIndicators.count < $0.changes.indicators.count },
    .number("moreIndicatorChangesCount") { $0.changes.indicators.count - $0.listedIndicators.count }
  )

  /// A list no longer than this is read; what stands behind it is counted, and has pages of its own.
  private static let longestList = 300

  /// Every task whose lamp changed, then others up to the longest list.
  var listedTasks: [Changes.TaskChange] {
    let lamps = changes.lampChanges
    let room = max(0, Self.longestList - lamps.count)
    return lamps + changes.tasks.lazy.filter { !$0.lampChanged }.prefix(room)
  }

  /// Every indicator that newly met its target, then others up to the longest list.
  private var listedIndicators: [Changes.IndicatorChange] {
    let met = changes.indicators.filter(\.becameMet)
    let room = max(0, Self.longestList - met.count)
    return met + changes.indicators.lazy.filter { !$0.becameMet }.prefix(room)
  }

  private func rows(_ changes: [Changes.TaskChange]) -> [TaskChangeView] {
    changes.map { TaskChangeView(site: site, change: $0) }
  }

  /// How many tasks and indicators changed, in one sentence.
  var summary: String {
    let progressed = changes.tasks.count { ($0.gained ?? 0) > 0 }
    let fell = changes.tasks.count { ($0.gained ?? 0) < 0 }
    var parts = ["\(progressed)／\(changes.taskCount) 项任务进度上升"]
    if fell > 0 { parts.append("\(fell) 项下降") }
    parts.append("\(changes.newlyDone.count) 项新完成")
    if !changes.adjustments.isEmpty { parts.append("台账调整 \(changes.adjustments.count) 次") }
    parts.append("\(changes.indicators.count)／\(changes.indicatorCount) 项指标有新读数")
    return parts.joined(separator: "，") + "。"
  }
}

/// A task whose lamp or progress changed.
struct TaskChangeView: Sendable {
  let site: SiteContext
  let change: Changes.TaskChange

  static let fields = Fields<TaskChangeView>(
    .text("number") { $0.change.standing.task.number.text },
    .text("title") { $0.change.standing.task.title },
    .text("address") { Address.task($0.change.standing.task.number) },
    .text("departmentsText") { view in
      AssignmentView.list(view.change.standing.task.leads, site: view.site).map(\.name).joined(separator: "、")
    },
    .record("before", LampView.fields) { LampView(lamp: $0.change.lampBefore) },
    .record("after", LampView.fields) { LampView(lamp: $0.change.lampAfter) },
    .flag("lampChanged") { $0.change.lampChanged },
    .flag("becameOverdue") { $0.change.becameOverdue },
    .text("progressBefore") { progressWords($0.change.progressBefore) },
    .text("progressAfter") { progressWords($0.change.progressAfter) },
    .text("gained") { $0.change.gained.map(signedText) ?? "—" }
  )
}

/// An indicator with a new reading.
struct IndicatorChangeView: Sendable {
  let change: Changes.IndicatorChange

  static let fields = Fields<IndicatorChangeView>(
    .text("name") { $0.change.standing.indicator.name },
    .text("unit") { $0.change.standing.indicator.unit },
    .text("unitBehindNumber") {
      NumberText.gap(before: $0.change.standing.indicator.unit) + $0.change.standing.indicator.unit
    },
    .text("address") { Address.indicator($0.change.standing.indicator.id) },
    .optionalText("target") { $0.change.standing.indicator.target?.bound.text },
    .text("valueBefore") { $0.change.valueBefore.map(valueText) ?? "—" },
    .text("valueAfter") { $0.change.valueAfter.map(valueText) ?? "—" },
    .text("verdict") { $0.change.stateAfter.word(in: .zh) },
    .text("tone") { $0.change.stateAfter.tone },
    .flag("becameMet") { $0.change.becameMet }
  )
}
