import Model
import Templates

/// From the programme's text to ledger rows, and what no row covers.
enum CommitmentsPage: PageKind {
  static let template = "commitments"

  struct Content: Sendable {
    let looseTasks: [TaskStanding]
    let taskCount: Int
  }

  static let fields = Fields<Content>(
    .number("taskCount") { $0.taskCount },
    .number("looseTaskCount") { $0.looseTasks.count },
    .flag("hasLooseTasks") { !$0.looseTasks.isEmpty },
    .list("looseTasks", LinkedTaskView.fields) { content in
      content.looseTasks.map { LinkedTaskView(standing: $0, isLast: false) }
    }
  )

  static var schemas: [Schema] { [fields.schema, GroupView.fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    let description = "方案正文中的事项由哪些台账任务承担，哪些还没有列入台账。"
    return [
      Page(Address.commitments, template) {
        let loose = site.standing.tasks.filter { site.commitmentsByTask[$0.task.number] == nil }
        let content = Content(looseTasks: loose, taskCount: site.standing.tasks.count)
        return PageContent(
          heading: "方案事项", description: description, data: Address.data(table: "commitments"),
          records: [fields.record(content)] + site.wholeRecords)
      }
    ]
  }
}
