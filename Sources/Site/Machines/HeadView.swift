import Dates
import Markup
import Model
import Templates

/// What the head of a page says for programs: where the page lies on the web, its feeds, and what it is about.
extension FrameView {
  static let head: [Field<FrameView>] = [
    .optionalText("canonical") { $0.web?.of($0.page.address) },
    .flag("isUnlisted") { !$0.site.edition.isPublic },
    .list("feeds", FeedView.fields) { FeedView.all(on: $0.page.address, of: $0.site) },
    .flag("hasSubscriptions") { !Subscription.all(on: $0.page.address, of: $0.site).isEmpty },
    .list("subscriptions", Subscription.fields) { Subscription.all(on: $0.page.address, of: $0.site) },
    .list("pageMetas", PageMeta.fields) { PageMeta.all(of: $0) },
    .text("graphType") { $0.page.address == Address.home ? "website" : "article" },
    .text("graphSite") { $0.site.programme.site.siteName.nonEmpty ?? $0.site.programme.title },
    .optionalText("pictureAddress") { frame in
      frame.site.picture.flatMap { _ in frame.web?.of(Address.picture) }
    },
    .text("pictureWords") { SharePicture.words(of: $0.site) },
    .optionalMarkup("structuredData") { StructuredData(frame: $0).markup },
    .flag("hasFixedRoot") { $0.site.web != nil },
    .text("fixedRoot") { $0.site.web?.path ?? $0.root },
  ]

  /// Nil for the page of wrong addresses, which lies nowhere.
  private var web: WebAddress? { page.address == Address.notFound ? nil : site.web }
}

/// A feed that a page tells of.
struct FeedView: Sendable {
  /// Its form as people call it.
  let form: String
  let type: String
  let title: String
  let address: String

  static let fields = Fields<FeedView>(
    .text("feedType") { $0.type },
    .text("feedTitle") { $0.title },
    .text("feedAddress") { $0.address }
  )

  /// Those of the whole; on the page of a department its own.
  static func all(on address: String, of site: SiteContext) -> [FeedView] {
    guard site.web != nil, site.scope.includes(Address.changes) else { return [] }
    let department = site.department(at: address)
    guard department != nil || site.scope.includes(Address.home) else { return [] }
    let part = department.map(FeedPart.department) ?? .whole
    let title = part.name + "每月变化"
    return [
      FeedView(form: "Atom", type: "application/atom+xml", title: title, address: part.address(of: .atom)),
      FeedView(form: "JSON", type: "application/feed+json", title: title, address: part.address(of: .json)),
    ]
  }
}
