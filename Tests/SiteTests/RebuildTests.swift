import Foundation
import Testing

/// What a second build leaves alone.
struct RebuildTests {
  @Test func aSecondBuildWritesNothing() throws {
    let project = try Project()
    _ = try project.build()
    let before = try identities(in: project)
    let output = try project.run("build").output
    #expect(output.contains("写入 0 个文件，未变 84 个，删除 0 个"))
    #expect(try identities(in: project) == before)
  }

  @Test func onlyChangedFilesAreNew() throws {
    let project = try Project()
    _ = try project.build()
    let before = try identities(in: project)
    let report = SmallProgramme.text(
      of: "Content/reports/2019-01.csv", replacing: "清理三处", with: "清理四处")
    try project.write("Content/reports/2019-01.csv", report)
    _ = try project.build()
    let after = try identities(in: project)
    #expect(
      after.filter { before[$0.key] != $0.value }.keys.sorted() == [
        "SHA256SUMS", "data/SHA256SUMS", "data/data.xlsx", "data/datapackage.json", "data/reports.csv",
        "data/reports.json", "search/1.js", "tasks/3/data.csv", "tasks/3/index.html",
      ])
  }

  @Test func pagesOfWhatIsGoneAreRemoved() throws {
    let project = try Project()
    _ = try project.build()
    let tasks = SmallProgramme.text(
      of: "Content/tasks.csv", replacing: "4,编制导则,管理,城管局,陈静,,2019-01-01,2019-12-31,,,,,,年底前,市容整治,\n", with: ""
    )
    try project.write("Content/tasks.csv", tasks)
    #expect(try project.build().files["tasks/4/index.html"] == nil)
  }

  @Test func anEditedStylesheetIsPublished() throws {
    let project = try Project()
    _ = try project.build()
    try project.write("Templates/assets/taizhang.css", "body { color: black }\n")
    #expect(try project.build().text("assets/taizhang.css") == "body { color: black }\n")
  }

  private func identities(in project: Project) throws -> [String: FileIdentity] {
    let root = "\(project.path)/Output/site"
    let paths = try Site(at: root).paths
    return Dictionary(uniqueKeysWithValues: paths.map { ($0, FileIdentity("\(root)/\($0)")) })
  }
}
