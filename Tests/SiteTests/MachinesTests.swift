import Foundation
import Testing

/// What a site has for programs: calendars, feeds, sitemaps and what the heads of pages say.
struct MachinesTests {
  private static let base = "https://www.example.org/plan/"

  /// The small programme with an address, a day of publication and more keys.
  private static func files() -> [String: String] {
    let keys = "  base_url: \(base)\n  published: 2019-04-05\n"
    let configuration = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "  contact: 总值班室\n", with: "  contact: 总值班室\n" + keys)
    return SmallProgramme.with(["Content/programme.yaml": configuration])
  }

  private static let site = Result { try Project(files()).build() }

  // MARK: Calendars

  @Test func aCalendarHasTheOpenTasksWithADeadline() throws {
    let text = try SmallSite.published().unfolded("deadlines.ics")
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(
      text.lines(beginning: "UID:") == [
        "UID:task-1@city-improvement", "UID:task-2@city-improvement", "UID:task-4@city-improvement",
      ])
    #expect(text.contains("DTSTART;VALUE=DATE:20190630\r\nDTEND;VALUE=DATE:20190701\r\n"))
    #expect(text.contains("SUMMARY:任务 1 完成时限：打通断头路\r\n"))
    #expect(text.contains("牵头单位：建设局\\n亮灯："))
    #expect(!text.contains("URL:"))
  }

  @Test func aCalendarOfADepartmentHasOnlyItsTasks() throws {
    let text = try SmallSite.published().unfolded("departments/enforcement/deadlines.ics")
    #expect(text.lines(beginning: "UID:") == ["UID:task-4@city-improvement"])
  }

  @Test func eventsLinkToTheirTasksWhereTheSiteHasAnAddress() throws {
    #expect(try Self.site.get().unfolded("deadlines.ics").contains("URL:\(Self.base)tasks/1/index.html\r\n"))
  }

  @Test func aCalendarIsFoldedBetweenCharacters() throws {
    let title = String(repeating: "路\u{301}𠮷e,;\\", count: 20)
    let ledger = SmallProgramme.text(of: "Content/tasks.csv", replacing: "1,打通断头路,", with: "1,\"\(title)\",")
    let site = try Project(SmallProgramme.with(["Content/tasks.csv": ledger])).build()
    let lines = (site.files["deadlines.ics"] ?? []).split(separator: UInt8(ascii: "\r"))
    #expect(lines.allSatisfy { $0.drop { $0 == UInt8(ascii: "\n") }.count <= 75 })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    let escaped = String(repeating: "路\u{301}𠮷e\\,\\;\\\\", count: 20)
    #expect(site.unfolded("deadlines.ics").contains("SUMMARY:任务 1 完成时限：\(escaped)\r\n"))
  }

  // MARK: Feeds

  @Test func feedsTellOfEachMonthWithChanges() throws {
    let feed = try Self.site.get().text("feed.atom")
    #expect(
      feed.values(of: "id") == [
        "urn:taizhang:city-improvement:changes", "urn:taizhang:city-improvement:changes:2019-03",
        "urn:taizhang:city-improvement:changes:2019-02",
      ])
    #expect(feed.values(of: "title").dropFirst() == ["2019年3月变化", "2019年2月变化"])
    #expect(
      feed.values(of: "updated") == [
        "2019-04-05T00:00:00+08:00", "2019-04-05T00:00:00+08:00", "2019-02-28T00:00:00+08:00",
      ])
    #expect(feed.contains("href=\"\(Self.base)changes/2019-02/index.html\""))
    #expect(feed.contains("进度 20% → 30%") && feed.contains("示例数据"))
  }

  @Test func aFeedOfADepartmentTellsOnlyOfItsTasks() throws {
    let feed = try Self.site.get().text("departments/enforcement/feed.atom")
    #expect(feed.contains("任务 3 ") && !feed.contains("任务 1 ") && !feed.contains("任务 2 "))
    #expect(feed.values(of: "id").first == "urn:taizhang:city-improvement:departments:enforcement:changes")
  }

  @Test func theJSONFeedSaysTheSame() throws {
    let bytes = try Self.site.get().files["feed.json"] ?? []
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let feed = try decoder.decode(Feed.self, from: Data(bytes))
    #expect(feed.version == "https://jsonfeed.org/version/1.1" && feed.feedUrl == Self.base + "feed.json")
    #expect(feed.items.map(\.id).last == "urn:taizhang:city-improvement:changes:2019-02")
  }

  private struct Feed: Decodable {
    struct Item: Decodable {
      let id: String
      let contentHtml: String
    }
    let version: String
    let feedUrl: String
    let items: [Item]
  }

  @Test func pagesNameTheirFeeds() throws {
    let site = try Self.site.get()
    #expect(site.text("tasks/1/index.html").contains("title=\"每月变化\" href=\"../../feed.atom\""))
    #expect(site.text("departments/works/index.html").contains("href=\"../../departments/works/feed.atom\""))
    #expect(Links.broken(in: site).filter { !$0.hasPrefix("404.html") } == [])
  }

  @Test func pagesOfferCalendarsAndFeeds() throws {
    let site = try Self.site.get()
    #expect(site.text("timeline/index.html").contains("订阅：<a href=\"../deadlines.ics\">完成时限日历</a></p>"))
    #expect(site.text("changes/index.html").contains("订阅：<a href=\"../feed.atom\">Atom 订阅源</a> · "))
    let department = site.text("departments/works/index.html")
    #expect(department.contains("<a href=\"../../departments/works/deadlines.ics\">完成时限日历</a> · "))
    #expect(try SmallSite.published().pages(holding: "订阅源") == [])
  }

  // MARK: Search engines

  @Test func theSitemapHasEveryPageButTwo() throws {
    let site = try Self.site.get()
    let pages = site.pages.map(\.path).filter { $0 != "404.html" && $0 != "search/index.html" }
    let addresses = pages.map { $0 == "index.html" ? Self.base : Self.base + $0 }
    #expect(Set(site.text("sitemap.xml").values(of: "loc")) == Set(addresses))
    #expect(Set(site.text("sitemap.xml").values(of: "lastmod")) == ["2019-03-31"])
    #expect(site.text("robots.txt").contains("Sitemap: \(Self.base)sitemap.xml\n"))
  }

  @Test func everyPageNamesItsOwnAddress() throws {
    let pages = try Self.site.get().pages.filter { $0.path != "404.html" }
    let others = pages.filter { page in
      let address = page.path == "index.html" ? Self.base : Self.base + page.path
      return !page.text.contains("<link rel=\"canonical\" href=\"\(address)\">")
        || !page.text.contains("hreflang=\"x-default\" href=\"\(address)\"")
        || !page.text.contains("<meta property=\"og:url\" content=\"\(address)\">")
    }
    #expect(others.map(\.path) == [])
  }

  @Test func linksOfThePageForWrongAddressesLeadFromTheRootOfTheHost() throws {
    let page = try Self.site.get().text("404.html")
    #expect(page.contains("<a href=\"/plan/index.html\">") && !page.contains("<script"))
    let usual = try SmallSite.published().text("404.html")
    #expect(usual.contains("<a href=\"index.html\">") && usual.contains("<script>"))
  }

  @Test func withoutAnAddressNothingNeedsOne() throws {
    let site = try SmallSite.published()
    let files = site.paths.filter { path in
      ["feed.atom", "feed.json", "sitemap.xml", "robots.txt", "og.png"].contains { path.hasSuffix($0) }
    }
    #expect(files == [])
    #expect(
      ["rel=\"canonical\"", "hreflang", "og:url", "og:image", "\"noindex\"", "feed.atom"].flatMap { text in
        site.pages(holding: text).filter { $0 != "404.html" }
      } == [])
  }

  @Test func anEditionThatIsNotPublicIsNotListed() throws {
    let site = try Project(Self.files()).build("--edition", "internal", in: "Output/internal")
    #expect(site.pages(holding: "<meta name=\"robots\" content=\"noindex\">").count == site.pages.count)
    #expect(site.pages(holding: Self.base) == [])
    #expect(site.paths.isDisjoint(with: ["feed.atom", "sitemap.xml", "robots.txt", "og.png"]))
    #expect(site.paths.contains("deadlines.ics"))
  }

  // MARK: Heads

  @Test func columnsAndArticlesSayWhatTheyAre() throws {
    let site = try Self.site.get()
    let column = site.text("ledger/index.html")
    #expect(column.contains("<meta name=\"ColumnName\" content=\"台账\">") && !column.contains("ArticleTitle"))
    let article = site.text("tasks/1/index.html")
    #expect(article.contains("<meta name=\"ArticleTitle\" content=\"任务 1 打通断头路\">"))
    #expect(article.contains("<meta name=\"PubDate\" content=\"2019-04-05 00:00\">"))
    #expect(article.contains("<meta name=\"ContentSource\" content=\"提升办公室\">"))
    #expect(try SmallSite.published().pages(holding: "PubDate") == [])
  }

  @Test func theHomePageDescribesTheData() throws {
    let pages = try Self.site.get()
    let data = try JSONDecoder().decode(Graph.self, from: Data(pages.text("index.html").structuredData.utf8))
    #expect(data.graph.map(\.type) == ["GovernmentOrganization", "Dataset"])
    #expect(pages.text("tasks/1/index.html").structuredData == "")
  }

  private struct Graph: Decodable {
    struct Thing: Decodable {
      let type: String
      enum CodingKeys: String, CodingKey { case type = "@type" }
    }
    let graph: [Thing]
    enum CodingKeys: String, CodingKey { case graph = "@graph" }
  }

  @Test func hostileTextsStayTexts() throws {
    let configuration = (Self.files()["Content/programme.yaml"] ?? "")
      .replacingOccurrences(
        of: "organisation: 提升办公室", with: "organisation: \(HostileText.yaml(HostileText.text))"
      )
      .replacingOccurrences(of: "title: 城市提升方案", with: "title: \(HostileText.yaml(HostileText.text))")
    let site = try Project(SmallProgramme.with(["Content/programme.yaml": configuration])).build()
    #expect(site.pages(holding: "<script>alert") == [])
    let data = site.text("index.html").structuredData
    #expect(try JSONDecoder().decode(Graph.self, from: Data(data.utf8)).graph.count == 2)
    #expect(!data.contains("<"))
    #expect(try XMLSummary(site.text("feed.atom")).root == "feed")
  }

  @Test func thePictureIsTheSameEachTime() throws {
    let picture = try Self.site.get().files["og.png"]
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/rsvg-convert") else {
      #expect(picture == nil)
      return
    }
    #expect(picture?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
    #expect(try Project(Self.files()).build().files["og.png"] == picture)
  }

  @Test func withoutAProgramThatDrawsThereIsNoPicture() throws {
    let site = try Project(Self.files()).build(setting: Settings(environment: ["PATH": "/nowhere"]))
    #expect(site.files["og.png"] == nil && site.pages(holding: "og:image") == [])
    #expect(site.files["feed.atom"] == (try Self.site.get().files["feed.atom"]))
  }
}

extension Site {
  /// A calendar with its folded lines joined.
  fileprivate func unfolded(_ path: String) -> String {
    String(decoding: files[path] ?? [], as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "")
  }
}

extension String {
  fileprivate func lines(beginning start: String) -> [String] {
    components(separatedBy: "\r\n").filter { $0.hasPrefix(start) }
  }

  /// The texts of the elements of a name that have no attributes.
  fileprivate func values(of element: String) -> [String] {
    components(separatedBy: "<\(element)>").dropFirst().compactMap {
      $0.components(separatedBy: "</\(element)>").first
    }
  }

  /// The JSON-LD of a page; empty where it has none.
  fileprivate var structuredData: String {
    let rest = components(separatedBy: "<script type=\"application/ld+json\">").dropFirst().first
    return rest?.components(separatedBy: "</script>").first ?? ""
  }
}
