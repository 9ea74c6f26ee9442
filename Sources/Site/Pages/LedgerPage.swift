import Model
import Templates

/// The whole ledger: one table, or one for each workstream where it would be long.
enum LedgerPage: PageKind {
  static let template = "ledger"
  static var schemas: [Schema] { [fields.schema, GroupView.fields.schema] }

  /// The most tasks that stand in one table.
  private static let longestTable = 100

  private static let fields = Fields<SiteContext>(
    .flag("isGrouped") { $0.whole.rollup.allTasks.count > longestTable },
    .list("deadlineMonths", DeadlineMonth.fields) { site in
      Set(site.whole.rollup.allTasks.map { DeadlineMonth($0.task.deadline.term) }).sorted()
    }
  )

  static func pages(of site: SiteContext) -> [Page] {
    let description = "方案台账的全部任务：牵头单位、完成时限、进度和亮灯，每行注明来源。"
    return [
      Page(Address.ledger, template) {
        PageContent(
          heading: "台账", description: description, data: Address.data(table: "tasks"),
          records: [fields.record(site)] + site.wholeRecords)
      }
    ]
  }
}
