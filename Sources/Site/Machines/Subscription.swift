import Model
import Templates

/// A calendar or a feed that a page offers to its readers.
struct Subscription: Sendable {
  let name: String
  let address: String
  let isLast: Bool

  static let fields = Fields<Subscription>(
    .text("subscriptionName") { $0.name },
    .text("subscriptionAddress") { $0.address },
    .flag("isLast") { $0.isLast }
  )

  /// The timeline offers the deadlines, the changes their feeds, and the page of a department both of its own.
  static func all(on address: String, of site: SiteContext) -> [Subscription] {
    let department = site.department(at: address)
    let part = department.map(FeedPart.department) ?? .whole
    guard !site.isOffline else { return [] }
    guard department != nil || site.scope.includes(Address.home) else { return [] }
    let isOfDeadlines = department != nil || address == Address.timeline
    let isOfChanges = department != nil || Address.kind(of: address) == "changes"
    let calendar =
      isOfDeadlines && DeadlineCalendarFile(site: site, part: part).isMade
      ? [("完成时限日历", part.calendarAddress)] : []
    let feeds = isOfChanges ? FeedView.all(on: address, of: site) : []
    let all = calendar + feeds.map { ($0.form + " 订阅源", $0.address) }
    return all.enumerated().map { Subscription(name: $1.0, address: $1.1, isLast: $0 == all.count - 1) }
  }
}
