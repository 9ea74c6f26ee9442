import Model
import Templates

/// A workstream: its figures, note, tasks, indicators and commitments.
enum WorkstreamPage: PageKind {
  static let template = "workstream"
  static var schemas: [Schema] { GroupContent.schemas }

  static func pages(of site: SiteContext) -> [Page] {
    GroupContent.pages(
      site.workstreams, of: site, template: template,
      below: NavigationView(label: "板块", address: Address.workstreams),
      note: { .workstream(Identifier($0.id)) }
    ) { $0.about.nonEmpty ?? "\($0.name)板块的任务、指标和方案事项。" }
  }
}
