import Charts
import Dates
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
    .optionalText("completedLater") { content in
      content.site.standing.isAtEnd ? content.standing.completedLater?.chinese : nil
    },
    .text("historyNote") { $0.historyNote },
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
  /// What holds of the months before: closed ones stand as they were published, open ones follow the ledger.
  var historyNote: String {
    let standing = site.standing
    let closed = standing.months.filter { standing.programme.closing(of: $0) != nil }
    let open = standing.months.count - closed.count
    if closed.isEmpty { return "每个月按当月末已知的月报和当时的台账计算；没有结账的月份随现在的台账和调整记录计算" }
    let months = "\(closed.count) 个月已结账，照当时公布的印，更正另行注明"
    return open == 0 ? months : "\(months)；其余 \(open) 个月随现在的台账和调整记录计算"
  }

  var months: [MonthView] { MonthView.all(standing, site: site) }

  func neighbour(_ offset: Int) -> LinkedTaskView? {
    let tasks = site.standing.tasks
    guard tasks.indices.contains(index + offset) else { return nil }
    return LinkedTaskView(standing: tasks[index + offset], isLast: true)
  }
}
