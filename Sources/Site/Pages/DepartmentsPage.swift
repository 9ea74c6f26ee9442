import Templates

/// The departments in their official order, counted by lamp.
enum DepartmentsPage: PageKind {
  static let template = "departments"
  static let schemas: [Schema] = []

  static func pages(of site: SiteContext) -> [Page] {
    let description = "\(site.departments.count) 个牵头单位，按方案所列顺序排列，不作排名。"
    return [
      Page(Address.departments, template) {
        PageContent(heading: "单位", description: description, data: Address.data(table: "departments"))
      }
    ]
  }
}
