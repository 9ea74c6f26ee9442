import Foundation
import Testing

/// What the public edition keeps to itself, and the internal one shows.
struct EditionTests {
  private let secrets = ["李伟", "王芳", "张敏", "赵磊", "陈静", "征地协调会每周开", "主管领导过问过", "发布前请核对责任人"]

  @Test func thePublicEditionShowsNoOwnersAndNoInternalRemarks() throws {
    let site = try SmallSite.published()
    #expect(secrets.flatMap { site.pages(holding: $0) }.isEmpty)
  }

  @Test func theInternalEditionShowsThem() throws {
    let site = try SmallSite.inside()
    #expect(secrets.filter { site.pages(holding: $0).isEmpty }.isEmpty)
  }

  @Test func theInternalEditionSaysWhatItIsOnEveryPage() throws {
    let site = try SmallSite.inside()
    #expect(site.pages.filter { !$0.text.contains("内部版") }.map(\.path) == [])
  }

  @Test func anOwnerInThePublicTextOfANoteIsTold() throws {
    let note = "由**李伟**牵头。\n\n```internal\n王芳\n```\n"
    let project = try Project(SmallProgramme.with(["Content/notes/tasks/2.md": note]))
    let outcome = try project.run("check")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Content/notes/tasks/2.md: 警告：公开的文字里有责任人“李伟”的姓名 [owner-in-public-text]"))
    #expect(!outcome.output.contains("“王芳”"))
  }

  @Test func eachEditionHasAFolderOfItsOwn() throws {
    let project = try Project()
    let site = try project.build()
    _ = try project.build("--edition", "internal", in: "Output/internal")
    #expect(try Site(at: "\(project.path)/Output/site") == site)
  }

  @Test func anEditionMayShowRemarksButNoNames() throws {
    let editions = """
        - id: briefed
          name: 送阅版
          owners: none
          internal: true
      """
    let configuration = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "  - id: internal\n", with: editions + "\n  - id: internal\n")
    let project = try Project(SmallProgramme.with(["Content/programme.yaml": configuration]))
    let site = try project.build("--edition", "briefed", in: "Output/briefed")
    #expect(site.pages(holding: "李伟") == [])
    #expect(site.pages(holding: "征地协调会每周开") == ["tasks/1/index.html"])
  }

  /// The site of one more edition, whose keys are given, of the small programme.
  private func site(of keys: String, _ files: [String: String] = [:]) throws -> Site {
    let editions = "  - id: third\n    name: 送阅版\n" + keys
    let configuration = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "  - id: internal\n", with: editions + "  - id: internal\n")
    let files = files.merging(["Content/programme.yaml": configuration]) { first, _ in first }
    return try Project(SmallProgramme.with(files)).build("--edition", "third", in: "Output/third")
  }

  @Test func anEditionPrintsPostsInThePlaceOfNames() throws {
    let ledger = SmallProgramme.text(of: "Content/tasks.csv", replacing: "category,预算", with: "category,职务")
      .replacingOccurrences(of: "300 万元", with: "建设局局长")
    let site = try site(of: "    owners: post\n", ["Content/tasks.csv": ledger])
    #expect(site.text("tasks/1/index.html").contains("建设局局长"))
    #expect(secrets.flatMap { site.pages(holding: $0) }.isEmpty)
  }

  @Test func aPublicEditionThatPrintsInternalThingsIsTold() throws {
    let configuration = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "    owners: none\n",
      with: "    owners: none\n    internal: true\n")
    let outcome = try Project(SmallProgramme.with(["Content/programme.yaml": configuration])).run("check")
    #expect(outcome.output.contains("[public-shows-internal]"))
  }

  @Test func ownersWithoutPostsAreToldWhereAnEditionPrintsPosts() throws {
    let configuration = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "owners: none", with: "owners: post")
    let outcome = try Project(SmallProgramme.with(["Content/programme.yaml": configuration])).run("check")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("版本“公开版”印职务，台账里有 4 项任务的责任人没有写职务，页面上不印 [posts-missing]"))
  }

  @Test func anEditionWithoutOwnersPrintsNoPosts() throws {
    let ledger = SmallProgramme.text(of: "Content/tasks.csv", replacing: "category,预算", with: "category,职务")
      .replacingOccurrences(of: "300 万元", with: "建设局局长")
    #expect(try site(of: "", ["Content/tasks.csv": ledger]).pages(holding: "建设局局长") == [])
  }

  @Test func anEditionLeavesOutTheColumnsThatItNames() throws {
    let site = try site(of: "    without_columns: [requirement, problem, note, reason]\n")
    #expect(
      ["打通两条断头路。", "管线迁改没有谈妥", "含新开支路", "苗木检疫没有通过"].flatMap { site.pages(holding: $0) }.isEmpty)
    #expect(site.text("tasks/1/index.html").contains("施工图审查"))
  }

  @Test func anEditionLeavesOutTheNotesThatItNames() throws {
    let files = ["Content/notes/tasks/2.md": "第二篇说明", "Content/notes/tasks/1.md": "第一篇说明"]
    let site = try site(of: "    without_notes: [tasks/2, briefings]\n", files)
    #expect(site.pages(holding: "第二篇说明") == [])
    #expect(site.pages(holding: "第一篇说明") == ["tasks/1/index.html"])
  }

  @Test func anEditionLeavesOutTheKindsOfPagesThatItNames() throws {
    let site = try site(of: "    without_pages: [timeline, reporting]\n")
    #expect(site.paths.filter { $0.hasPrefix("timeline") || $0.hasPrefix("reporting") }.isEmpty)
    #expect(site.pages(holding: "timeline/index.html") == [])
  }

  @Test func anEditionTellsOfNoMonthBeforeItsFirst() throws {
    let site = try site(of: "    since: 2019-03\n")
    #expect(["完成勘测", "选定苗木", "施工图审查"].flatMap { site.pages(holding: $0) }.isEmpty)
    #expect(site.text("tasks/1/index.html").contains("进场施工"))
    #expect(site.pages(holding: "2019年1月变化") == [])
    #expect(site.text("tasks/1/index.html").contains("2019年3月31日"))
    #expect(!site.text("tasks/1/index.html").contains("3个读数"))
    #expect(site.pages(holding: "管线迁改没有谈妥") == [])
  }

  @Test func anEditionOfOneDepartmentHasItsTasksOnly() throws {
    let site = try site(of: "    department: 城管局\n")
    #expect(
      site.paths.filter { $0.hasPrefix("tasks/") && $0.hasSuffix(".html") }.sorted() == [
        "tasks/3/index.html", "tasks/4/index.html",
      ])
    #expect(["打通断头路", "建设局"].flatMap { site.pages(holding: $0) }.isEmpty)
  }

  @Test func whatAnEditionNamesMustBeThere() throws {
    let keys =
      "    columns: [预算额]\n    without_notes: [task/9]\n    department: 林业局\n    since: 2020-05\n    without_pages: [home]\n"
    let configuration = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "    owners: none\n", with: "    owners: none\n" + keys)
    let outcome = try Project(SmallProgramme.with(["Content/programme.yaml": configuration]))
      .run("check", "--lang", "zh")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("台账没有自己的列“预算额” [unknown-in-edition]"))
    #expect(outcome.output.contains("“task/9”不是说明的名称 [unknown-in-edition]"))
    #expect(outcome.output.contains("没有名为“林业局”的单位 [unknown-in-edition]"))
    #expect(outcome.output.contains("这里不能写“home” [unknown-word]"))
    #expect(outcome.output.contains("“2020-05”不在方案的时段里 [unknown-in-edition]"))
  }
}
