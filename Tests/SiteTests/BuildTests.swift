import Crypto
import Foundation
import Testing

/// What a build makes from a small programme.
struct BuildTests {
  @Test func buildsEveryPageOfASmallProgrammeAndNothingElse() throws {
    let site = try SmallSite.published()
    #expect(
      Set(site.paths.filter { !$0.hasPrefix("data/") && !$0.hasSuffix("/data.csv") }) == [
        "404.html", "SHA256SUMS", "index.html", "about/index.html", "actions/index.html",
        "actions/traffic/index.html",
        "assets/icon.svg", "assets/ledger.js", "assets/search.js", "assets/taizhang.css",
        "deadlines.ics", "departments/enforcement/deadlines.ics", "departments/transport/deadlines.ics",
        "departments/works/deadlines.ics",
        "briefings/2019-03/index.html", "briefings/index.html", "changes/2019-02/index.html",
        "changes/index.html", "commitments/index.html", "departments/enforcement/index.html",
        "departments/index.html", "departments/transport/index.html", "departments/works/index.html",
        "indicators/index.html", "indicators/noise/index.html", "indicators/roads/index.html",
        "assets/search.js", "ledger/index.html", "reporting/index.html", "search/1.js", "search/index.html",
        "tasks/1/index.html", "tasks/2/index.html",
        "tasks/3/index.html", "tasks/4/index.html", "timeline/index.html",
        "workstreams/construction/index.html", "workstreams/index.html", "workstreams/management/index.html",
      ])
  }

  @Test func theDataOfTheProgrammeAndOfItsPagesLiesBesideThem() throws {
    let site = try SmallSite.published()
    let tables = [
      "tasks", "reports", "lamps", "indicators", "targets", "readings", "commitments", "departments",
      "workstreams", "actions",
    ]
    let data =
      ["index.html", "data.xlsx", "datapackage.json", "SHA256SUMS"]
      + tables.flatMap { ["\($0).csv", "\($0).json", "\($0).schema.json"] }
    #expect(site.paths.filter { $0.hasPrefix("data/") } == Set(data.map { "data/\($0)" }))
    let pages = [
      "tasks/1", "tasks/2", "tasks/3", "tasks/4", "indicators/roads", "indicators/noise", "departments/works",
      "departments/transport", "departments/enforcement", "workstreams/construction",
      "workstreams/management", "actions/traffic",
    ]
    #expect(site.paths.filter { $0.hasSuffix("/data.csv") } == Set(pages.map { "\($0)/data.csv" }))
  }

  @Test func theRowsOfAPageLieBehindItsLink() throws {
    let site = try SmallSite.published()
    #expect(site.text("tasks/1/index.html").contains("<a href=\"../../tasks/1/data.csv\" download>CSV</a>"))
    #expect(site.text("departments/works/data.csv").contains("打通断头路"))
    #expect(!site.text("departments/works/data.csv").contains("清理卫生死角"))
  }

  @Test func theSumsAreThoseOfEveryOtherFile() throws {
    let site = try SmallSite.published()
    let lines = site.paths.filter { $0 != "SHA256SUMS" }.sorted().map { path in
      SHA256.hash(data: Data(site.files[path] ?? [])).map { String(format: "%02x", $0) }.joined()
        + "  \(path)\n"
    }
    #expect(site.text("SHA256SUMS") == lines.joined())
  }

  @Test func everyPageSaysThatItsDataIsASample() throws {
    let pages = try SmallSite.published().pages
    #expect(pages.filter { !$0.text.contains("示例数据") }.map(\.path) == [])
  }

  @Test func aProgrammeOfRealDataSaysNothingOfSamples() throws {
    let real = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "sample: true", with: "sample: false")
    let site = try Project(SmallProgramme.with(["Content/programme.yaml": real])).build()
    #expect(site.pages(holding: "示例数据") == [])
  }

  @Test func everyLinkLeadsToAFileAndAnIDOfTheSite() throws {
    #expect(Links.broken(in: try SmallSite.published()) == [])
  }

  @Test func everyIDStandsOncePerPage() throws {
    let repeated = try SmallSite.published().pages.flatMap { page in
      Dictionary(grouping: Links.values(of: "id", in: page.text)) { $0 }.filter { $0.value.count > 1 }
        .map { "\(page.path)#\($0.key)" }
    }
    #expect(repeated == [])
  }

  @Test func notesStandOnTheirPages() throws {
    let site = try SmallSite.published()
    #expect(site.text("tasks/1/index.html").contains("振中路"))
    #expect(site.text("index.html").contains("怎么看这张台账"))
    #expect(site.text("indicators/roads/index.html").contains("不含小区内部道路"))
  }

  @Test func aValueWorseThanItsBaselineIsNotCalledDone() throws {
    let worse = "indicator,date,value,source,note\nroads,2019-02-28,5.1,统计,\n"
    let site = try Project(SmallProgramme.with(["Content/readings.csv": worse])).build()
    #expect(site.text("indicators/roads/index.html").contains("相比有所退步"))
  }

  @Test func endsWithASummaryAndWhereTheSiteIs() throws {
    let project = try Project()
    let output = try project.run("build").output
    #expect(output.contains("全方案     1     0     2     0     1       0     4\n"))
    #expect(output.contains("指标：达标 0／2"))
    #expect(output.hasSuffix("网站：\(project.path)/Output/site/index.html\n"))
  }

  @Test func summaryIsEnglishWhereAsked() throws {
    let output = try Project().run("build", "--lang", "en").output
    #expect(output.contains("indicators: 0 of 2 met"))
  }

  @Test func isEnglishWhereTheLocaleIs() throws {
    let project = try Project()
    let settings = Settings(environment: ["LANG": "en_GB.UTF-8"])
    let output = try Taizhang.run(["build", "--project", project.path], settings).output
    #expect(output.contains("site: "))
  }

  @Test func aQuietBuildPrintsFindingsOnly() throws {
    let outcome = try Project().run("build", "--quiet")
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("[conflicting-targets]"))
  }

  @Test func printsItsFindingsAsJSONWhereAsked() throws {
    let findings = try JSONFindings(Project().run("build", "--json").output)
    #expect(findings.errors == 0)
    #expect(findings.warnings == 1)
  }
}

/// What the foot of every page says.
struct PageFootTests {
  @Test func saysWhenItWasPublishedAndByWhichProgram() throws {
    let text = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "site:\n",
      with: "site:\n  published: 2019-04-05\n  next_update: 5 月 5 日前\n")
    let site = try Project(SmallProgramme.with(["Content/programme.yaml": text])).build()
    let missing = site.pages.filter { page in
      page.path != "404.html"
        && !["数据截至 2019年3月31日", "发布于 <time datetime=\"2019-04-05\">", "下次更新：5 月 5 日前", "由 taizhang "]
          .allSatisfy { page.text.contains($0) }
    }
    #expect(missing.map(\.path) == [])
  }

  @Test func whatIsNotConfiguredIsNotSaid() throws {
    let site = try SmallSite.published()
    #expect(["发布于", "下次更新"].flatMap { site.pages(holding: $0) } == [])
  }

  @Test func countsLeadToTheTasksThatTheyCount() throws {
    let site = try SmallSite.published()
    #expect(site.text("index.html").contains("<a href=\"ledger/index.html#lamp=done\">1</a>"))
    #expect(
      site.text("departments/works/index.html")
        .contains("<a href=\"../../ledger/index.html#department=works&amp;role=lead&amp;lamp=green\">"))
  }
}
