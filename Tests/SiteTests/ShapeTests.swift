import Foundation
import Testing

/// Programmes of other shapes than the usual one.
struct ShapeTests {
  @Test func aProgrammeNeedsOnlyItsConfigurationAndLedger() throws {
    let bare = SmallProgramme.files.filter {
      $0.key == "Content/programme.yaml" || $0.key == "Content/tasks.csv"
    }
    let site = try Project(bare).build("--as-of", "2019-03-31")
    #expect(site.paths.filter { !$0.hasPrefix("data/") && !$0.hasSuffix("/data.csv") }.count == 36)
    #expect(Links.broken(in: site) == [])
  }

  @Test(arguments: [
    ["Content/reports/2019-01.csv", "Content/reports/2019-02.csv", "Content/reports/2019-03.csv"],
    ["Content/commitments.csv", "Content/notes/actions/traffic.md"],
    ["Content/readings.csv"], ["Content/targets.csv", "Content/overrides.csv"],
  ])
  func buildsWithoutOptionalFiles(_ missing: [String]) throws {
    let site = try Project(SmallProgramme.files.filter { !missing.contains($0.key) })
      .build("--as-of", "2019-03-31")
    #expect(Links.broken(in: site) == [])
  }

  @Test func picturesBesideANoteAreFoundByItsPage() throws {
    let note = "![道路现状](road.gif)\n\n[全图](../maps/all.pdf)\n"
    let project = try Project(
      SmallProgramme.with([
        "Content/notes/tasks/1.md": note, "Content/notes/tasks/road.gif": TinyPicture.gif,
        "Content/notes/maps/all.pdf": "pdf",
      ]))
    let site = try project.build("--as-of", "2019-03-31")
    #expect(site.text("tasks/1/index.html").contains("src=\"../../notes/tasks/road.gif\""))
    #expect(site.text("tasks/1/index.html").contains("href=\"../../notes/maps/all.pdf\""))
    #expect(Links.broken(in: site) == [])
  }

  @Test func aLedgerWithoutTasksIsAnErrorThatSaysSo() throws {
    let header = String(SmallProgramme.files["Content/tasks.csv"]?.prefix { $0 != "\n" } ?? "")
    let configuration = SmallProgramme.files["Content/programme.yaml"] ?? ""
    let project = try Project(["Content/programme.yaml": configuration, "Content/tasks.csv": header + "\n"])
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Content/tasks.csv: 错误：表里只有表头，没有内容 [empty-table]"))
  }

  @Test func aProgrammeOfTwoHundredTasksAndSixtyDepartmentsBuilds() throws {
    let site = try Project(LargeProgramme.files).build("--as-of", "2019-06-30")
    #expect(site.paths.filter { $0.hasPrefix("tasks/") && $0.hasSuffix(".html") }.count == 200)
    #expect(site.paths.filter { $0.hasPrefix("departments/d") && $0.hasSuffix(".html") }.count == 60)
    #expect(Links.broken(in: site) == [])
  }

  @Test func longTitlesAndUnbrokenWordsArePrintedWhole() throws {
    let title = String(repeating: "城市更新与品质提升", count: 5)
    let word = String(repeating: "Supercalifragilistic", count: 20)
    let tasks = SmallProgramme.text(of: "Content/tasks.csv", replacing: "编制导则", with: title)
      .replacingOccurrences(of: "种树", with: word)
    let site = try Project(SmallProgramme.with(["Content/tasks.csv": tasks])).build()
    #expect(site.text("tasks/4/index.html").contains("<h1>\(title)</h1>"))
    #expect(site.text("tasks/2/index.html").contains("<h1>\(word)</h1>"))
  }

  @Test func aProgrammeOfOneMonthHasNothingToCompareWith() throws {
    let site = try Project().build("--as-of", "2019-01-31")
    #expect(site.text("changes/index.html").contains("没有上月可比"))
    #expect(site.files["changes/2019-01/index.html"] == nil)
  }
}
