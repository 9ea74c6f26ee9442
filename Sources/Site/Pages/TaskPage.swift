import Charts
import Markup
import Model
import Templates

/// A task: its state and why, its reports and lamps by month, its indicators, notes and source.
enum TaskPage: PageKind {
  static let template = "task"

  struct Content: Sendable {
    let site: SiteContext
    let index: Int
    let root: String

    var standing: TaskStanding { site.standing.tasks[index] }
  }

  static let fields = Fields<Content>(
    .optionalMarkup("progressChart") { content in
      content.standing.isCounted ? content.site.progress(content.standing, id: "progress") : nil
    },
    .markup("trend") { $0.site.trend($0.standing, id: "trend-chart") },
    .flag("hasAdjustments") { !$0.standing.task.adjustments.isEmpty },
    .number("adjustmentCount") { $0.standing.task.adjustments.count },
    .list("adjustments", AdjustmentView.fields) { content in
      let task = content.standing.task
      return AdjustmentView.all(of: .task(task.number), task.adjustments, site: content.site)
    },
    .flag("hasReports") { !$0.standing.task.reports.isEmpty },
    .number("reportCount") { $0.months.count { $0.reportIndex != nil } },
    .number("monthCount") { $0.site.standing.months.count },
    .list("history", MonthView.fields) { $0.months.reversed() },
    .record("note", NoteView.fields) { content in
      content.site.notes[.task(content.standing.task.number)].map {
        NoteView(site: content.site, note: $0, root: content.root)
      }
    },
    .record("previous", LinkedTaskView.fields) { $0.neighbour(-1) },
    .record("next", LinkedTaskView.fields) { $0.neighbour(1) }
  )

  static var schemas: [Schema] { [fields.schema, TaskView.fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    let ledger = NavigationView(label: "台账", address: Address.ledger)
    return site.standing.tasks.enumerated().map { index, standing in
      let address = Address.task(standing.task.number)
      return Page(address, template) {
        let task = standing.task
        let content = Content(site: site, index: index, root: Address.root(from: address))
        let view = TaskView(site: site, standing: standing, position: index + 1)
        return PageContent(
          heading: "任务 \(task.number) \(task.title)", description: task.requirement.nonEmpty ?? task.title,
          below: [ledger], section: Address.ledger, data: Address.data(of: address),
          records: [fields.record(content), TaskView.fields.record(view)])
      }
    }
  }
}

extension TaskPage.Content {
  var months: [MonthView] { MonthView.all(standing, site: site) }

  func neighbour(_ offset: Int) -> LinkedTaskView? {
    let tasks = site.standing.tasks
    guard tasks.indices.contains(index + offset) else { return nil }
    return LinkedTaskView(standing: tasks[index + offset], isLast: true)
  }
}
