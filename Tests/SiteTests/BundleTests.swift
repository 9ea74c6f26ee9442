import Foundation
import Testing

/// What `taizhang bundle` writes and refuses.
struct BundleTests {
  @Test(arguments: [
    ([], "city-improvement-public-2019-03.zip"),
    (["2019-02"], "city-improvement-public-2019-02.zip"),
    (["--edition", "internal"], "city-improvement-internal-2019-03.zip"),
    (["--department", "建设局"], "city-improvement-public-2019-03-works.zip"),
  ])
  func isNamedForTheProgrammeTheEditionTheMonthAndTheDepartment(arguments: [String], name: String) throws {
    let project = try Project()
    let outcome = try project.bundle(arguments)
    #expect(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(try project.bundles() == [name])
    #expect(outcome.output.contains("Output/bundles/\(name)"))
  }

  @Test func goesToTheFileThatIsAskedFor() throws {
    let project = try Project()
    let outcome = try project.bundle(["-o", "\(project.path)/新 文件夹/六月.zip"])
    #expect(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(project.exists("新 文件夹/六月.zip"))
    #expect(!project.exists("Output/bundles"))
  }

  @Test func theFindingsThatStopABuildStopIt() throws {
    let project = try Project(SmallProgramme.with(["Content/reports/2019-03.csv": "task,progress\n99,50\n"]))
    let outcome = try project.bundle([])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("[unknown-task]"))
    #expect(!project.exists("Output"))
  }

  @Test(arguments: [
    "Templates/assets/a:b.css", "Templates/assets/con.txt", "Templates/assets/标志.png",
    "Templates/assets/end.",
    "Templates/assets/" + String(repeating: "n", count: 120) + ".css", "Templates/assets/Taizhang.css",
  ])
  func aNameThatCannotBeUnpackedEverywhereIsAFinding(file: String) throws {
    let project = try Project()
    _ = try project.bundle([])
    let before = try project.bytes()
    try project.write(file, "x")
    let outcome = try project.bundle([])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains(file), Comment(rawValue: outcome.errors))
    #expect(outcome.errors.contains("[bundle-name]"))
    #expect(try project.bytes() == before, "the last bundle stays")
  }

  @Test func templatesThatDoNotSayThatItIsACopyAreAFinding() throws {
    let project = try Project(
      SmallProgramme.with([
        "Templates/about.mustache": "<html lang=\"zh\"><title>{{heading}}</title><main></main></html>"
      ]))
    let outcome = try project.bundle([])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("about/index.html") && outcome.errors.contains("[bundle-mark]"))
    #expect(!project.exists("Output"))
  }

  @Test(arguments: [
    ["--department", "没有的局"], ["2018-12"], ["2019-13"], ["2019-03", "--as-of", "2019-02-28"],
    ["--edition", "x"],
    ["--dated", "七月"],
  ])
  func mistakenArgumentsAreMistakenUsage(arguments: [String]) throws {
    let project = try Project()
    let outcome = try project.bundle(arguments)
    #expect(outcome.code == 64, Comment(rawValue: outcome.errors))
    #expect(!project.exists("Output"))
  }

  @Test func aFolderInThePlaceOfTheFileIsLeftAlone() throws {
    let project = try Project()
    try project.write("b.zip/x", "x")
    let outcome = try project.bundle(["-o", "\(project.path)/b.zip"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("这是一个文件夹"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: project.path).sorted().last == "b.zip")
  }
}

extension Project {
  fileprivate func bundle(_ arguments: [String]) throws -> Outcome {
    try Taizhang.run(["bundle", "--project", path, "--lang", "zh"] + arguments)
  }

  fileprivate func bundles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/Output/bundles").sorted()
  }

  fileprivate func bytes() throws -> Data {
    try Data(contentsOf: URL(filePath: "\(path)/Output/bundles/city-improvement-public-2019-03.zip"))
  }
}
