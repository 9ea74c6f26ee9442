import Templates

/// The special actions side by side.
enum ActionsPage: PageKind {
  static let template = "actions"
  static let schemas: [Schema] = []

  static func pages(of site: SiteContext) -> [Page] {
    let description = "方案的 \(site.actions.count) 项专项行动及其任务进展。"
    return [
      Page(Address.actions, template) {
        PageContent(heading: "专项行动", description: description, data: Address.data(table: "actions"))
      }
    ]
  }
}
