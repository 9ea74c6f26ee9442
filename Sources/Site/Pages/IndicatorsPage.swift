import Model
import Templates

/// Every indicator against its target.
enum IndicatorsPage: PageKind {
  static let template = "indicators"
  static var schemas: [Schema] { [GroupView.fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    let description = "方案的 \(site.programme.indicators.count) 项量化指标：目标值、现值，是否达标、跟不跟得上序时。"
    return [
      Page(Address.indicators, template) {
        PageContent(
          heading: "指标", description: description, data: Address.data(table: "indicators"),
          records: site.wholeRecords)
      }
    ]
  }
}
