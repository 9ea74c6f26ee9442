import Model
import Templates

/// A special action: the tasks that carry it out.
enum ActionPage: PageKind {
  static let template = "action"
  static var schemas: [Schema] { GroupContent.schemas }

  static func pages(of site: SiteContext) -> [Page] {
    GroupContent.pages(
      site.actions, of: site, template: template,
      below: NavigationView(label: "专项行动", address: Address.actions),
      note: { .action(Identifier($0.id)) }
    ) { $0.about.nonEmpty ?? "\($0.name)专项行动的任务和进展。" }
  }
}
