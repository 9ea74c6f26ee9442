import Model
import Templates

/// The whole ledger as one table.
enum LedgerPage: PageKind {
  static let template = "ledger"
  static var schemas: [Schema] { [GroupView.fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    let description = "方案台账的全部任务：牵头单位、完成时限、进度和亮灯，每行注明来源。"
    return [
      Page(Address.ledger, template) {
        PageContent(heading: "台账", description: description, records: site.wholeRecords)
      }
    ]
  }
}
