import Model
import Templates

/// A department: what is late, what is due, what it has not reported, and all it leads.
enum DepartmentPage: PageKind {
  static let template = "department"
  static var schemas: [Schema] { GroupContent.schemas }

  static func pages(of site: SiteContext) -> [Page] {
    GroupContent.pages(
      site.departments, of: site, template: template,
      below: NavigationView(label: "单位", address: Address.departments),
      note: { .department(Identifier($0.id)) }
    ) { "\($0.name)牵头的任务、到期和未报送情况。" }
  }
}
