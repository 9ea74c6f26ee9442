import Model
import Templates

// Pages about the whole programme that need nothing beside its roll-up.

extension SiteContext {
  /// The record of the whole programme.
  var wholeRecords: [any Record] { [GroupView.fields.record(GroupView(site: self, group: whole))] }
}

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

/// Every indicator against its target.
enum IndicatorsPage: PageKind {
  static let template = "indicators"
  static var schemas: [Schema] { [GroupView.fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    let description = "方案的 \(site.programme.indicators.count) 项量化指标：目标值、现值和是否达标。"
    return [
      Page(Address.indicators, template) {
        PageContent(heading: "指标", description: description, records: site.wholeRecords)
      }
    ]
  }
}
