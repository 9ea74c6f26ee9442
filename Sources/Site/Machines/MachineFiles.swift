import Model

/// The files of a site that programs read: calendars, feeds, and what search engines ask for.
struct MachineFiles: Sendable {
  let site: SiteContext

  /// Hands over each file, one at a time; `pages` are the addresses of the pages that are made.
  func write(pages: [String], to sink: SiteSink) throws {
    guard !site.isOffline else { return }
    let changes = site.web == nil ? [] : site.monthlyChanges
    for part in parts {
      try DeadlineCalendarFile(site: site, part: part).file.map(sink)
      guard let feed = ChangesFeed(site: site, part: part, of: changes) else { continue }
      try sink(SiteFile(address: part.address(of: .atom), bytes: AtomFeed(feed: feed).bytes))
      try sink(SiteFile(address: part.address(of: .json), bytes: JSONFeed(feed: feed).bytes))
    }
    guard let web = site.web else { return }
    try site.picture.map { try sink(SiteFile(address: Address.picture, bytes: $0)) }
    let listed = pages.filter { ![Address.search, Address.notFound].contains($0) }
    let sitemap = Sitemap(addresses: listed.map(web.of), changed: site.asOf)
    for file in sitemap.files(below: web) { try sink(file) }
    try sink(Robots(web: web).file)
  }

  /// The whole, then each department, as far as their pages are made.
  private var parts: [FeedPart] {
    let whole = site.scope.includes(Address.home) ? [FeedPart.whole] : []
    return whole
      + site.programme.departments.filter { site.scope.includes(Address.department($0.id)) }
      .map(FeedPart.department)
  }
}

extension SiteContext {
  /// The department whose page lies at an address; nil for every other page.
  func department(at address: String) -> Department? {
    guard Address.kind(of: address) == "departments" else { return nil }
    return programme.departments.first { Address.department($0.id) == address }
  }
}

/// What a feed or a calendar tells of.
enum FeedPart: Sendable {
  case whole
  case department(Department)

  enum Form: String, Sendable {
    case atom, json
  }

  /// Where its files lie.
  private var folder: String {
    switch self {
    case .whole: ""
    case .department(let department): "departments/\(department.id)/"
    }
  }

  var calendarAddress: String { folder + "deadlines.ics" }

  func address(of form: Form) -> String { "\(folder)feed.\(form.rawValue)" }

  /// The page that shows the same.
  var page: String { folder + "index.html" }

  /// What stands in the ids of feeds behind that of the programme.
  var idPath: String {
    switch self {
    case .whole: "changes"
    case .department(let department): "departments:\(WebAddress.encoded(department.id.text)):changes"
    }
  }

  /// How titles name it behind the programme; empty for the whole.
  var name: String {
    switch self {
    case .whole: ""
    case .department(let department): department.name
    }
  }
}
