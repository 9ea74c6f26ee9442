import Templates

/// The workstreams side by side.
enum WorkstreamsPage: PageKind {
  static let template = "workstreams"
  static let schemas: [Schema] = []

  static func pages(of site: SiteContext) -> [Page] {
    let description = "方案的 \(site.workstreams.count) 个工作板块及其任务进展。"
    return [
      Page(Address.workstreams, template) {
        PageContent(heading: "工作板块", description: description, data: Address.data(table: "workstreams"))
      }
    ]
  }
}
