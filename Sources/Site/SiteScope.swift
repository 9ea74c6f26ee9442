package import Dates
package import Model

/// Which pages of a site are made, and the one that its readers start from.
package struct SiteScope: Sendable {
  /// The address of the page that readers see first.
  package let start: String
  /// The department that the pages are about; nil for the whole programme.
  package let department: Department?
  /// The only pages that are made; nil for all.
  private let pages: Set<String>?
  /// The kinds of pages that are left out: `tasks`, `timeline`.
  private var without: Set<String> = []
  /// The briefing that is no history.
  private var latestBriefing: String?

  /// Every page.
  package static let whole = SiteScope(start: Address.home, department: nil, pages: nil)

  private init(start: String, department: Department?, pages: Set<String>?) {
    self.start = start
    self.department = department
    self.pages = pages
  }

  /// A department's own page, its tasks and their indicators, and what explains them.
  package init(of department: Department, in standing: Standing) {
    let tasks = standing.tasks.filter { $0.task.involves(department.id) }
    let own = Address.department(department.id)
    let indicators = standing.indicators(ofAny: tasks).map { Address.indicator($0.indicator.id) }
    self.init(
      start: own, department: department,
      pages: Set(
        [own, Address.about, Address.search] + tasks.map { Address.task($0.task.number) } + indicators))
  }

  /// Every page of an edition, but for those that it leaves out.
  package init(of content: EditionStanding) {
    let (edition, standing) = (content.edition, content.standing)
    let whole = SiteScope(
      start: Address.home, department: edition.department.flatMap(standing.department), pages: nil)
    self = whole.without(edition.withheldPages.map(\.rawValue), at: standing.asOf.month)
  }

  /// The kinds of pages that can be left out: `history` is what tells of earlier months.
  package static let optionalKinds = OptionalPage.allCases.map(\.rawValue)

  /// The same pages but those of some kinds, told at a month; the start page stays.
  package func without(_ kinds: [String], at month: Month) -> SiteScope {
    var scope = self
    scope.without.formUnion(kinds)
    scope.latestBriefing = Address.briefing(of: month)
    return scope
  }

  /// Whether every page is made, so that no link leads to one that is not.
  package var isWhole: Bool { pages == nil && without.isEmpty }

  func includes(_ address: String) -> Bool {
    guard address != start else { return true }
    guard pages?.contains(address) ?? true, !without.contains(Address.kind(of: address)) else { return false }
    return !(without.contains("history") && isHistory(address))
  }

  /// Whether a page tells of one earlier month: `changes/2019-02/index.html`.
  private func isHistory(_ address: String) -> Bool {
    let isOfMonth = address.utf8.count { $0 == UInt8(ascii: "/") } == 2
    return isOfMonth && ["changes", "briefings"].contains(Address.kind(of: address))
      && address != latestBriefing
  }
}
