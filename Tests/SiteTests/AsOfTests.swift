import Testing

/// The day that everything is told at.
struct AsOfTests {
  @Test func isTheEndOfTheLastMonthWithReportsByDefault() throws {
    let home = try SmallSite.published().text("index.html")
    #expect(home.contains(#"<time datetime="2019-03-31">"#))
  }

  @Test func inThePastShowsOnlyWhatWasKnownThen() throws {
    let past = try Project().build("--as-of", "2019-02-28")
    let later = ["进场施工", "完成整地", "苗木检疫没有通过"]
    #expect(later.flatMap { past.pages(holding: $0) } == [])
  }

  @Test func inThePastGivesTheSitePublishedThen() throws {
    let then = try Project(untilFebruary).build()
    let now = try Project().build("--as-of", "2019-02-28")
    let about = [
      "SHA256SUMS", "about/index.html", "data/SHA256SUMS", "data/datapackage.json", "search/1.js",
    ]
    #expect(now.differences(from: then) == about, "only the lists of files may differ")
  }

  @Test func beforeAnythingWasReportedNoTaskHasAColour() throws {
    let outcome = try Project().run("build", "--as-of", "2019-01-15")
    #expect(outcome.output.contains("全方案     0     0     0     0     0       1     3     4\n"))
  }

  @Test func afterTheLastReportTimeGoesOn() throws {
    let page = try Project().build("--as-of", "2019-07-31").text("tasks/1/index.html")
    #expect(page.contains("逾期"))
  }

  private var untilFebruary: [String: String] {
    SmallProgramme.with([
      "Content/reports/2019-03.csv": nil,
      "Content/overrides.csv": "task,month,lamp,reason,date\n",
      "Content/readings.csv": "indicator,date,value,source,note\nroads,2019-01-31,5.7,建设局,含新开支路\n",
    ])
  }
}
