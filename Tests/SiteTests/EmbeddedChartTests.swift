import Testing

/// Charts that notes place on pages.
struct EmbeddedChartTests {
  private func page(_ blocks: String...) throws -> String {
    let note = blocks.map { "```chart\n\($0)\n```\n" }.joined(separator: "\n")
    return try Project(SmallProgramme.with(["Content/notes/home.md": note])).build().text("index.html")
  }

  private static let all = [
    "kind: line\nindicator: roads", "kind: 阶梯图\nindicator: roads", "kind: bullet\nindicator: roads",
    "kind: progress\ntask: 1", "kind: gantt", "kind: lamps", "kind: columns\nby: department",
    "kind: bars\ndepartment: works", "kind: burn-up", "kind: dumbbell", "kind: distribution", "kind: matrix",
    "kind: waffle", "kind: calendar", "kind: multiples",
  ]

  @Test(arguments: all)
  func eachKindStandsWithItsCaptionAndTable(_ block: String) throws {
    let page = try page(block + "\ntitle: 图名")
    #expect(page.contains(">图名</figcaption>"))
    #expect(page.contains("<details class=\"chart-data\"><summary>数据表</summary>"))
  }

  @Test func aChartWithoutATitleIsCalledByItsSubject() throws {
    #expect(try page("kind: line\nindicator: roads").contains(">路网密度</figcaption>"))
  }

  @Test func idsAreUniqueOnThePage() throws {
    let note = Self.all.map { "```chart\n\($0)\n```\n" }.joined(separator: "\n")
    let site = try Project(SmallProgramme.with(["Content/notes/home.md": note])).build()
    let ids = Links.values(of: "id", in: site.text("index.html"))
    #expect(Set(ids).count == ids.count)
    #expect(Links.broken(in: site) == [])
  }

  @Test func theTableOfDataScrollsInARegionOfItsOwn() throws {
    let page = try page("kind: matrix\ntitle: 图名")
    #expect(
      page.contains("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"图名：数据表 1\">"))
  }

  @Test func theKeysThatMayBeWrittenAreEachNamedOnce() throws {
    let note = "```chart\nkind: line\nindicator: roads\ncolour: red\n```\n"
    let outcome = try Project(SmallProgramme.with(["Content/notes/home.md": note])).run("build")
    #expect(outcome.errors.contains("这里可以写：title、kind、indicator、indicators、task、tasks、period"))
  }

  @Test func aMistakeEndsTheBuildWithItsPlace() throws {
    let note = "文字\n\n```chart\nkind: lien\n```\n"
    let outcome = try Project(SmallProgramme.with(["Content/notes/home.md": note])).run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Content/notes/home.md:4:7: 错误：没有“lien”这种图 [broken-embed]"))
  }
}
