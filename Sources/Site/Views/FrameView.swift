import Model
import Templates

/// What the layout needs to know of the page it frames.
struct FrameView: Sendable {
  let page: Page
  let content: PageContent
  let site: SiteContext
  let navigation: [NavigationView]
  /// The way from the page to the site's root, which stands in every link.
  let root: String

  init(page: Page, content: PageContent, site: SiteContext, navigation: [NavigationView]) {
    self.page = page
    self.content = content
    self.site = site
    self.navigation = navigation
    root = Address.root(from: page.address)
  }

  static let fields = Fields<FrameView>(frame + head)

  private static let frame: [Field<FrameView>] = [
    .text("heading") { $0.content.heading },
    .text("description") { $0.content.description },
    .text("root") { $0.root },
    .text("pageAddress") { $0.page.address },
    .optionalText("dataAddress") { frame in frame.content.data.flatMap(frame.site.data) },
    .flag("isHome") { $0.page.address == Address.home },
    .flag("hasBreadcrumbs") { $0.page.address != Address.home && !$0.breadcrumbs.isEmpty },
    .list("breadcrumbs", NavigationView.fields) { $0.breadcrumbs },
    .list("navigation", NavigationView.fields) { $0.navigation },
    .markup("navigationBar") { NavigationBar($0).markup },
  ]

  /// The pages above this one; in a part of the site those that are made, below its start page.
  private var breadcrumbs: [NavigationView] {
    guard let department = site.scope.department else { return content.breadcrumbs }
    let start = site.scope.start
    guard page.address != start else { return [] }
    return [NavigationView(label: department.name, address: start)]
      + content.breadcrumbs.filter { $0.address != start && site.scope.includes($0.address) }
  }
}

/// A link of the navigation or the breadcrumbs.
struct NavigationView: Sendable {
  let label: String
  let address: String
  /// What `aria-current` says: `page` on the page itself, `true` on a page below it.
  var current: String?

  static let fields = Fields<NavigationView>(
    .text("label") { $0.label },
    .text("address") { $0.address },
    .flag("isCurrent") { $0.current != nil },
    .optionalText("current") { $0.current }
  )
}
