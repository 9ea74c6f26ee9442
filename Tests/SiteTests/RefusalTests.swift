import Foundation
import Testing

/// When a build refuses, and what it leaves behind: nothing.
struct RefusalTests {
  private let mistaken = SmallProgramme.with([
    "Content/tasks.csv": SmallProgramme.text(of: "Content/tasks.csv", replacing: "城管局", with: "城营局")
  ])

  @Test func aBuildWithErrorsMakesNoOutput() throws {
    let project = try Project(mistaken)
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("没有生成任何文件"))
    #expect(!project.exists("Output"))
  }

  @Test func aBuildWithErrorsLeavesTheLastSiteAsItWas() throws {
    let project = try Project()
    let site = try project.build()
    try project.write("Content/tasks.csv", mistaken["Content/tasks.csv"] ?? "")
    #expect(try project.run("build").code == 1)
    #expect(try Site(at: "\(project.path)/Output/site") == site)
  }

  @Test func aFolderThatTheToolDidNotMakeIsNotTouched() throws {
    let project = try Project()
    try project.write("Output/site/letter.txt", "别人的文件")
    let outcome = try project.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("不是本工具生成的"))
    #expect(try Site(at: "\(project.path)/Output/site").paths == ["letter.txt"])
  }

  @Test func aProjectWithoutContentIsAnErrorThatSaysSo() throws {
    let outcome = try Project(["README.md": "空"]).run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Content"))
  }

  @Test(arguments: [
    ["build", "--as-of", "2019-02-30"], ["build", "--as-of", "june"], ["check", "--as-of", "2019/06/30"],
    ["build", "--jobs", "0"], ["build", "--jobs", "many"], ["build", "--lang", "fr"], ["build", "--nothing"],
    ["rebuild"], ["template", "render"], ["note", "render"],
  ])
  func aMistakenCommandLineExitsWith64(_ arguments: [String]) throws {
    #expect(try Taizhang.run(arguments).code == 64)
  }

  @Test func anUnknownEditionExitsWith64AndNamesTheKnownOnes() throws {
    let project = try Project()
    let outcome = try project.run("build", "--edition", "secret")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("public, internal"))
    #expect(!project.exists("Output"))
  }
}
