import Dates
import Model
import Templates

/// Where readers find words; without scripts it lists all pages by kind.
enum SearchPage: PageKind {
  static let template = "search"

  static let fields = Fields<SiteContext>(
    .list("searchGroups", PageListView.fields) { $0.pageLists }
  )

  static var schemas: [Schema] { [fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    [
      Page(Address.search, template) {
        PageContent(
          heading: "搜索", description: "全部页面，按类别列出；开着脚本时可以在这里查找文字。", records: [fields.record(site)])
      }
    ]
  }
}

/// The pages of a kind.
struct PageListView: Sendable {
  let label: String
  let pages: [(address: String, title: String)]

  static let fields = Fields<PageListView>(
    .text("label") { $0.label },
    .list("pages", pageFields) { $0.pages }
  )

  private static let pageFields = Fields<(address: String, title: String)>(
    .text("address") { $0.address },
    .text("title") { $0.title }
  )
}

extension SiteContext {
  /// Every page that is made, by kind.
  fileprivate var pageLists: [PageListView] {
    let tasks = standing.tasks.map { (Address.task($0.task.number), "\($0.task.number) \($0.task.title)") }
    let indicators = standing.indicators.map { (Address.indicator($0.indicator.id), $0.indicator.name) }
    let groups = [("单位", departments), ("板块", workstreams), ("专项行动", actions)].map { label, groups in
      (label, groups.map { ($0.address, $0.name) })
    }
    let briefings = briefingMonths.map { (Address.briefing(of: $0), "\($0.chinese)简报") }
    let changes = standing.months.dropFirst().reversed().map { (changesAddress($0), "\($0.chinese)变化") }
    let sections = navigation.map { ($0.address, $0.label) } + (hasData ? [(Address.data, "开放数据")] : [])
    let lists: [(String, [(String, String)])] =
      [("栏目", sections), ("任务", tasks), ("指标", indicators)] + groups
      + [("简报", briefings), ("每月变化", changes)]
    return lists.map { label, pages in
      PageListView(label: label, pages: pages.filter { scope.includes($0.0) }.map { ($0.0, $0.1) })
    }.filter { !$0.pages.isEmpty }
  }
}
