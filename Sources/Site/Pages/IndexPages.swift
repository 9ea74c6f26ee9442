import Templates

// Pages that only list what the site's own records hold.

/// The workstreams side by side.
enum WorkstreamsPage: PageKind {
  static let template = "workstreams"
  static let schemas: [Schema] = []

  static func pages(of site: SiteContext) -> [Page] {
    let description = "方案的 \(site.workstreams.count) 个工作板块及其任务进展。"
    return [Page(Address.workstreams, template) { PageContent(heading: "工作板块", description: description) }]
  }
}

/// The departments in their official order, counted by lamp.
enum DepartmentsPage: PageKind {
  static let template = "departments"
  static let schemas: [Schema] = []

  static func pages(of site: SiteContext) -> [Page] {
    let description = "\(site.departments.count) 个牵头单位，按方案所列顺序排列，不作排名。"
    return [Page(Address.departments, template) { PageContent(heading: "单位", description: description) }]
  }
}

/// The special actions side by side.
enum ActionsPage: PageKind {
  static let template = "actions"
  static let schemas: [Schema] = []

  static func pages(of site: SiteContext) -> [Page] {
    let description = "方案的 \(site.actions.count) 项专项行动及其任务进展。"
    return [Page(Address.actions, template) { PageContent(heading: "专项行动", description: description) }]
  }
}

/// Where a reader is sent who followed a wrong link.
enum NotFoundPage: PageKind {
  static let template = "404"
  static let schemas: [Schema] = []

  static func pages(of site: SiteContext) -> [Page] {
    [
      Page(Address.notFound, template) {
        PageContent(heading: "没有找到这个页面", description: "网址可能写错了，或者页面已经移走。可以从下面的栏目找起。")
      }
    ]
  }
}
