import Dates
import Model
import Templates

/// What changed from one month's end to the next; the latest month and a page for each earlier one.
enum ChangesPage: PageKind {
  static let template = "changes"

  struct Content: Sendable {
    let site: SiteContext
    let month: Month
  }

  static let fields = Fields<Content>(
    .record("changes", ChangesView.fields) { content in
      content.site.standing.changes(in: content.month).map { ChangesView(site: content.site, changes: $0) }
    },
    .flag("hasOtherMonths") { $0.site.comparableMonths.count > 1 },
    .list("otherMonths", OtherMonthView.fields) { content in
      let months = content.site.comparableMonths
      return months.map { month in
        OtherMonthView(
          month: month, address: content.site.changesAddress(month), isCurrent: month == content.month,
          isLast: month == months.last)
      }
    }
  )

  static var schemas: [Schema] { [fields.schema] }

  static func pages(of site: SiteContext) -> [Page] {
    let latest = site.asOf.month
    let earlier = site.comparableMonths.filter { $0 != latest }
    return ([latest] + earlier).map { month in
      let isLatest = month == latest
      let parents = isLatest ? [] : [NavigationView(label: "本月变化", address: Address.changes)]
      return Page(site.changesAddress(month), template) {
        PageContent(
          heading: isLatest ? "本月变化" : "\(month.chinese)变化",
          description: "\(month.chinese)与上月相比，任务亮灯、进度和指标读数的变化。", below: parents, section: Address.changes,
          data: Address.data(table: "lamps"),
          records: [fields.record(Content(site: site, month: month))])
      }
    }
  }
}

extension SiteContext {
  /// The months that have a month before them, the latest first.
  fileprivate var comparableMonths: [Month] { standing.months.dropFirst().reversed() }

  /// Where the changes of one of these months are listed.
  func changesAddress(_ month: Month) -> String {
    month == asOf.month ? Address.changes : Address.changes(in: month)
  }
}

/// A month whose changes have a page.
struct OtherMonthView: Sendable {
  let month: Month
  let address: String
  let isCurrent: Bool
  let isLast: Bool

  static let fields = Fields<OtherMonthView>(
    .text("month") { $0.month.chinese },
    .text("address") { $0.address },
    .flag("isCurrent") { $0.isCurrent },
    .flag("isLast") { $0.isLast }
  )
}
