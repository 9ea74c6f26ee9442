import Foundation
import Testing

/// The pages of the monthly briefings.
struct BriefingPageTests {
  @Test func theMonthOfAsOfHasAPageWithoutANote() throws {
    let site = try SmallSite.published()
    #expect(site.text(march).contains("2019年3月简报</h1>"))
    #expect(
      site.text("briefings/index.html").contains(#"<a href="../briefings/2019-03/index.html">2019年3月</a>"#))
  }

  @Test func anEarlierMonthHasAPageOnlyWithANote() throws {
    let site = try Project(withNote(of: "2019-02")).build()
    #expect(briefings(of: site) == [february, march])
  }

  @Test func anEarlierMonthIsToldFromWhatWasKnownAtItsEnd() throws {
    let told = try Project(withNote(of: "2019-02")).build()
    let published = try Project(withNote(of: "2019-02")).build("--as-of", "2019-02-28")
    let page = told.text(february).replacingOccurrences(of: "changes/2019-02/", with: "changes/")
    #expect(main(of: page) == main(of: published.text(february)))
  }

  @Test func aMonthAfterAsOfHasNoPage() throws {
    let site = try Project(withNote(of: "2019-03")).build("--as-of", "2019-02-28")
    #expect(briefings(of: site) == [february])
    #expect(site.pages(holding: "写在前面") == [])
  }

  @Test func theIndexListsTheLatestFirstWithTheLampsOfEachMonth() throws {
    let index = try Project(withNote(of: "2019-02")).build().text("briefings/index.html")
    let rows = index.components(separatedBy: "<tr>").dropFirst(2)
    #expect(rows.map { $0.contains("2019-02") } == [false, true])
    #expect(rows.last?.contains("写在前面") == true)
    #expect(rows.last?.contains("第2期") == true)
  }

  @Test func whatNeedsADecisionLeadsToItsTask() throws {
    let page = try SmallSite.published().text(march)
    #expect(page.contains(#"<a href="../../tasks/4/index.html">编制导则</a>"#))
    #expect(page.contains("连续3个月未报"))
  }

  @Test(arguments: [
    ("", ["summary", "reporting", "words"]), ("place: opening\n", ["words", "summary", "reporting"]),
    ("place: summary\n", ["summary", "words", "reporting"]),
  ])
  func theOfficesWordsStandWhereTheyAsk(place: String, order: [String]) throws {
    let page = try Project(withNote(of: "2019-03", place: place)).build().text(march)
    let headings = page.components(separatedBy: #"<h2 id=""#).dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }
    #expect(headings.filter(order.contains) == order)
  }

  private let february = "briefings/2019-02/index.html"
  private let march = "briefings/2019-03/index.html"

  private func withNote(of month: String, place: String = "") -> [String: String] {
    SmallProgramme.with([
      "Content/notes/briefings/\(month).md": "---\ntitle: 写在前面\n\(place)---\n请看[断头路](task:1)。\n"
    ])
  }

  private func briefings(of site: Site) -> [String] {
    site.paths.filter { $0.hasPrefix("briefings/2") }.sorted()
  }

  private func main(of page: String) -> String? {
    page.components(separatedBy: "<main").last?.components(separatedBy: "</main>").first
  }
}
