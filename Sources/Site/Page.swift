import Model
import Templates

/// One page of the site: where it lies, the template that draws it, and what it is drawn from.
///
/// A large programme has tens of thousands of pages, so that a page holds no more than how to make its content.
struct Page: Sendable {
  let address: String
  let template: String
  let content: @Sendable () -> PageContent

  init(_ address: String, _ template: String, content: @escaping @Sendable () -> PageContent) {
    self.address = address
    self.template = template
    self.content = content
  }
}

/// What a page says of itself, and the records it is drawn from.
struct PageContent: Sendable {
  let heading: String
  let description: String
  /// The pages above this one, from the home page down.
  let breadcrumbs: [NavigationView]
  /// The address in the navigation that this page belongs to; nil for its own.
  let section: String?
  /// Where the rows lie that the page was made from; nil where it has none.
  let data: String?
  /// The page's own records, the innermost first; the frame and the site stand behind them.
  let records: [any Record]

  init(
    heading: String, description: String, below parents: [NavigationView] = [], section: String? = nil,
    data: String? = nil, records: [any Record] = []
  ) {
    self.heading = heading
    self.description = description
    self.breadcrumbs = [NavigationView(label: "首页", address: Address.home)] + parents
    self.section = section
    self.data = data
    self.records = records
  }
}

/// A kind of page: its template, what the template may use, and the pages of this kind.
protocol PageKind: Sendable {
  static var template: String { get }
  /// The schemas of a page's own records, the innermost first.
  static var schemas: [Schema] { get }
  static func pages(of site: SiteContext) -> [Page]
}

/// Every kind of page, in the order they are made: the large ones first.
let pageKinds: [any PageKind.Type] = [
  LedgerPage.self, TimelinePage.self, ChangesPage.self, ReportingPage.self, CommitmentsPage.self,
  BriefingPage.self, BriefingsPage.self, HomePage.self,
  WorkstreamPage.self, WorkstreamsPage.self, DepartmentPage.self, DepartmentsPage.self, ActionPage.self,
  ActionsPage.self, IndicatorsPage.self, AboutPage.self, DataPage.self, SearchPage.self, NotFoundPage.self,
  TaskPage.self,
  IndicatorPage.self,
]

extension SiteContext {
  /// The navigation that every page carries: the site's, or of a part its start page and what else of it is made.
  var navigation: [(label: String, address: String)] {
    guard !scope.isWhole else { return Site.navigation }
    let start = scope.department.map { [($0.name, scope.start)] } ?? []
    return start
      + Site.navigation.filter { $0.address != scope.start && scope.includes($0.address) }
  }
}

private let navigation: [(label: String, address: String)] = [
  ("首页", Address.home), ("台账", Address.ledger), ("板块", Address.workstreams), ("单位", Address.departments),
  ("指标", Address.indicators), ("时间轴", Address.timeline), ("专项行动", Address.actions),
  ("方案事项", Address.commitments), ("报送情况", Address.reporting), ("本月变化", Address.changes),
  ("简报", Address.briefings), ("数据说明", Address.about),
]
