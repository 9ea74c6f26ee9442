import Testing

/// What the public edition keeps to itself, and the internal one shows.
struct EditionTests {
  private let secrets = ["李伟", "王芳", "张敏", "赵磊", "陈静", "征地协调会每周开", "主管领导过问过", "发布前请核对责任人"]

  @Test func thePublicEditionShowsNoOwnersAndNoInternalRemarks() throws {
    let site = try SmallSite.published()
    #expect(secrets.flatMap { site.pages(holding: $0) } == [])
  }

  @Test func theInternalEditionShowsThem() throws {
    let site = try SmallSite.inside()
    #expect(secrets.filter { site.pages(holding: $0).isEmpty } == [])
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
}
