import Charts
import Dates
import Diagnostics
import Markup
import Model
import Narrative
import Templates

/// The tasks over the months, and by deadline.
enum TimelinePage: PageKind {
  static let template = "timeline"

  struct Content: Sendable {
    let site: SiteContext
    let root: String
  }

  static let fields = Fields<Content>(
    .markup("gantt") { $0.gantt },
    .list("months", DeadlineMonthView.fields) { DeadlineMonthView.all($0.site) },
    .list("openEnds", OpenEndView.fields) { OpenEndView.all($0.site) }
  )

  static var schemas: [Schema] { [fields.schema, GroupView.fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    let description = "全部任务的起止时间、进度和亮灯，竖线为截至日期。"
    return [
      Page(Address.timeline, template) {
        let content = Content(site: site, root: Address.root(from: Address.timeline))
        return PageContent(
          heading: "时间轴", description: description, data: Address.data(table: "tasks"),
          records: [fields.record(content)] + site.wholeRecords)
      }
    ]
  }
}

extension TimelinePage.Content {
  var gantt: Markup {
    let groups = site.workstreams.filter { !$0.rollup.tasks.isEmpty }.map { group in
      Gantt.Group(heading: group.name, rows: group.rollup.tasks.map { site.ganttRow($0, root: root) })
    }
    return site.gantt(groups, id: "gantt", title: "全部任务时间轴")
  }
}

/// The tasks whose deadline lies in one month.
struct DeadlineMonthView: Sendable {
  let site: SiteContext
  let month: Month
  let tasks: [TaskStanding]

  static let fields = Fields<DeadlineMonthView>(
    .text("month") { $0.month.chinese },
    .text("monthISO") { $0.month.description },
    .list("tasks", TaskView.fields) { view in
      view.tasks.map { TaskView(site: view.site, standing: $0) }
    }
  )

  static func all(_ site: SiteContext) -> [DeadlineMonthView] {
    let byMonth = Dictionary(grouping: site.standing.tasks.filter(\.isCounted).sortedByDeadline()) {
      $0.task.deadline.day?.month
    }
    return byMonth.compactMap { month, tasks in
      month.map { DeadlineMonthView(site: site, month: $0, tasks: tasks) }
    }.sorted { $0.month < $1.month }
  }
}

/// The tasks that go on without an end, or those whose deadline is not settled.
struct OpenEndView: Sendable {
  let site: SiteContext
  let term: Deadline.Term
  let tasks: [TaskStanding]

  static let fields = Fields<OpenEndView>(
    .text("heading") { $0.term.words(in: .zh) },
    .text("id") { $0.term == .ongoing ? "ongoing" : "unsettled" },
    .number("count") { $0.tasks.count },
    .list("tasks", TaskView.fields) { view in
      view.tasks.map { TaskView(site: view.site, standing: $0) }
    }
  )

  static func all(_ site: SiteContext) -> [OpenEndView] {
    [Deadline.Term.ongoing, .unsettled].map { term in
      OpenEndView(
        site: site, term: term,
        tasks: site.standing.tasks.filter { $0.isCounted && $0.task.deadline.term == term })
    }.filter { !$0.tasks.isEmpty }
  }
}
