import Charts
import Diagnostics
import Markup
import Model
import Narrative
import Templates

/// A part of the programme with its roll-up: a workstream, a department, a special action, or all of it.
struct Group: Sendable {
  let id: String
  let name: String
  let about: String
  let address: String
  /// How the ledger is filtered for its tasks: `department=finance&role=lead`; empty for all of them.
  let filter: String
  let rollup: Rollup
}

/// A group as cards, table rows and pages print it.
struct GroupView: Sendable {
  let site: SiteContext
  let group: Group

  var rollup: Rollup { group.rollup }

  static let fields = Fields<GroupView>(identity + tasks + reporting + indicators)

  private static let identity: [Field<GroupView>] = [
    .text("id") { $0.group.id },
    .text("name") { $0.group.name },
    .text("address") { $0.group.address },
    .optionalText("about") { $0.group.about.nonEmpty },
  ]

  private static let tasks: [Field<GroupView>] = [
    .number("total") { $0.rollup.tasks.count },
    .flag("hasTasks") { !$0.rollup.allTasks.isEmpty },
    .list("tasks", TaskView.fields, lazily: { $0.views($0.rollup.allTasks) }),
    .flag("hasFormer") { !$0.rollup.formerTasks.isEmpty },
    .number("formerCount") { $0.rollup.formerTasks.count },
    .list("former", TaskView.fields, lazily: { $0.views($0.rollup.formerTasks) }),
    .flag("hasOutside") { $0.rollup.allTasks.count > $0.rollup.tasks.count },
    .number("outsideCount") { $0.rollup.allTasks.count - $0.rollup.tasks.count },
    .markup("stack") { view in
      view.site.stack(view.rollup.tally, id: "lamps-\(view.group.id)", title: view.stackTitle, legend: false)
    },
    .markup("cardStack") { view in
      view.site.cardStack(view.rollup.tally, id: "card-\(view.group.id)", title: view.stackTitle)
    },
    .list("lamps", LampCountView.fields) {
      LampCountView.all($0.site.standing.lamps, $0.rollup.tally, in: $0.ledger)
    },
    .flag("hasMean") { $0.rollup.mean.progress != nil },
    .optionalText("mean") { $0.rollup.mean.progress.map(percentText) },
    .optionalText("meanShare") { $0.rollup.mean.scheduleShare.map(percentText) },
    .optionalText("meanShareText") { $0.rollup.mean.shareWords(in: .zh) },
    .number("reported") { $0.rollup.mean.reportedCount },
    .number("openCount") { $0.rollup.openCount },
    .number("overdueCount") { $0.rollup.overdue.count },
    .flag("hasOverdue") { !$0.rollup.overdue.isEmpty },
    .number("dueSoonCount") { $0.rollup.dueSoon.count },
    .flag("hasDueSoon") { !$0.rollup.dueSoon.isEmpty },
    .list("dueSoon", TaskView.fields, lazily: { $0.views($0.rollup.dueSoon) }),
    .flag("hasDue") { !$0.rollup.overdue.isEmpty || !$0.rollup.dueSoon.isEmpty },
    .list("due", TaskView.fields, lazily: { $0.views($0.rollup.overdue + $0.rollup.dueSoon) }),
    .flag("hasAttention") { !$0.rollup.attention.isEmpty },
    .number("attentionCount") { $0.rollup.attention.count },
    .list("attention", TaskView.fields, lazily: { $0.views($0.rollup.attention) }),
  ]

  private static let reporting: [Field<GroupView>] = [
    .number("reportableCount") { $0.rollup.reportableCount },
    .number("reportedCount") { $0.rollup.reportedCount },
    .number("unreportedCount") { $0.rollup.unreported.count },
    .flag("hasUnreported") { !$0.rollup.unreported.isEmpty },
    .list("unreported", TaskView.fields, lazily: { $0.views($0.rollup.unreported) }),
    .list("cells", ReportingCellView.fields) { ReportingCellView.all($0) },
  ]

  private static let indicators: [Field<GroupView>] = [
    .number("indicatorsMet") { $0.rollup.indicatorCounts.met },
    .number("indicatorsTotal") { $0.rollup.indicatorCounts.total },
    .number("indicatorsWithoutTarget") { $0.rollup.indicatorCounts.withoutTarget },
    .flag("hasIndicatorsWithoutTarget") { $0.rollup.indicatorCounts.withoutTarget > 0 },
    .list("indicatorStates", IndicatorCountView.fields) { IndicatorCountView.all($0.rollup.indicatorCounts) },
    .flag("hasIndicators") { !$0.rollup.allIndicators.isEmpty },
    .list(
      "indicators", IndicatorView.fields,
      lazily: { view in
        let site = view.site
        let indicators = view.rollup.allIndicators
        return (indicators.count, { IndicatorView(site: site, standing: indicators[$0]) })
      }),
    .number("commitmentCount") { $0.rollup.commitments.count },
    .number("coveredCount") { $0.rollup.coveredCount },
    .number("uncoveredCount") { $0.rollup.commitments.count - $0.rollup.coveredCount },
    .flag("hasUncovered") { $0.rollup.coveredCount < $0.rollup.commitments.count },
    .flag("hasCommitments") { !$0.rollup.commitments.isEmpty },
    .list("commitments", CommitmentView.fields) { view in
      view.rollup.commitments.map { CommitmentView(site: view.site, commitment: $0) }
    },
    .list("uncovered", CommitmentView.fields) { view in
      view.rollup.commitments.filter { !$0.isCovered }.map { CommitmentView(site: view.site, commitment: $0) }
    },
  ]

  /// The ledger, filtered for the group's tasks of one lamp; nil where there is none.
  private var ledger: ((Lamp) -> String)? {
    guard site.scope.includes(Address.ledger), !site.isOffline else { return nil }
    let filter = group.filter.isEmpty ? "" : group.filter + "&"
    return { "\(Address.ledger)#\(filter)lamp=\($0.rawValue)" }
  }

  private var stackTitle: String { "\(group.name)：\(rollup.tasks.count) 项任务按亮灯" }

  private func views(_ tasks: [TaskStanding]) -> (count: Int, element: @Sendable (Int) -> TaskView) {
    let site = site
    return (tasks.count, { TaskView(site: site, standing: tasks[$0], position: $0 + 1) })
  }
}

/// How many of a group's tasks reported in one month, of those that owed a report.
struct ReportingCellView: Sendable {
  let due: Int
  let missing: Int

  static let fields = Fields<ReportingCellView>(
    .number("due") { $0.due },
    .number("reported") { $0.due - $0.missing },
    .flag("isMissing") { $0.missing > 0 }
  )

  static func all(_ view: GroupView) -> [ReportingCellView] {
    view.site.standing.reportingMonths.map { index in
      let month = view.site.standing.months[index]
      let due = view.rollup.tasks(at: index).filter { $0.owedReport(at: index) }
      return ReportingCellView(due: due.count, missing: due.count { $0.missingMonths.contains(month) })
    }
  }
}

extension SiteContext {
  /// The record of the whole programme.
  var wholeRecords: [any Record] { [GroupView.fields.record(GroupView(site: self, group: whole))] }
}
