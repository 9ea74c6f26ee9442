import Charts
import Dates
import Markup
import Model
import Narrative

/// The changes of the last months as entries that feeds of any form tell, the latest first.
struct ChangesFeed: Sendable {
  /// The changes of one month.
  struct Entry: Sendable {
    let id: String
    let title: String
    /// The address of the page that lists them all.
    let link: String
    /// The day that the entry was last right.
    let updated: Day
    let summary: String
    /// The summary and the list as HTML.
    let content: [UInt8]
  }

  /// The most entries of a feed.
  private static let longest = 12

  let site: SiteContext
  let part: FeedPart
  let web: WebAddress
  let entries: [Entry]

  /// The feed of a part of some months' changes; nil where nobody could follow its links, or where the edition tells
  /// of no changes.
  init?(site: SiteContext, part: FeedPart, of changes: [Changes]) {
    guard let web = site.web, site.scope.includes(Address.changes) else { return nil }
    self.site = site
    self.part = part
    self.web = web
    let told = changes.lazy.map { site.part(part, of: $0) }
      .filter { !$0.tasks.isEmpty || !$0.indicators.isEmpty }
    entries = told.prefix(Self.longest).map { Entry($0, of: part, site: site, web: web) }
  }

  var id: String { Self.id(of: part, in: site) }
  var title: String {
    site.programme.title + (part.name.isEmpty ? "" : "：" + part.name) + "每月变化" + site.sampleMark
  }
  var author: String { site.programme.organisation.nonEmpty ?? site.programme.title }
  /// The day of the latest entry; as-of where there is none.
  var updated: Day { entries.first?.updated ?? site.asOf }

  /// A name that stays the same for ever, whatever address the site has.
  static func id(of part: FeedPart, in site: SiteContext) -> String {
    "urn:taizhang:\(WebAddress.encoded(site.programme.id)):\(part.idPath)"
  }
}

extension ChangesFeed.Entry {
  fileprivate init(_ changes: Changes, of part: FeedPart, site: SiteContext, web: WebAddress) {
    let month = changes.month
    let view = ChangesView(site: site, changes: changes)
    id = ChangesFeed.id(of: part, in: site) + ":\(month)"
    title = "\(month.chinese)变化"
    link = web.of(site.changesAddress(month))
    summary = view.summary
    content = HTMLWriter.bytes(of: ChangesList(view: view, web: web).node)
    let end = min(month.lastDay, site.asOf)
    updated = month == site.asOf.month ? max(end, site.programme.site.published ?? end) : end
  }
}

extension SiteContext {
  /// What changed in each month whose page is made, the latest first.
  var monthlyChanges: [Changes] {
    standing.months.reversed().filter { scope.includes(changesAddress($0)) }.compactMap {
      standing.changes(in: $0)
    }
  }

  /// Of a month's changes those that a feed tells of.
  fileprivate func part(_ part: FeedPart, of changes: Changes) -> Changes {
    switch part {
    case .whole: changes
    case .department(let department): standing.part(of: changes, ledBy: department.id)
    }
  }
}

extension Day {
  /// The day's first moment in Beijing: `2019-06-30T00:00:00+08:00`.
  var moment: String { "\(self)T00:00:00+08:00" }
}
